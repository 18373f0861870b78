#include "history/AttemptChanges.h"
#include "repair/ChunkDraft.h"
#include "repair/RowMatching.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tranche;

class AttemptChangesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matchingKeepsMostRows();
    void changesOfAFixedFile();
    void changesOfEditedRows();
};

using Lines = std::vector<QByteArray>;

/// The obvious twin: the longest common subsequence by trying everything.
static int longestCommon(const Lines &a, const Lines &b, std::size_t i, std::size_t j)
{
    if (i == a.size() || j == b.size())
        return 0;
    if (a[i] == b[j])
        return 1 + longestCommon(a, b, i + 1, j + 1);
    return std::max(longestCommon(a, b, i + 1, j), longestCommon(a, b, i, j + 1));
}

void AttemptChangesTest::matchingKeepsMostRows()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 2000; ++round) {
        Lines before;
        Lines after;
        for (int left = random.bounded(8); left > 0; --left)
            before.push_back(QByteArray(1, char('a' + random.bounded(4))));
        for (int left = random.bounded(8); left > 0; --left)
            after.push_back(QByteArray(1, char('a' + random.bounded(4))));
        const RowMatching matching = matchRows(before, after);
        QCOMPARE(matching.size(), after.size());
        std::optional<std::size_t> last;
        int same = 0;
        for (std::size_t i = 0; i < matching.size(); ++i) {
            if (!matching[i])
                continue;
            QVERIFY(*matching[i] < before.size());
            QVERIFY(!last || *matching[i] > *last); // in one order
            last = matching[i];
            same += before[*matching[i]] == after[i] ? 1 : 0;
        }
        QCOMPARE(same, longestCommon(before, after, 0, 0));
    }
}

static ImportRecord record()
{
    ImportRecord record;
    record.header = "id,name\n";
    record.request.mapping.sourceNames = { "id", "name" };
    return record;
}

static ChunkSummary chunk()
{
    ChunkSummary chunk;
    chunk.number = 3;
    chunk.firstLine = 202;
    chunk.firstRow = 201;
    return chunk;
}

void AttemptChangesTest::changesOfAFixedFile()
{
    const ImportRecord import = record();
    Attempt before;
    before.content = "1,a\n2,b\n3,c\n4,d\n";
    Attempt fixed;
    fixed.whole = true;
    fixed.content = "id,name\n1,a\n3,C\n4,d\n5,e\n6,f\n";
    const AttemptChanges changes = changesBetween(import, chunk(), before, fixed);
    QCOMPARE(changes.cells, (QList<CellChange> { { 3, 203, "id", "2", "3" }, { 3, 203, "name", "b", "C" } }));
    QCOMPARE(changes.removedLines, QList<qint64> { 204 });
    QCOMPARE(changes.addedRows, (QStringList { "5,e", "6,f" }));
    QVERIFY(changesBetween(import, chunk(), before, before).isEmpty());
}

void AttemptChangesTest::changesOfEditedRows()
{
    const ImportRecord import = record();
    Attempt before;
    before.content = "1,a\n2,\"b\n3,c\n4,\n";
    ChunkDraft draft(import, chunk(), before);
    draft.setField(0, 1, QByteArray("A, B"));
    draft.replaceText(draft.attempt({}).content.replace("2,\"b", "2,b"));
    draft.removeRows([](const ChunkDraft::Row &row) { return row.place.line == 204; });
    const AttemptChanges changes = changesBetween(import, chunk(), before, draft.attempt("edited"));
    QCOMPARE(changes.cells,
        (QList<CellChange> {
            { 3, 202, "name", "a", "A, B" }, { 3, 203, "", "2,\"b", "2,b" } })); // it could not be split
    QCOMPARE(changes.removedLines, QList<qint64> { 204 });
    QVERIFY(changes.addedRows.isEmpty());

    ChunkDraft null(import, chunk(), before); // an empty text is something else than NULL
    null.setField(3, 1, QByteArray(""));
    QCOMPARE(changesBetween(import, chunk(), before, null.attempt("edited")).cells.size(), 1);
}

QTEST_APPLESS_MAIN(AttemptChangesTest)
#include "AttemptChangesTest.moc"

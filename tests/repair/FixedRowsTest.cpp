#include "repair/FixedFileMatching.h"

#include "core/Failure.h"
#include "repair/ChunkContent.h"
#include "run/ImportFixture.h"
#include "service/Repair.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

Q_DECLARE_METATYPE(tranche::DeletedRows)

using namespace tranche;

/// What a file that comes back belongs to, against what a person would do by hand.
class FixedRowsTest : public ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void finds_data();
    void finds();
    void theOnlyFailedChunk_data();
    void theOnlyFailedChunk();
    void aChunkThatIsDone();
    void placesOfRowsAreKept();
    void byLineAsByHand();
    void byOrderAsByHand();

private:
    FixedRows match(qint64 id, const QString &path, DeletedRows deleted = DeletedRows::Ask, qint64 chunk = 0);

    qint64 m_found = 0; ///< the import that finds() looks at, and never changes
};

void FixedRowsTest::init()
{
    const bool isFinds = QByteArray(QTest::currentTestFunction()) == "finds";
    if (isFinds && m_found != 0)
        return;
    ImportFixture::init();
    m_found = 0;
}

FixedRows FixedRowsTest::match(qint64 id, const QString &path, DeletedRows deleted, qint64 chunk)
{
    return matchFixedFile(*m_store, m_store->record(id), path, chunk, deleted);
}

/// "1[1,a|2,b] changed 1 added 0", with what was deleted and the chunks that are done.
static QString described(const FixedRows &fixed)
{
    QStringList words;
    for (auto attempt = fixed.attempts.begin(); attempt != fixed.attempts.end(); ++attempt) {
        QByteArray rows = attempt->content;
        rows.replace("\r\n", "|").replace('\n', '|');
        if (rows.endsWith('|'))
            rows.chop(1);
        words.append(QStringLiteral("%1[%2]").arg(attempt.key()).arg(QString::fromLatin1(rows)));
    }
    if (fixed.rowsChanged > 0)
        words.append(QStringLiteral("changed %1").arg(fixed.rowsChanged));
    if (fixed.rowsAdded > 0)
        words.append(QStringLiteral("added %1").arg(fixed.rowsAdded));
    for (const qint64 line : fixed.deletedLines)
        words.append(QStringLiteral("deleted %1").arg(line));
    for (const qint64 chunk : fixed.doneChunks)
        words.append(QStringLiteral("done %1").arg(chunk));
    return words.join(u' ');
}

/// Three chunks of four fail: lines 3, 6 and 9 are bad.
static const QByteArray source = "n,s\n1,a\nx,b\n3,c\n4,d\ny,e\n6,f\n7,g\nz,h\n";

void FixedRowsTest::finds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<DeletedRows>("deleted");
    QTest::addColumn<QString>("expected"); // or the code of the failure
    const auto row = [](const char *what, const QByteArray &file, const QString &expected,
                         DeletedRows deleted = DeletedRows::Ask, const QString &name = QStringLiteral("fix.csv")) {
        QTest::newRow(what) << name << file << deleted << expected;
    };
    const QByteArray withLines = "_line,_error,n,s\n";
    const QString all = QStringLiteral("1[1,a|2,b] 3[5,e|6,f] 4[7,g|8,h] changed 3");
    row("lines", withLines + "3,why,2,b\n6,,5,e\n9,\"a, b\",8,h\n", all);
    row("lines, in another order", withLines + "9,,8,h\n3,,2,b\n6,,5,e\n", all);
    row("lines, with blanks", withLines + " 3 ,,2,b\n6,,5,e\n9 ,,8,h\n", all);
    row("lines of one chunk", withLines + "6,,5,e\n", "3[5,e|6,f] changed 1");
    row("nothing changed", withLines + "6,,y,e\n", "3[y,e|6,f]");
    row("no rows", withLines, "call.deleted");
    row("a bad row lacks", withLines + "3,,2,b\n6,,5,e\n", "call.deleted");
    row("a bad row is left out", withLines + "3,,2,b\n6,,5,e\n", "1[1,a|2,b] 3[5,e|6,f] 4[7,g] changed 2 deleted 9",
        DeletedRows::Skip);
    row("a bad row stays", withLines + "3,,2,b\n6,,5,e\n", "1[1,a|2,b] 3[5,e|6,f] changed 2 deleted 9",
        DeletedRows::Keep);
    row("whole chunk, a row taken out", withLines + "2,,1,a\n", "1[1,a] deleted 3");
    row("whole chunk, the good row taken out", withLines + "3,,2,b\n2,,1,new\n6,,5,e\n",
        "call.deleted"); // chunk 4's bad row, which nobody has spoken of
    row("a line twice", withLines + "3,,2,b\n3,,9,twin\n", "1[1,a|2,b|9,twin] changed 1 added 1");
    row("added", withLines + "3,,2,b\n,,9,new\n,,10,newer\n", "1[1,a|2,b|9,new|10,newer] changed 1 added 2");
    row("added above all", withLines + ",,9,new\n3,,2,b\n", "retry.line");
    row("a line of a good chunk", withLines + "3,,2,b\n4,,3,c\n", "retry.line");
    row("a line behind the end", withLines + "99,,2,b\n", "retry.line");
    row("the line of the header", withLines + "1,,2,b\n", "retry.line");
    row("a line below zero", withLines + "-3,,2,b\n", "retry.line");
    row("a line beyond all numbers", withLines + "99999999999999999999,,2,b\n", "retry.line");
    row("more columns", "_line,_error,n,s,t\n3,,2,b,c\n", "retry.header");
    row("fewer columns", "_line,_error,n\n3,,2\n", "retry.header");
    row("columns in another order", "s,n\nb,2\n", "retry.header");
    row("only one of the added columns", "_line,n,s\n3,2,b\n", "retry.header");
    row("a row with more fields", withLines + "6,,5,e,extra\n", "3[5,e,extra|6,f] changed 1");
    row("a row with fewer fields", withLines + "6,,5\n", "3[5|6,f] changed 1");
    row("nothing but lines", withLines + "6\n", "3[|6,f] changed 1");
    row("other separator", "_line;_error;n;s\n6;;5;e\n", "3[5,e|6,f] changed 1");
    row("CRLF", "_line,_error,n,s\r\n6,,5,e\r\n", "3[5,e|6,f] changed 1");
    row("a mark in front", "\xEF\xBB\xBF" + withLines + "6,,5,e\n", "3[5,e|6,f] changed 1");
    row("quotes", withLines + "6,,5,\"e, \"\"f\"\"\"\n", "3[5,\"e, \"\"f\"\"\"|6,f] changed 1");
    row("another encoding", withLines + "6,,5,\xE4\n", QString::fromLatin1("3[5,\xE4|6,f] changed 1"));

    row("name", "n,s\n50,q\n60,r\n", "3[50,q|60,r]", DeletedRows::Ask, QStringLiteral("data-0003.csv"));
    row("name of a copy", "n,s\n50,q\n60,r\n", "3[50,q|60,r]", DeletedRows::Ask, QStringLiteral("data-0003 (1).csv"));
    row("name, one row more", "n,s\n5,e\n6,f\n7,new\n", "3[5,e|6,f|7,new]", DeletedRows::Ask,
        QStringLiteral("data-0003.csv"));
    row("name, the bad row alone", "n,s\n5,e\n", "3[5,e|6,f] changed 1", DeletedRows::Ask,
        QStringLiteral("data-0003.csv"));
    row("name, the good row alone", "n,s\n6,f\n", "3[6,f]", DeletedRows::Ask, QStringLiteral("data-0003.csv"));
    row("another number", "n,s\n50,q\n60,r\n", "retry.unknown", DeletedRows::Ask, QStringLiteral("data-00031.csv"));
    row("name of a good chunk", "n,s\n50,q\n60,r\n", "retry.unknown", DeletedRows::Ask,
        QStringLiteral("data-0002.csv"));

    row("order, all rows", "n,s\n1,a\n2,b\n5,e\n6,f\n7,g\n8,h\n", all);
    row("order, the bad rows", "n,s\n2,b\n5,e\n8,h\n", all);
    row("order, more changed than not", "n,s\n2,q\n5,e\n8,h\n", "retry.unknown");
    row("order, rows exchanged", "n,s\n8,h\n5,e\n2,b\n", "retry.unknown");
    row("order, a row lacks", "n,s\n1,a\n2,b\n5,e\n6,f\n7,g\n", "1[1,a|2,b|5,e|6,f|7,g]"); // shares most with it

    row("content", "n,s\n7,g\n8,h\n", "4[7,g|8,h]");
    row("content, other separator", "n;s\n7;g\n8;h\n", "retry.unknown"); // no line is the same
    row("content, nothing shared", "n,s\n70,g\n80,h\n", "retry.unknown");
    row("a header alone", "n,s\n", "retry.unknown");
    row("nothing", "", "retry.header");
    row("no text", QByteArray("\0\1\2\3", 4), "source.nul");
}

void FixedRowsTest::finds()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, file);
    QFETCH(DeletedRows, deleted);
    QFETCH(QString, expected);
    if (m_found == 0) {
        m_found = add(source, integerColumn);
        QCOMPARE(run(m_found).counts.chunksFailed, 3);
    }
    QString found;
    try {
        found = described(match(m_found, write(name, file), deleted));
    } catch (const Failure &failure) {
        found = failure.code();
        QVERIFY(!failure.message().isEmpty());
    }
    QCOMPARE(found, expected);
    QCOMPARE(m_store->summary(m_found).state, ImportState::Partial); // to find is not to do
}

void FixedRowsTest::theOnlyFailedChunk_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing shared") << QByteArray("n,s\n9,q\n8,r\n") << "1[9,q|8,r]";
    QTest::newRow("the bad row") << QByteArray("n,s\n2,b\n") << "1[1,a|2,b] changed 1";
    QTest::newRow("one row that shares nothing") << QByteArray("n,s\n9,q\n") << "1[9,q]";
    QTest::newRow("no row") << QByteArray("n,s\n") << "1[]";
}

void FixedRowsTest::theOnlyFailedChunk()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, expected);
    const qint64 id = add("n,s\n1,a\nx,b\n3,c\n", integerColumn);
    run(id);
    QCOMPARE(described(match(id, write("fix.csv", file))), expected);
}

void FixedRowsTest::aChunkThatIsDone()
{
    const qint64 id = add(source, integerColumn);
    run(id);
    const FixedRows fixed = match(id, write("fix.csv", "_line,_error,n,s\n3,,2,b\n"));
    QCOMPARE(requestRetry(*m_store, id, fixed.attempts), QList<qint64> { 1 });
    QCOMPARE(run(id).counts.chunksFailed, 2);
    QCOMPARE(described(match(id, write("fix.csv", "_line,_error,n,s\n3,,2,b\n6,,5,e\n9,,8,h\n"))),
        "3[5,e|6,f] 4[7,g|8,h] changed 2 done 1");
    QCOMPARE(described(match(id, write("data-0001.csv", "n,s\n1,a\n2,b\n"))), "done 1");
    QCOMPARE(described(match(id, write("fix.csv", "n,s\n1,a\n2,b\n"), DeletedRows::Ask, 1)), "done 1");
}

void FixedRowsTest::placesOfRowsAreKept()
{
    const qint64 id = add("n,s\n1,\"a\na\"\nx,b\nx,c\n", [](RequestChoices &choices) {
        integerColumn(choices);
        choices.chunkSize = 10;
    });
    run(id);
    const FixedRows fixed = match(id, write("fix.csv", "_line,_error,n,s\n4,,2,b\n,,3,new\n5,,x,c\n"));
    QCOMPARE(requestRetry(*m_store, id, fixed.attempts).size(), 1);
    run(id);
    const auto errors = ChunkStore(*m_store).errors().ofChunk(id, 1);
    QCOMPARE(errors.back().line, 5); // of the source, though it stands a line further down now
    QCOMPARE(errors.back().row, 3);
    QCOMPARE(
        described(match(id, write("fix.csv", "_line,_error,n,s\n5,,4,c\n"))), "1[1,\"a|a\"|2,b|3,new|4,c] changed 1");
}

namespace {

struct SourceRow
{
    QByteArray text;
    bool bad = false;
    qint64 line = 0;
};

/// A row as it stands in a chunk that was fixed by hand. Line 0: it was added.
struct HandRow
{
    QByteArray text;
    qint64 line = 0;
};

} // namespace

static QByteArray randomRow(QRandomGenerator &random, bool bad)
{
    static const QByteArrayList texts { "a", "\"b, c\"", "\"d\ne\"", "\"f \"\"g\"\"\"", "\xC3\xA4", "\"\"" };
    return (bad ? "x" : "") + QByteArray::number(random.bounded(1000)) + ',' + texts[random.bounded(texts.size())]
        + '\n';
}

static std::vector<SourceRow> randomSource(QRandomGenerator &random)
{
    std::vector<SourceRow> rows;
    qint64 line = 2;
    for (int i = 0; i < 24; ++i) {
        const bool bad = random.bounded(5) < 2;
        rows.push_back({ randomRow(random, bad), bad, line });
        line += rows.back().text.count('\n');
    }
    return rows;
}

static QByteArray textOfRows(const std::vector<SourceRow> &rows)
{
    QByteArray text = "n,s\n";
    for (const SourceRow &row : rows)
        text += row.text;
    return text;
}

/// Each row of the file is put in its place, one after the other; then what was not touched is taken out, if need be.
static QByteArray fixedByHand(const std::vector<SourceRow> &chunk, const std::vector<HandRow> &file, bool removeBad)
{
    std::vector<HandRow> rows;
    std::vector<bool> touched;
    for (const SourceRow &row : chunk)
        rows.push_back({ row.text, row.line });
    touched.resize(rows.size());
    std::size_t above = 0;
    for (const HandRow &one : file) {
        const auto found = std::find_if(
            rows.begin(), rows.end(), [&](const HandRow &row) { return one.line != 0 && row.line == one.line; });
        if (found != rows.end()) {
            found->text = one.text;
            above = std::size_t(found - rows.begin());
            touched[above] = true;
            continue;
        }
        std::size_t at = above + 1;
        while (at < rows.size() && rows[at].line == 0)
            ++at;
        rows.insert(rows.begin() + std::ptrdiff_t(at), { one.text, 0 });
        touched.insert(touched.begin() + std::ptrdiff_t(at), true);
    }
    const auto isBad = [&](qint64 line) {
        return std::any_of(
            chunk.begin(), chunk.end(), [&](const SourceRow &row) { return row.line == line && row.bad; });
    };
    bool hasGood = false;
    for (std::size_t i = 0; i < rows.size(); ++i)
        hasGood = hasGood || (rows[i].line != 0 && touched[i] && !isBad(rows[i].line));
    QByteArray text;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool lacks = !touched[i] && (hasGood || isBad(rows[i].line));
        if (!lacks || (!hasGood && !removeBad))
            text += rows[i].text;
    }
    return text;
}

/// Files with any rows of the failed chunks, shuffled, changed, taken out and added.
void FixedRowsTest::byLineAsByHand()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 30; ++round) {
        init();
        const auto rows = randomSource(random);
        const qint64 id = add(textOfRows(rows), [&](RequestChoices &choices) {
            integerColumn(choices);
            choices.chunkSize = random.bounded(1, 8);
        });
        run(id);
        const auto failed = ChunkStore(*m_store).failedChunks(id);
        const bool onlyBad = random.bounded(2) == 0;
        std::vector<std::pair<qint64, HandRow>> file; // with their chunks
        QMap<qint64, std::vector<SourceRow>> chunks;
        for (const ChunkSummary &chunk : failed) {
            for (qint64 i = chunk.firstRow - 1; i < chunk.firstRow - 1 + chunk.rows; ++i) {
                const SourceRow &row = rows[std::size_t(i)];
                chunks[chunk.number].push_back(row);
                if ((onlyBad && !row.bad) || random.bounded(6) == 0)
                    continue;
                const bool changed = random.bounded(2) == 0;
                file.push_back({ chunk.number, { changed ? randomRow(random, false) : row.text, row.line } });
            }
        }
        if (random.bounded(2) == 0)
            std::shuffle(file.begin(), file.end(), random);
        for (std::size_t i = file.size(); i > 0; --i) {
            if (random.bounded(6) == 0)
                file.insert(file.begin() + std::ptrdiff_t(i), { file[i - 1].first, { randomRow(random, false), 0 } });
        }
        QByteArray text = "_line,_error,n,s\n";
        QMap<qint64, std::vector<HandRow>> ofChunk;
        for (const auto &[chunk, row] : file) {
            text += (row.line == 0 ? QByteArray() : QByteArray::number(row.line)) + ",why," + row.text;
            ofChunk[chunk].push_back(row);
        }
        const bool remove = random.bounded(2) == 0;
        const FixedRows fixed = match(id, write("fix.csv", text), remove ? DeletedRows::Skip : DeletedRows::Keep);
        for (auto chunk = chunks.begin(); chunk != chunks.end(); ++chunk) {
            const bool isMeant = ofChunk.contains(chunk.key()) || (remove && ofChunk.size() > 1);
            QCOMPARE(fixed.attempts.contains(chunk.key()), isMeant);
            if (isMeant)
                QCOMPARE(fixed.attempts[chunk.key()].content, fixedByHand(*chunk, ofChunk.value(chunk.key()), remove));
        }
    }
}

/// Files without lines that have all rows of the failed chunks, or all bad ones, less than half of their values
/// changed.
void FixedRowsTest::byOrderAsByHand()
{
    QRandomGenerator random(6);
    for (int round = 0; round < 20; ++round) {
        init();
        const auto rows = randomSource(random);
        const qint64 id = add(textOfRows(rows), [&](RequestChoices &choices) {
            integerColumn(choices);
            choices.chunkSize = random.bounded(2, 8);
        });
        run(id);
        const auto failed = ChunkStore(*m_store).failedChunks(id);
        if (failed.size() < 2)
            continue;
        const bool onlyBad = random.bounded(2) == 0;
        QByteArray file = "n,s\n";
        QMap<qint64, QByteArray> expected;
        for (const ChunkSummary &chunk : failed) {
            for (qint64 i = chunk.firstRow - 1; i < chunk.firstRow - 1 + chunk.rows; ++i) {
                const SourceRow &row = rows[std::size_t(i)];
                const QByteArray mended = row.bad ? row.text.mid(1) : row.text;
                expected[chunk.number] += mended;
                if (!onlyBad || row.bad)
                    file += mended;
            }
        }
        const FixedRows fixed = match(id, write("fix.csv", file));
        for (const ChunkSummary &chunk : failed)
            QCOMPARE(fixed.attempts.value(chunk.number).content, expected[chunk.number]);
    }
}

QTEST_GUILESS_MAIN(FixedRowsTest)
#include "FixedRowsTest.moc"

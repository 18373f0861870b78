#include "repair/ChunkDraft.h"
#include "core/Failure.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tranche;

/// Changes of a failed chunk's rows, against what a person would write by hand.
class ChunkDraftTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void untouchedStaysByteForByte_data();
    void untouchedStaysByteForByte();
    void changedFieldIsReadBack();
    void otherFieldsKeepTheirBytes();
    void severalFieldsAreAsOneByOne();
    void nullIsAnEmptyField();
    void placesAreKept();

private:
    static ImportRecord record(const QStringList &columns);
    static ChunkSummary chunk();
    static Attempt attempt(const QByteArray &content);
};

ImportRecord ChunkDraftTest::record(const QStringList &columns)
{
    ImportRecord record;
    record.header = columns.join(u',').toUtf8() + '\n';
    record.request.mapping.sourceNames = columns;
    for (int i = 0; i < columns.size(); ++i)
        record.request.mapping.columns.append({ i, columns[i], columns[i], ColumnType::Text });
    return record;
}

ChunkSummary ChunkDraftTest::chunk()
{
    ChunkSummary chunk;
    chunk.number = 3;
    chunk.firstLine = 202;
    chunk.firstRow = 201;
    return chunk;
}

Attempt ChunkDraftTest::attempt(const QByteArray &content)
{
    Attempt attempt;
    attempt.content = content;
    return attempt;
}

void ChunkDraftTest::untouchedStaysByteForByte_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("plain") << QByteArray("1,a\n2,b\n");
    QTest::newRow("CRLF, no end") << QByteArray("1,a\r\n2,b");
    QTest::newRow("needless quotes") << QByteArray("\"1\",\"a\"\n2,\"b\"\"c\"\n");
    QTest::newRow("two lines") << QByteArray("1,\"a\nb\"\n2,c\n");
    QTest::newRow("too many fields") << QByteArray("1,a,x\n2\n");
    QTest::newRow("stray quote") << QByteArray("1,\"a\"b\n2,\"c\n");
    QTest::newRow("no UTF-8") << QByteArray("1,\xff\n2,b\n");
}

void ChunkDraftTest::untouchedStaysByteForByte()
{
    QFETCH(QByteArray, content);
    const ImportRecord import = record({ "id", "name" });
    const Attempt made = ChunkDraft(import, chunk(), attempt(content)).attempt("edited");
    QCOMPARE(made.content, content);
    QCOMPARE(made.rowPlaces, QString());
}

void ChunkDraftTest::changedFieldIsReadBack()
{
    const ImportRecord import = record({ "a", "b", "c" });
    const QList<QByteArray> values { "", "x", "n/a", "with,comma", "with \"quote\"", "\"all\"", "two\nlines", " blank ",
        "\r", "ä" };
    QRandomGenerator random(3);
    const auto value = [&] { return values[random.bounded(values.size())]; };
    for (int i = 0; i < 500; ++i) {
        QByteArray content;
        QList<QByteArrayList> expected;
        for (int row = 0; row < 5; ++row) {
            QByteArrayList fields;
            QByteArrayList texts;
            for (int column = 0; column < 3; ++column) {
                fields.append(value());
                texts.append('"' + QByteArray(fields.back()).replace("\"", "\"\"") + '"');
            }
            expected.append(fields);
            content += texts.join(',') + "\r\n";
        }
        ChunkDraft draft(import, chunk(), attempt(content));
        const int row = random.bounded(5);
        const int column = random.bounded(3);
        expected[row][column] = value();
        draft.setField(std::size_t(row), column, expected[row][column]);
        const Attempt made = draft.attempt("edited");
        ChunkDraft again(import, chunk(), made);
        QCOMPARE(again.rows().size(), std::size_t(5));
        for (int n = 0; n < 5; ++n) {
            QByteArrayList fields;
            for (const ChunkDraft::Field &field : again.fields(again.rows()[std::size_t(n)]))
                fields.append(field.value);
            QCOMPARE(fields, expected[n]);
            // Where a value grew or lost a line the rows below are still known by the lines of the source.
            QCOMPARE(again.rows()[std::size_t(n)].place, draft.rows()[std::size_t(n)].place);
        }
    }
}

void ChunkDraftTest::otherFieldsKeepTheirBytes()
{
    const ImportRecord import = record({ "a", "b", "c" });
    ChunkDraft draft(import, chunk(), attempt("\"1\", x ,\"y\"\"z\"\r\n"));
    draft.setField(0, 1, QByteArray("new"));
    QCOMPARE(draft.attempt("edited").content, "\"1\",new,\"y\"\"z\"\r\n");
    draft.setField(0, 2, QByteArray("q"));
    QCOMPARE(draft.attempt("edited").content, "\"1\",new,q\r\n");
    draft.setField(0, 0, QByteArray("a,b"));
    QCOMPARE(draft.attempt("edited").content, "\"a,b\",new,q\r\n");
}

/// Several fields of a row at once are the same as one after the other.
void ChunkDraftTest::severalFieldsAreAsOneByOne()
{
    const ImportRecord import = record({ "a", "b", "c", "d" });
    const QList<std::optional<QByteArray>> values { std::nullopt, QByteArray(), QByteArray("x"), QByteArray("p,q"),
        QByteArray("say \"no\"") };
    QRandomGenerator random(3);
    for (int round = 0; round < 300; ++round) {
        static const QByteArrayList fields { "", "1", "\"\"", "\"a,b\"", " x ", "\"y\"\"z\"" };
        QByteArray row;
        for (int column = 0; column < 4; ++column)
            row += (column > 0 ? "," : "") + fields[random.bounded(int(fields.size()))];
        row += "\r\n";
        ChunkDraft slow(import, chunk(), attempt(row));
        ChunkDraft draft(import, chunk(), attempt(row));
        std::map<int, std::optional<QByteArray>> changes;
        for (int column = 0; column < 5; ++column) { // one more than there are
            if (random.bounded(2) == 0)
                continue;
            changes[column] = values[random.bounded(int(values.size()))];
            slow.setField(0, column, changes[column]);
        }
        draft.setFields(0, changes);
        QCOMPARE(draft.fields(draft.rows()[0]), slow.fields(slow.rows()[0]));
        if (!row.contains("\"\"z")) // what was unescaped is written anew
            QCOMPARE(draft.rows()[0].bytes, slow.rows()[0].bytes);
    }
}

void ChunkDraftTest::nullIsAnEmptyField()
{
    const ImportRecord two = record({ "a", "b" });
    ChunkDraft draft(two, chunk(), attempt("1,n/a\n"));
    draft.setField(0, 1, std::nullopt);
    QCOMPARE(draft.attempt("edited").content, "1,\n");
    draft.setField(0, 1, QByteArray("")); // an empty text is something else
    QCOMPARE(draft.attempt("edited").content, "1,\"\"\n");

    ImportRecord one = record({ "a" });
    ChunkDraft single(one, chunk(), attempt("n/a\n"));
    QVERIFY_THROWS_EXCEPTION(Failure, single.setField(0, 0, std::nullopt)); // a blank line would be no row
    one.request.mapping.nullTexts = { "NULL" };
    single.setField(0, 0, std::nullopt);
    QCOMPARE(single.attempt("edited").content, "NULL\n");
}

void ChunkDraftTest::placesAreKept()
{
    const ImportRecord import = record({ "a", "b" });
    ChunkDraft draft(import, chunk(), attempt("1,a\n2,b\n3,c\n"));
    QCOMPARE(draft.rows()[1].place, (RowPlace { 203, 202 }));
    draft.insertRow(0, { { "9", false }, { "new", false } });
    draft.removeRows([](const ChunkDraft::Row &row) { return row.place.row == 202; });
    const Attempt made = draft.attempt("edited");
    QCOMPARE(made.content, "1,a\n9,new\n3,c\n");
    QCOMPARE(made.rowPlaces, "202:201 202:201 204:203");
    ChunkDraft again(import, chunk(), made);
    QCOMPARE(again.rows()[2].place, (RowPlace { 204, 203 }));
    QCOMPARE(again.attempt("edited").rowPlaces, made.rowPlaces);
}

QTEST_APPLESS_MAIN(ChunkDraftTest)
#include "ChunkDraftTest.moc"

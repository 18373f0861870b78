#include "service/ImportedRows.h"
#include "core/Failure.h"
#include "core/Interruption.h"
#include "run/ImportFixture.h"
#include "service/Lineage.h"
#include "service/Undo.h"
#include "store/SavedFile.h"

#include <QTest>

using namespace tranche;

/// The rows that an import has put into a table are found and read as they are now.
class ImportedRowsTest : public ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreReadInPages();
    void rowsOfOneChunk();
    void whatHasBecomeOfThemIsTold();
    void rowsThatWereUpdated();
    void rowsOfTablesWithoutRowIds();
    void whatTriggersWroteIsTold();
    void rowsThatWait();
    void whyNoneAreShown_data();
    void whyNoneAreShown();
    void whatCantBeAsked();
    void largeValuesAreCut();
    void longWorkIsGivenUp();
    void lineageSaysTheSame();

private:
    qint64 imported(const QByteArray &csv, const Change &change = {});
    ImportedRows rowsOf(qint64 import, qint64 chunk = 0);
    /// The values of some rows of the first table: "1/a 2/b".
    QString page(const ImportedRows &rows, qint64 first, qint64 count, qsizetype table = 0);
};

qint64 ImportedRowsTest::imported(const QByteArray &csv, const Change &change)
{
    const qint64 id = add(csv, change);
    run(id);
    return id;
}

ImportedRows ImportedRowsTest::rowsOf(qint64 import, qint64 chunk)
{
    return findImportedRows(askForRows(*m_store, import, chunk));
}

QString ImportedRowsTest::page(const ImportedRows &rows, qint64 first, qint64 count, qsizetype table)
{
    QStringList texts;
    const ShownRows shown = readImportedRows(rows, table, first, count);
    for (const ShownRow &row : shown.rows) {
        QStringList values;
        for (const ShownValue &value : row.values)
            values.append(value.kind == ShownValue::Kind::Null ? QStringLiteral("NULL") : value.text);
        texts.append(row.state == ShownRow::State::Gone ? QStringLiteral("gone") : values.join(QLatin1Char('/')));
    }
    return texts.join(QLatin1Char(' '));
}

void ImportedRowsTest::rowsAreReadInPages()
{
    imported("n,t\n90,x\n91,y\n");
    const ImportedRows rows = rowsOf(imported("n,t\n1,a\n2,b\n3,\n4,d\n5,e\n"));
    QVERIFY(rows.noted.isNoted);
    QCOMPARE(rows.remark(), QString());
    QCOMPARE(rows.noted.tables.size(), 1);
    QCOMPARE(rows.noted.tables[0].table, QStringLiteral("data"));
    QCOMPARE(rows.noted.tables[0].rows(), 5);
    QCOMPARE(readImportedRows(rows, 0, 0, 1).columns, QStringList({ "n", "t" }));
    QCOMPARE(page(rows, 0, 10), QStringLiteral("1/a 2/b 3/NULL 4/d 5/e"));
    QCOMPARE(page(rows, 0, 2), QStringLiteral("1/a 2/b"));
    QCOMPARE(page(rows, 1, 3), QStringLiteral("2/b 3/NULL 4/d"));
    QCOMPARE(page(rows, 4, 100), QStringLiteral("5/e"));
    QCOMPARE(page(rows, 5, 100), QString());
    QCOMPARE(page(rows, 0, 0), QString());
    const ShownRows shown = readImportedRows(rows, 0, 3, 1);
    QCOMPARE(shown.rows[0].line, 5);
    QCOMPARE(shown.rows[0].chunk, 2);
    QCOMPARE(shown.rows[0].values[0].kind, ShownValue::Kind::Number);
    QVERIFY(!shown.rows[0].isUpdated);
}

void ImportedRowsTest::rowsOfOneChunk()
{
    const qint64 id = imported("n,t\n1,a\n2,b\nx,c\n4,d\n5,e\n", integerColumn);
    QCOMPARE(page(rowsOf(id), 0, 10), QStringLiteral("1/a 2/b 5/e"));
    const ImportedRows last = rowsOf(id, 3);
    QCOMPARE(last.noted.tables[0].rows(), 1);
    QCOMPARE(page(last, 0, 10), QStringLiteral("5/e"));
    QCOMPARE(page(rowsOf(id, 1), 1, 10), QStringLiteral("2/b"));
    const ImportedRows failed = rowsOf(id, 2);
    QVERIFY(failed.noted.tables.isEmpty());
    QCOMPARE(failed.remark(), QStringLiteral("No rows of chunk 2 are in the table."));
}

void ImportedRowsTest::whatHasBecomeOfThemIsTold()
{
    const qint64 id = imported("n,t\n1,a\n2,b\n3,c\n4,d\n");
    QCOMPARE(fateOfImportedRows(rowsOf(id), 0), NotedFate({ 4, 0, 0 }));
    execute("UPDATE data SET t='B' WHERE n=2; DELETE FROM data WHERE n=3");
    const ImportedRows rows = rowsOf(id);
    QCOMPARE(fateOfImportedRows(rows, 0), NotedFate({ 2, 1, 1 }));
    QCOMPARE(page(rows, 0, 10), QStringLiteral("1/a 2/B gone 4/d"));
    const ShownRows shown = readImportedRows(rows, 0, 0, 10);
    QCOMPARE(shown.rows[0].state, ShownRow::State::Same);
    QCOMPARE(shown.rows[1].state, ShownRow::State::Changed);
    QCOMPARE(shown.rows[2].state, ShownRow::State::Gone);
    QCOMPARE(shown.rows[2].key, QStringLiteral("3"));
    execute("ALTER TABLE data ADD COLUMN more DEFAULT 7"); // a column that the import knows nothing of
    QCOMPARE(fateOfImportedRows(rows, 0), NotedFate({ 2, 1, 1 }));
    QCOMPARE(page(rows, 0, 1), QStringLiteral("1/a/7"));
}

static void upserts(RequestChoices &choices)
{
    choices.mode = TargetMode::Upsert;
    choices.key = { QStringLiteral("n") };
}

void ImportedRowsTest::rowsThatWereUpdated()
{
    imported("n,t\n1,a\n2,b\n3,c\n", [](RequestChoices &choices) { choices.design.primaryKey = { "n" }; });
    const ImportedRows rows = rowsOf(imported("n,t\n2,B\n9,z\n1,A\n", upserts));
    QCOMPARE(rows.noted.tables[0].inserted, 1);
    QCOMPARE(rows.noted.tables[0].updated, 2);
    QCOMPARE(page(rows, 0, 10), QStringLiteral("2/B 9/z 1/A"));
    QVERIFY(readImportedRows(rows, 0, 0, 1).rows[0].isUpdated);
    QVERIFY(!readImportedRows(rows, 0, 1, 1).rows[0].isUpdated);
}

void ImportedRowsTest::rowsOfTablesWithoutRowIds()
{
    execute("CREATE TABLE data(n INTEGER, t TEXT, PRIMARY KEY(t, n)) WITHOUT ROWID");
    const ImportedRows rows = rowsOf(imported("n,t\n1,a\n2,b\n3,c\n"));
    QCOMPARE(page(rows, 1, 2), QStringLiteral("2/b 3/c"));
    QCOMPARE(readImportedRows(rows, 0, 0, 1).rows[0].key, QStringLiteral("a, 1"));
    execute("DROP TABLE data; CREATE TABLE data(n INTEGER, t TEXT)");
    QVERIFY_THROWS_EXCEPTION(Failure, readImportedRows(rows, 0, 0, 1));
}

void ImportedRowsTest::whatTriggersWroteIsTold()
{
    execute("CREATE TABLE log(said TEXT); CREATE TABLE data(n INTEGER, t TEXT);"
            "CREATE TRIGGER says AFTER INSERT ON data BEGIN INSERT INTO log VALUES('row ' || new.n); END");
    const ImportedRows rows = rowsOf(imported("n,t\n1,a\n2,b\n3,c\n"));
    QCOMPARE(rows.noted.tables.size(), 2); // what a trigger wrote is the import's as well
    QCOMPARE(rows.noted.tables[0].table, QStringLiteral("data"));
    QCOMPARE(rows.noted.tables[1].table, QStringLiteral("log"));
    QCOMPARE(page(rows, 2, 1), QStringLiteral("3/c"));
    QCOMPARE(page(rows, 1, 2, 1), QStringLiteral("row 2 row 3"));
}

void ImportedRowsTest::rowsThatWait()
{
    imported("n,t\n7,old\n", integerColumn);
    const auto replaces = [](RequestChoices &choices) {
        integerColumn(choices);
        choices.mode = TargetMode::Replace;
    };
    const qint64 id = imported("n,t\n1,a\n2,b\nx,c\n", replaces);
    const ImportedRows rows = rowsOf(id);
    QVERIFY(rows.noted.tables[0].waits());
    QCOMPARE(rows.noted.tables[0].table, QStringLiteral("data"));
    QCOMPARE(page(rows, 0, 10), QStringLiteral("1/a 2/b"));
}

void ImportedRowsTest::whyNoneAreShown_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("remark");
    QTest::newRow("checked") << "check"
                             << "only checked";
    QTest::newRow("undo is off") << "off"
                                 << "kept no notes";
    QTest::newRow("notes are gone") << "gone"
                                    << "no notes of this import's rows any more";
    QTest::newRow("replaced") << "replaced"
                              << "no notes of this import's rows any more";
    QTest::newRow("all failed") << "failed"
                                << "has put no rows into";
}

void ImportedRowsTest::whyNoneAreShown()
{
    QFETCH(QString, way);
    QFETCH(QString, remark);
    const QByteArray csv = way == "failed" ? "n,t\nx,a\n" : "n,t\n1,a\n";
    const qint64 id = imported(csv, [&](RequestChoices &choices) {
        integerColumn(choices);
        choices.validateOnly = way == "check";
        choices.undo = way != "off";
    });
    if (way == "gone")
        execute("DROP TABLE _tranche_rows");
    if (way == "replaced")
        imported("n,t\n5,z\n", [](RequestChoices &choices) {
            integerColumn(choices);
            choices.mode = TargetMode::Replace;
        });
    const ImportedRows rows = rowsOf(id);
    QVERIFY2(rows.remark().contains(remark), qPrintable(rows.remark()));
    QVERIFY(rows.noted.tables.isEmpty());
}

void ImportedRowsTest::whatCantBeAsked()
{
    const auto codeOf = [&](qint64 import, qint64 chunk) {
        try {
            rowsOf(import, chunk);
        } catch (const Failure &failure) {
            return failure.code();
        }
        return QString();
    };
    const qint64 id = imported("n,t\n1,a\n");
    QCOMPARE(codeOf(id + 5, 0), QStringLiteral("call.import"));
    QCOMPARE(codeOf(id, 2), QStringLiteral("call.chunk"));
    QCOMPARE(codeOf(id, -1), QStringLiteral("call.chunk"));
    const ImportedRows rows = rowsOf(id);
    execute("DROP TABLE data");
    try {
        readImportedRows(rows, 0, 0, 1);
        QFAIL("a table that is gone");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), QStringLiteral("target.table_missing"));
    }
    execute("UPDATE _tranche_rows SET content=x'FF00FF00'");
    QCOMPARE(codeOf(id, 0), QStringLiteral("target.rows"));
    QVERIFY(QFile::remove(targetPath()));
    QCOMPARE(codeOf(id, 0), QStringLiteral("target.missing"));
    const qint64 undone = imported("n,t\n1,a\n");
    undoImport(*m_store, undone, {});
    QCOMPARE(codeOf(undone, 0), QStringLiteral("call.undone"));
}

void ImportedRowsTest::largeValuesAreCut()
{
    const QByteArray large(3'000'000, 'x');
    const ImportedRows rows = rowsOf(imported("n,t\n1," + large + "\n2,\xF0\x9F\x98\x80\n"));
    const ShownRows shown = readImportedRows(rows, 0, 0, 2);
    QCOMPARE(shown.rows[0].values[1].text.size(), ShownValue::longest);
    QVERIFY(shown.rows[0].values[1].isCut);
    QCOMPARE(shown.rows[0].values[1].bytes, large.size());
    QVERIFY(!shown.rows[1].values[1].isCut);
    execute("UPDATE data SET t=zeroblob(1000) WHERE n=2");
    const ShownValue blob = readImportedRows(rows, 0, 1, 1).rows[0].values[1];
    QCOMPARE(blob.kind, ShownValue::Kind::Blob);
    QCOMPARE(blob.bytes, 1000);
    QVERIFY(blob.text.startsWith("00 00"));
}

void ImportedRowsTest::longWorkIsGivenUp()
{
    const qint64 id = imported("n,t\n1,a\n2,b\n");
    const ImportedRows rows = rowsOf(id);
    const Interruption interruption([] { return true; });
    QVERIFY_THROWS_EXCEPTION(Failure, rowsOf(id));
    QCOMPARE(rows.noted.tables.size(), 1);
}

/// The slow twin: each row by its key, in all that is noted.
void ImportedRowsTest::lineageSaysTheSame()
{
    imported("n,t\n1,a\n2,b\n3,c\n4,d\n", [](RequestChoices &choices) { choices.design.primaryKey = { "n" }; });
    const qint64 id = imported("n,t\n3,C\n7,g\n8,h\n9,i\n1,A\n", upserts);
    execute("UPDATE data SET t='x' WHERE n IN (1, 8); DELETE FROM data WHERE n=9");
    const ShownRows shown = readImportedRows(rowsOf(id), 0, 0, 100);
    QCOMPARE(shown.rows.size(), std::size_t(5));
    for (const ShownRow &row : shown.rows) {
        const Lineage lineage = lineageOf(targetPath(), {}, { QStringLiteral("data"), {}, row.key });
        QCOMPARE(lineage.rows.size(), 1);
        const RowOrigin &origin = lineage.rows[0].origins.constLast();
        QCOMPARE(lineage.rows[0].isThere, row.state != ShownRow::State::Gone);
        QCOMPARE(origin.isSame, row.state == ShownRow::State::Same);
        QCOMPARE(origin.line, row.line);
        QCOMPARE(origin.chunk, row.chunk);
        QCOMPARE(origin.change, row.isUpdated ? QStringLiteral("updated") : QStringLiteral("inserted"));
    }
}

QTEST_GUILESS_MAIN(ImportedRowsTest)
#include "ImportedRowsTest.moc"

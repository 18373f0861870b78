#include "core/Failure.h"
#include "run/Splitter.h"
#include "source/bytes/MemorySource.h"
#include "source/text/SourceLayout.h"
#include "target/TargetDrivers.h"
#include "target/TargetTable.h"
#include "target/sqlite/WriterFixture.h"

#include <QTest>

using namespace tranche;

class TableReplacementTest : public WriterFixture
{
    Q_OBJECT
private Q_SLOTS:
    void theOldTableStaysUntilTheNewOneIsWhole();
    void whatNamesTheTableMeansTheNewOne();
    void whatDoesNotFitIsTold();
    void whatNamesGoneColumnsIsTold_data();
    void whatNamesGoneColumnsIsTold();
    void aValidationTellsTheSame();
    void referencesAreKept();
    void referencesThatWouldBeLost();
    void aKeyThatOthersReferToIsKept();
    void otherImportsThatWaitAreReplacedToo();
    void aMadeKeyTakesNoNull();
    void columnsAreAdded();

private:
    WriterOptions replacing(const QStringList &header, const QString &key = "r");
    TableSwap replaceBy(const QByteArray &csv, const QStringList &header, const TableDesign &design = {});
};

WriterOptions TableReplacementTest::replacing(const QStringList &header, const QString &key)
{
    WriterOptions chosen = options(header, key);
    chosen.mode = TargetMode::Replace;
    return chosen;
}

TableSwap TableReplacementTest::replaceBy(const QByteArray &csv, const QStringList &header, const TableDesign &design)
{
    WriterOptions chosen = replacing(header);
    chosen.design = design;
    write(chosen, csv, 100);
    return makeWriter(chosen)->putInPlace();
}

static QString codeOf(const std::function<void()> &call)
{
    try {
        call();
        return {};
    } catch (const Failure &failure) {
        return failure.code();
    }
}

void TableReplacementTest::theOldTableStaysUntilTheNewOneIsWhole()
{
    execute("CREATE TABLE t(a); INSERT INTO t VALUES('old'),('older')");
    write(replacing({ "a" }), "a\nnew\n", 100);
    QCOMPARE(query("SELECT a FROM t"), "old older");
    QVERIFY(lookAtLedger(m_location, "r", "t").waits);
    QCOMPARE(lookAtLedger(m_location, "r", "t").rows, 1);
    QCOMPARE(driverOf(m_location).catalogue(m_location)->tables(), QStringList("t"));
    const TableSwap swap = makeWriter(replacing({ "a" }))->putInPlace();
    QVERIFY(swap.isDone);
    QCOMPARE(swap.rowsReplaced, 2);
    QCOMPARE(query("SELECT a FROM t"), "new");
    QVERIFY(!lookAtLedger(m_location, "r", "t").waits);
    QVERIFY(!makeWriter(replacing({ "a" }))->putInPlace().isDone); // once is enough
    // It is taken back as if nothing had been.
    write(replacing({ "b" }, "s"), "b\nx\n", 100);
    QVERIFY(makeWriter(replacing({ "b" }, "s"))->dropTable());
    QCOMPARE(query("SELECT a FROM t"), "new");
    QCOMPARE(query("SELECT count(*) FROM sqlite_schema WHERE name LIKE '!_tranche!_new%' ESCAPE '!'"), "0");
    QCOMPARE(lookAtLedger(m_location, "s", "t"), LedgerState());
}

void TableReplacementTest::whatNamesTheTableMeansTheNewOne()
{
    execute(
        "CREATE TABLE t(a, b); INSERT INTO t VALUES(1, 2); CREATE INDEX by_a ON t(a); CREATE INDEX by_both ON t(a, b) "
        "WHERE a > 0; CREATE VIEW v AS SELECT a FROM t; CREATE TABLE log(x); CREATE TRIGGER g AFTER INSERT ON t BEGIN "
        "INSERT INTO log VALUES(new.a); END; CREATE TRIGGER h AFTER INSERT ON log BEGIN UPDATE t SET b=9; END");
    TableDesign design;
    design.indexes = { { { "a" }, false } };
    const TableSwap swap = replaceBy("a,b\nx,y\n", { "a", "b" }, design);
    QCOMPARE(swap.remarks, QStringList());
    QCOMPARE(query("SELECT a FROM v"), "x");
    QCOMPARE(query("SELECT count(*) FROM log"), "0"); // the trigger is for rows that come later
    QCOMPARE(
        query("SELECT name FROM sqlite_schema WHERE tbl_name='t' AND type<>'table' ORDER BY name"), "by_both g t_a");
    execute("INSERT INTO t VALUES('z', 1)");
    QCOMPARE(query("SELECT x FROM log"), "z");
    QCOMPARE(query("SELECT DISTINCT b FROM t"), "9");
    QCOMPARE(query("PRAGMA integrity_check"), "ok");
}

void TableReplacementTest::whatDoesNotFitIsTold()
{
    execute("CREATE TABLE t(a, b); CREATE INDEX by_b ON t(b); CREATE UNIQUE INDEX one ON t(a); CREATE VIEW v AS SELECT "
            "b FROM t");
    const TableSwap swap = replaceBy("a\nx\nx\n", { "a" });
    QCOMPARE(swap.remarks.size(), 3);
    QVERIFY(swap.remarks[0].contains("by_b") && swap.remarks[1].contains("one") && swap.remarks[2].contains("view v"));
    QCOMPARE(query("SELECT a FROM t"), "x x");
}

void TableReplacementTest::whatNamesGoneColumnsIsTold_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("triggersLeft");
    QTest::newRow("a trigger's new value")
        << "CREATE TRIGGER g AFTER INSERT ON t BEGIN INSERT INTO log VALUES(new.b); END"
        << "The trigger g of the old table"
        << "";
    QTest::newRow("its condition") << "CREATE TRIGGER g AFTER UPDATE ON t WHEN old.b>1 BEGIN DELETE FROM log; END"
                                   << "The trigger g of the old table"
                                   << "";
    QTest::newRow("its columns") << "CREATE TRIGGER g AFTER UPDATE OF b ON t BEGIN DELETE FROM log; END"
                                 << ""
                                 << "g";
    QTest::newRow("another table's trigger") << "CREATE TRIGGER g AFTER INSERT ON log BEGIN UPDATE t SET b=1; END"
                                             << "The trigger g of the table log"
                                             << "g";
    QTest::newRow("two that run each other")
        << "CREATE TRIGGER g AFTER INSERT ON log BEGIN UPDATE t SET b=1; END; CREATE TRIGGER h AFTER DELETE ON t BEGIN "
           "INSERT INTO log VALUES(1); END"
        << "The trigger g of the table log"
        << "g h";
    QTest::newRow("a view over a view") << "CREATE VIEW v AS SELECT a FROM t; CREATE VIEW w AS SELECT a FROM v"
                                        << ""
                                        << "";
    QTest::newRow("a view") << "CREATE VIEW v AS SELECT b FROM t"
                            << "The view v"
                            << "";
    QTest::newRow("broken before") << "CREATE VIEW v AS SELECT x FROM nowhere"
                                   << ""
                                   << "";
    QTest::newRow("a trigger of a view")
        << "CREATE VIEW v AS SELECT a FROM t; CREATE TRIGGER g INSTEAD OF INSERT ON v BEGIN UPDATE t SET b=1; END"
        << "The trigger g of the table v"
        << "g";
    QTest::newRow("an empty table that refers") << "CREATE TABLE c(x REFERENCES t(b))"
                                                << "Rows of the table c"
                                                << "";
}

/// Each part alone, and nothing else: what others do is not its fault.
void TableReplacementTest::whatNamesGoneColumnsIsTold()
{
    QFETCH(QString, part);
    QFETCH(QString, told);
    execute("CREATE TABLE t(a, b UNIQUE); INSERT INTO t VALUES(1, 2); CREATE TABLE log(x); " + part);
    const QStringList remarks = replaceBy("a\nx\n", { "a" }).remarks;
    QVERIFY2(told.isEmpty() == remarks.isEmpty(), qPrintable(remarks.join('\n')));
    QVERIFY2(told.isEmpty() || remarks.join('\n').contains(told), qPrintable(remarks.join('\n')));
    QTEST(query("SELECT name FROM sqlite_schema WHERE type='trigger' ORDER BY name"), "triggersLeft");
    QCOMPARE(query("SELECT a FROM t"), "x");
}

void TableReplacementTest::aValidationTellsTheSame()
{
    execute("CREATE TABLE t(id INTEGER PRIMARY KEY, a); INSERT INTO t VALUES(1, 2),(2, 3); CREATE UNIQUE INDEX one ON "
            "t(a); CREATE TABLE child(t REFERENCES t)");
    const auto validated = [this](const QByteArray &csv, const TableDesign &design) {
        WriterOptions chosen = replacing({ "id", "a" });
        chosen.mapping.columns[0].type = ColumnType::Integer;
        chosen.validateOnly = true;
        chosen.design = design;
        MemorySource source(QStringLiteral("test.csv"), csv);
        const SourceLayout layout = readLayout(source, {});
        const auto writer = makeWriter(chosen);
        writer->prepare();
        Splitter splitter(source, { {}, chosen.mapping, {}, 100 }, { layout.dataBegin, layout.dataLine, 1, 1 });
        while (const auto split = splitter.next())
            writer->write(split->batch);
        const QStringList remarks = writer->putInPlace().remarks;
        return remarks.join('\n') + QString::number(writer->counts().inserted);
    };
    TableDesign keyed;
    keyed.primaryKey = QStringList("id");
    QCOMPARE(validated("id,a\n1,x\n2,y\n", keyed), "2");
    QVERIFY(validated("id,a\n1,x\n2,x\n", keyed).contains("index one"));
    execute("INSERT INTO child VALUES(2)");
    QCOMPARE(codeOf([&] { validated("id,a\n1,x\n", keyed); }), "target.references_lost");
    QCOMPARE(codeOf([&] { validated("id,a\n1,x\n2,y\n", {}); }), "target.key_referenced");
    QCOMPARE(query("SELECT a FROM t ORDER BY a"), "2 3");
    QCOMPARE(query("SELECT count(*) FROM sqlite_schema WHERE name LIKE '!_tranche!_%' ESCAPE '!'"), "0");
}

void TableReplacementTest::referencesAreKept()
{
    execute("CREATE TABLE t(id INTEGER PRIMARY KEY, up REFERENCES t(id)); INSERT INTO t VALUES(1, NULL),(2, 1); CREATE "
            "TABLE "
            "child(t REFERENCES t(id) ON DELETE CASCADE); INSERT INTO child VALUES(2)");
    TableDesign design;
    design.createSql = "CREATE TABLE t(nid INTEGER, id INTEGER PRIMARY KEY, nup REFERENCES t(id))";
    WriterOptions chosen = replacing({ "nid", "id", "nup" });
    chosen.mapping.columns[1].type = ColumnType::Integer;
    chosen.design = design;
    write(chosen, "nid,id,nup\n1,7,2\n2,2,\n", 100); // refers to a row of the new table
    QVERIFY(makeWriter(chosen)->putInPlace().isDone);
    QCOMPARE(query("SELECT t FROM child"), "2");
    QCOMPARE(query("SELECT id FROM t ORDER BY id"), "2 7");
    QCOMPARE(query("SELECT \"table\" FROM pragma_foreign_key_list('t')"), "t");
    QCOMPARE(query("SELECT \"table\" FROM pragma_foreign_key_list('child')"), "t");
    QCOMPARE(query("PRAGMA foreign_key_check"), "");
}

void TableReplacementTest::referencesThatWouldBeLost()
{
    execute("PRAGMA foreign_keys=OFF; CREATE TABLE t(id TEXT PRIMARY KEY); INSERT INTO t VALUES('x'),('y'); CREATE "
            "TABLE child(t REFERENCES t "
            "ON DELETE "
            "CASCADE); INSERT INTO child VALUES('x'),('y'),('gone')");
    TableDesign design;
    design.primaryKey = QStringList("id");
    QCOMPARE(codeOf([&] { replaceBy("id\nx\n", { "id" }, design); }), "target.references_lost");
    QCOMPARE(query("SELECT id FROM t ORDER BY id"), "x y");
    QCOMPARE(query("SELECT count(*) FROM child"), "3");
    QVERIFY(lookAtLedger(m_location, "r", "t").waits);
    execute("DELETE FROM child WHERE t='y'");
    QVERIFY(makeWriter(replacing({ "id" }))->putInPlace().isDone); // what was lost before is nobody's fault
    QCOMPARE(query("SELECT id FROM t"), "x");
}

void TableReplacementTest::aKeyThatOthersReferToIsKept()
{
    execute("CREATE TABLE t(id TEXT PRIMARY KEY); INSERT INTO t VALUES('x'); CREATE TABLE child(t REFERENCES t(id)); "
            "CREATE TABLE "
            "empty(t REFERENCES t(other)); INSERT INTO child VALUES('x')");
    QCOMPARE(codeOf([&] { replaceBy("id\nx\n", { "id" }); }), "target.key_referenced");
    QVERIFY(!lookAtLedger(m_location, "r", "t").begun);
    TableDesign design;
    design.indexes = { { { "id" }, true } };
    QVERIFY(replaceBy("id\nx\n", { "id" }, design).isDone);
}

void TableReplacementTest::otherImportsThatWaitAreReplacedToo()
{
    execute("CREATE TABLE t(a)");
    write(replacing({ "a" }, "first"), "a\n1\n", 100);
    write(replacing({ "a" }, "second"), "a\n2\n", 100);
    QVERIFY(makeWriter(replacing({ "a" }, "second"))->putInPlace().isDone);
    QCOMPARE(query("SELECT a FROM t"), "2");
    QCOMPARE(codeOf([&] { write(replacing({ "a" }, "first"), "a\n1\n", 100); }), "target.table_replaced");
    QCOMPARE(query("SELECT count(*) FROM sqlite_schema WHERE name LIKE '!_tranche!_new%' ESCAPE '!'"), "0");
}

void TableReplacementTest::aMadeKeyTakesNoNull()
{
    const auto outcomes = importTo(
        m_path, "n,a\n5,x\n,y\n6,z\n", 1, [](WriterOptions &chosen) { chosen.design.primaryKey = QStringList("n"); });
    QCOMPARE(outcomes.size(), 3u);
    QCOMPARE(outcomes[1].errors.value(0).code, "constraint.not_null");
    QCOMPARE(query("SELECT n FROM t"), "5 6");
    const auto again = importTo(m_path, "n,a\n5,x\n", 1, [](WriterOptions &chosen) { chosen.importKey = "again"; });
    QCOMPARE(again[0].errors.value(0).code, "constraint.unique");
}

void TableReplacementTest::columnsAreAdded()
{
    execute("CREATE TABLE t(a TEXT NOT NULL) STRICT; INSERT INTO t VALUES('old')");
    const auto add = [](WriterOptions &chosen) {
        chosen.design.addColumns = true;
        chosen.mapping.columns.last().type = *columnTypeFromName("DATE");
    };
    importTo(m_path, "a,n,d\nx,1,2025-01-02\n", 100, [&](WriterOptions &chosen) {
        add(chosen);
        chosen.validateOnly = true;
    });
    QCOMPARE(query("SELECT count(*) FROM pragma_table_info('t')"), "1"); // a trial leaves nothing
    importTo(m_path, "a,n,d\nx,1,2025-01-02\n", 100, add);
    QCOMPARE(query("SELECT a, n, d FROM t"), "old,, x,1,2025-01-02");
    QCOMPARE(query("SELECT type FROM pragma_table_info('t')"), "TEXT INTEGER TEXT");
}

QTEST_GUILESS_MAIN(TableReplacementTest)
#include "TableReplacementTest.moc"

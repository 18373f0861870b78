#include "core/Failure.h"
#include "target/sqlite/SqliteDatabase.h"
#include "target/sqlite/WriterFixture.h"

#include <QTest>

#include <sqlite3.h>

using namespace tranche;

/// Rules of the target: constraints, triggers, conflict clauses, and names that stand in the way.
class TargetRulesTest : public WriterFixture
{
    Q_OBJECT
private Q_SLOTS:
    void rollbackBelowTheTable_data();
    void rollbackBelowTheTable();
    void rollbackIsToldBeforeAnythingIsWrittenAgain();
    void aChunkFullOfRollbacksIsNotTriedForEver();
    void rowsOfADeferredKey_data();
    void rowsOfADeferredKey();
    void columnsAreNotTakenFromText();
    void refusalsOfATableBelow_data();
    void refusalsOfATableBelow();
    void reservedNames();
    void namesOfFunctionsInTheDatabase();
    void endlessTriggerIsInterrupted();
};

void TargetRulesTest::rollbackBelowTheTable_data()
{
    QTest::addColumn<QString>("rules");
    QTest::newRow("conflict clause of another table") << "CREATE TABLE log(n UNIQUE ON CONFLICT ROLLBACK); INSERT INTO "
                                                         "log VALUES(155); CREATE TRIGGER g AFTER INSERT "
                                                         "ON t BEGIN INSERT INTO log VALUES(new.n); END";
    QTest::newRow("trigger of another table")
        << "CREATE TABLE log(n); CREATE TRIGGER g BEFORE INSERT ON t BEGIN INSERT INTO log VALUES(new.n); END; "
           "CREATE TRIGGER h AFTER INSERT ON log WHEN new.n = 155 BEGIN SELECT RAISE(ROLLBACK, 'no'); END";
    QTest::newRow("trigger of a view")
        << "CREATE TABLE log(n); CREATE VIEW v AS SELECT n FROM log; CREATE TRIGGER g AFTER INSERT ON t BEGIN INSERT "
           "INTO v VALUES(new.n); END; CREATE TRIGGER h INSTEAD OF INSERT ON v BEGIN INSERT OR ROLLBACK INTO log "
           "SELECT new.n WHERE new.n <> 155 OR RAISE(ROLLBACK, 'no'); END";
}

void TargetRulesTest::rollbackBelowTheTable()
{
    QFETCH(QString, rules);
    execute(QStringLiteral("CREATE TABLE t(n INTEGER); ") + rules);
    QByteArray csv = "n\n";
    for (int i = 1; i <= 300; ++i)
        csv += QByteArray::number(i) + "\n";
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto failedOf = [](const std::vector<ChunkOutcome> &outcomes) {
        QList<int> failed;
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            if (outcomes[i].failed)
                failed.append(int(i));
        }
        return failed;
    };
    const auto checked = importText(csv, 10, [](WriterOptions &options) { options.validateOnly = true; });
    QCOMPARE(failedOf(checked), QList<int>({ 15 }));
    file.seek(0);
    QVERIFY(file.readAll() == before);

    const auto outcomes = importText(csv, 10);
    QCOMPARE(failedOf(outcomes), QList<int>({ 15 }));
    QCOMPARE(outcomes[15].errors.size(), 1);
    QCOMPARE(outcomes[15].errors[0].line, 156);
    QCOMPARE(outcomes[15].errors[0].code, QStringLiteral("constraint.trigger"));
    QCOMPARE(query(QStringLiteral("SELECT count(*), count(DISTINCT n) FROM t")), QStringLiteral("290,290"));
    QCOMPARE(query(QStringLiteral("SELECT sum(rows) FROM _tranche_ledger")), QStringLiteral("290"));
    importTo(m_path, csv, 10); // the runner died before its job store knew
    QCOMPARE(query(QStringLiteral("SELECT count(*) FROM t")), QStringLiteral("290"));
    execute(QStringLiteral("DELETE FROM log WHERE n <> 155"));
    importTo(m_path, csv, 10, [](WriterOptions &options) {
        options.importKey = QStringLiteral("rejecting");
        options.rejectRows = true;
    });
    QCOMPARE(query(QStringLiteral("SELECT group_concat(rejected,'') FROM _tranche_ledger")), QStringLiteral("16:4"));
}

void TargetRulesTest::rollbackIsToldBeforeAnythingIsWrittenAgain()
{
    execute(QStringLiteral("CREATE TABLE t(n INTEGER); CREATE TABLE log(n UNIQUE ON CONFLICT ROLLBACK); CREATE TRIGGER "
                           "g AFTER INSERT ON t BEGIN INSERT INTO log VALUES(new.n); END"));
    const WriterOptions chosen = options({ QStringLiteral("n") });
    QVERIFY_THROWS_EXCEPTION(RolledBack, write(chosen, "n\n1\n2\n1\n4\n", 1));
    QCOMPARE(query(QStringLiteral("SELECT count(*) FROM t")), QStringLiteral("0"));
    QCOMPARE(
        query(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name='_tranche_ledger'")), QStringLiteral("0"));
}

void TargetRulesTest::aChunkFullOfRollbacksIsNotTriedForEver()
{
    execute(QStringLiteral("CREATE TABLE t(n INTEGER); CREATE TRIGGER g BEFORE INSERT ON t WHEN "
                           "new.n > 10 BEGIN SELECT RAISE(ROLLBACK, 'no'); END"));
    QByteArray csv = "n\n";
    for (int i = 1; i <= 400; ++i)
        csv += QByteArray::number(i) + "\n";
    const auto outcomes = importText(csv, 1000, [](WriterOptions &options) { options.rejectRows = true; });
    QCOMPARE(outcomes.size(), std::size_t(1));
    QCOMPARE(query(QStringLiteral("SELECT count(*), max(n) FROM t")), QStringLiteral("10,10"));
    QCOMPARE(outcomes[0].errors.size(), 390);
    QCOMPARE(outcomes[0].errors[99].code, QStringLiteral("constraint.trigger"));
    QCOMPARE(outcomes[0].errors[100].code, QStringLiteral("constraint.not_tried"));
    QCOMPARE(outcomes[0].errors[389].line, 401);
    // Those that were not tried come again when the others have been mended.
    execute(QStringLiteral("DROP TRIGGER g"));
    importTo(m_path, csv, 1000, [](WriterOptions &options) { options.rejectRows = true; });
    QCOMPARE(query(QStringLiteral("SELECT count(*), count(DISTINCT n) FROM t")), QStringLiteral("400,400"));
}

void TargetRulesTest::rowsOfADeferredKey_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<bool>("keepGoodRows");
    const QString parents = "CREATE TABLE p(id INTEGER PRIMARY KEY); INSERT INTO p VALUES(0),(1),(2);";
    const QString plain
        = parents + "CREATE TABLE t(n INTEGER PRIMARY KEY, m INTEGER REFERENCES p DEFERRABLE INITIALLY DEFERRED)";
    const QString trigger = parents
        + "CREATE TABLE t(n INTEGER, m INTEGER); CREATE TABLE log(m REFERENCES p DEFERRABLE INITIALLY DEFERRED);"
          "CREATE TRIGGER g AFTER INSERT ON t BEGIN INSERT INTO log VALUES(new.m); END";
    for (const bool keep : { false, true }) {
        const auto name = [keep](const char *text) { return QByteArray(text) + (keep ? ", reject rows" : ""); };
        QTest::newRow(name("row ids")) << plain << keep;
        QTest::newRow(name("WITHOUT ROWID")) << plain + " WITHOUT ROWID" << keep;
        QTest::newRow(name("through a trigger")) << trigger << keep;
    }
}

void TargetRulesTest::rowsOfADeferredKey()
{
    QFETCH(QString, rules);
    QFETCH(bool, keepGoodRows);
    execute(rules);
    const auto outcomes = importText("n,m\n1,0\n2,9\n3,1\n4,2\n5,8\n6,7\n", 3, [&](WriterOptions &options) {
        options.rejectRows = keepGoodRows;
        options.mapping.columns[1].type = ColumnType::Integer;
    });
    QCOMPARE(outcomes.size(), std::size_t(2));
    QStringList found;
    for (const ChunkOutcome &outcome : outcomes) {
        for (const ImportError &error : outcome.errors)
            found.append(QStringLiteral("%1:%2").arg(error.line).arg(error.code));
    }
    QCOMPARE(
        found, QStringList({ "3:constraint.foreign_key", "6:constraint.foreign_key", "7:constraint.foreign_key" }));
    QCOMPARE(query(QStringLiteral("SELECT n FROM t ORDER BY n")), keepGoodRows ? QStringLiteral("1 3 4") : QString());
    QCOMPARE(query(QStringLiteral("PRAGMA foreign_key_check")), QString());
}

void TargetRulesTest::columnsAreNotTakenFromText()
{
    execute(QStringLiteral("CREATE TABLE t(\"c.x, t.c\" INTEGER, \"c, t.b\" UNIQUE, \"index 'i'\" NOT NULL);"
                           "CREATE TABLE log(\"c, t.b\" NOT NULL); CREATE TRIGGER g AFTER INSERT ON t WHEN "
                           "new.\"c.x, t.c\" = 3 BEGIN INSERT INTO log VALUES(NULL); END;"
                           "CREATE UNIQUE INDEX i ON t(\"c.x, t.c\", \"index 'i'\")"));
    const auto outcomes = importText("\"c.x, t.c\",\"c, t.b\",index 'i'\n1,a,c\n1,b,c\n2,a,d\n2,e,\n3,f,g\n", 10);
    QStringList found;
    for (const ImportError &error : outcomes[0].errors)
        found.append(QStringLiteral("%1:%2:%3").arg(error.line).arg(error.code, error.column));
    QCOMPARE(found,
        QStringList({ "3:constraint.unique:c.x, t.c, index 'i'", "4:constraint.unique:c, t.b",
            "5:constraint.not_null:index 'i'", "6:constraint.trigger:" }));
}

void TargetRulesTest::refusalsOfATableBelow_data()
{
    QTest::addColumn<QString>("log");
    QTest::newRow("NOT NULL") << "log(n, a NOT NULL)";
    QTest::newRow("UNIQUE") << "log(n, a UNIQUE)";
    QTest::newRow("CHECK") << "log(n, a CHECK (a IS NOT NULL AND a <> 'x'))";
    QTest::newRow("STRICT") << "log(n INTEGER, a INTEGER NOT NULL) STRICT";
    QTest::newRow("row id") << "log(n, a INTEGER PRIMARY KEY)";
    QTest::newRow("rolling back") << "log(n, a NOT NULL ON CONFLICT ROLLBACK UNIQUE ON CONFLICT ROLLBACK)";
}

/// They are not taken for those of columns of the same name.
void TargetRulesTest::refusalsOfATableBelow()
{
    QFETCH(QString, log);
    execute(
        QStringLiteral("CREATE TABLE t(n INTEGER PRIMARY KEY, a); CREATE TABLE %1; CREATE TRIGGER g AFTER INSERT ON t "
                       "WHEN new.n > 1 BEGIN INSERT INTO log VALUES(new.n, new.a); INSERT INTO log VALUES(new.n, "
                       "new.a); END")
            .arg(log));
    const auto outcomes = importText("n,a\n1,y\n2,x\n3,\n", 1);
    int failed = 0;
    for (const ChunkOutcome &outcome : outcomes) {
        failed += outcome.failed ? 1 : 0;
        for (const ImportError &error : outcome.errors) {
            QCOMPARE(error.code, QStringLiteral("constraint.trigger"));
            QCOMPARE(error.column, QString());
        }
    }
    QVERIFY(failed > 0);
    QCOMPARE(query(QStringLiteral("SELECT count(*) FROM t")), QString::number(3 - failed));
}

void TargetRulesTest::reservedNames()
{
    // What SQLite itself takes for a function wherever no table has the name.
    sqlite3 *empty = nullptr;
    QCOMPARE(sqlite3_open(":memory:", &empty), SQLITE_OK);
    QStringList names { "sqlite_stat1", "SQLITE_x", "_tranche_ledger", "_Tranche_x", "Pragma_Table_Info" };
    {
        SqliteStatement modules(empty, QStringLiteral("SELECT name FROM pragma_module_list"));
        while (modules.step())
            names.append(modules.text(0));
    }
    int reserved = 0;
    for (const QString &name : std::as_const(names)) {
        sqlite3_stmt *statement = nullptr;
        const bool isThere
            = sqlite3_prepare_v2(empty, ("SELECT 1 FROM \"" + name + '"').toUtf8().constData(), -1, &statement, nullptr)
            == SQLITE_OK;
        sqlite3_finalize(statement);
        if (!isThere && reserved >= 5)
            continue;
        ++reserved;
        const auto create = [&](WriterOptions &options) { options.table = name; };
        try {
            importTo(m_path, "n\n1\n", 100, create);
            QFAIL(qPrintable(name + " was made"));
        } catch (const Failure &failure) {
            QVERIFY2(failure.code() == QLatin1String("target.table_reserved"), qPrintable(failure.text()));
        }
    }
    sqlite3_close(empty);
    QVERIFY(reserved > 8);
    QVERIFY(!QFile::exists(m_path));
}

void TargetRulesTest::namesOfFunctionsInTheDatabase()
{
    QString sql;
    for (const char *name : { "pragma_table_info", "pragma_table_xinfo", "pragma_index_list", "pragma_index_info",
             "pragma_foreign_key_list", "pragma_foreign_key_check", "json_each", "tranche_batch", "dbstat" })
        sql += QStringLiteral("CREATE TABLE %1(x, c0, name); INSERT INTO %1(c0) VALUES('wrong');")
                   .arg(QLatin1String(name));
    execute(sql
        + QStringLiteral("CREATE TABLE p(id PRIMARY KEY); INSERT INTO p VALUES('a'); CREATE TABLE t(n INTEGER "
                         "UNIQUE, a REFERENCES p); CREATE INDEX i ON t(a)"));
    const auto outcomes
        = importText("n,a\n1,a\n2,b\n3,a\n", 1, [](WriterOptions &options) { options.deferIndexes = true; });
    QCOMPARE(query(QStringLiteral("SELECT n FROM t")), QStringLiteral("1 3"));
    QCOMPARE(outcomes[1].errors[0].column, QStringLiteral("a"));
    for (const char *name : { "Tranche_Batch", "json_each" }) {
        importTo(m_path, "c0\nright\n", 1, [&](WriterOptions &options) {
            options.table = QString::fromLatin1(name);
            options.importKey = QString::fromLatin1(name);
        });
        QCOMPARE(
            query(QStringLiteral("SELECT c0 FROM main.%1").arg(QLatin1String(name))), QStringLiteral("wrong right"));
    }
    importTo(m_path, "n\n1\n", 1, [](WriterOptions &options) {
        options.table = QStringLiteral("new");
        options.importKey = QStringLiteral("new");
    });
    QCOMPARE(query(QStringLiteral("SELECT n FROM new")), QStringLiteral("1"));
}

void TargetRulesTest::endlessTriggerIsInterrupted()
{
    execute(QStringLiteral(
        "CREATE TABLE t(n INTEGER); CREATE TABLE log(n); CREATE TRIGGER g AFTER INSERT ON t WHEN new.n=3 "
        "BEGIN INSERT INTO log WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT "
        "max(x) FROM c; END"));
    for (const bool validate : { false, true }) {
        int asked = 0;
        const auto change = [&](WriterOptions &options) {
            options.validateOnly = validate;
            options.onWork = [&asked] { return ++asked < 20; };
        };
        try {
            importTo(m_path, "n\n1\n2\n3\n", 1, change);
            QFAIL("It has ended.");
        } catch (const Failure &failure) {
            QCOMPARE(failure.code(), QStringLiteral("target.interrupted"));
        }
        QCOMPARE(asked, 20);
        QCOMPARE(query(QStringLiteral("SELECT count(*) FROM t")), QStringLiteral("0"));
    }
}

QTEST_APPLESS_MAIN(TargetRulesTest)
#include "TargetRulesTest.moc"

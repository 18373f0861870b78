#include "target/sqlite/SqliteWriter.h"
#include "run/Splitter.h"
#include "source/bytes/MemorySource.h"
#include "target/sqlite/WriterFixture.h"

#include <QTest>

#include <limits>

using namespace tranche;

class SqliteWriterTest : public WriterFixture
{
    Q_OBJECT
private Q_SLOTS:
    void modes();
    void refusals_data();
    void refusals();
    void allBadRowsOfAChunkAreReported();
    void goodChunksBesideABadOneGoIn();
    void rejectedRowsAreNotedInTheLedger();
    void aChunkInTheLedgerIsNotWrittenAgain();
    void nothingIsLeftOfAnUncommittedGroup();
    void rollbackTriggerLosesNothingElse();
    void validationLeavesTheTargetAsItWas();
    void damagedLedgerStopsClearly();
    void notADatabaseIsNotTouched();
    void whatWasLeftInACommitIsUndone();
};

void SqliteWriterTest::modes()
{
    const auto mode = [](TargetMode wanted, const char *key) {
        return [wanted, key](WriterOptions &options) {
            options.mode = wanted;
            options.importKey = QString::fromLatin1(key);
        };
    };
    QVERIFY_THROWS_EXCEPTION(Failure, import("n\n1\n", 100, mode(TargetMode::Append, "a")));
    QVERIFY(!QFile::exists(m_path)); // a target that was made in vain is gone again
    import("n\n1\n", 100, mode(TargetMode::Create, "b"));
    QVERIFY_THROWS_EXCEPTION(Failure, import("n\n1\n", 100, mode(TargetMode::Create, "c")));
    import("n\n2\n", 100, mode(TargetMode::Append, "d"));
    QCOMPARE(query(QStringLiteral("SELECT n, typeof(n) FROM t")), QStringLiteral("1,integer 2,integer"));
    import("m\nx\n", 100, mode(TargetMode::Replace, "e"));
    QCOMPARE(query(QStringLiteral("SELECT * FROM t")), QStringLiteral("x"));
}

void SqliteWriterTest::refusals_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::newRow("NOT NULL") << "CREATE TABLE t(a TEXT NOT NULL, b)" << QByteArray("a,b\nx,1\n,2\n")
                              << "constraint.not_null"
                              << "a"
                              << "";
    QTest::newRow("UNIQUE") << "CREATE TABLE t(a TEXT UNIQUE, b)" << QByteArray("a,b\nx,1\nx,2\n")
                            << "constraint.unique"
                            << "a"
                            << "x";
    QTest::newRow("UNIQUE of two") << "CREATE TABLE t(a, b, UNIQUE(a,b))" << QByteArray("a,b\nx,1\nx,1\n")
                                   << "constraint.unique"
                                   << "a, b"
                                   << "x, 1";
    QTest::newRow("unique index") << "CREATE TABLE t(a, b); CREATE UNIQUE INDEX i ON t(b)"
                                  << QByteArray("a,b\nx,1\ny,1\n") << "constraint.unique"
                                  << "b"
                                  << "1";
    QTest::newRow("PRIMARY KEY") << "CREATE TABLE t(a TEXT PRIMARY KEY, b)" << QByteArray("a,b\nx,1\nx,2\n")
                                 << "constraint.unique"
                                 << "a"
                                 << "x";
    QTest::newRow("CHECK") << "CREATE TABLE t(a CHECK (length(a) < 3), b)" << QByteArray("a,b\nx,1\nlong,2\n")
                           << "constraint.check"
                           << "a"
                           << "long";
    QTest::newRow("foreign key")
        << "CREATE TABLE p(id TEXT PRIMARY KEY); INSERT INTO p VALUES('x'); CREATE TABLE t(a REFERENCES p(id), b)"
        << QByteArray("a,b\nx,1\nq,2\n") << "constraint.foreign_key"
        << "a"
        << "q";
    QTest::newRow("deferred foreign key") << "CREATE TABLE p(id TEXT PRIMARY KEY); INSERT INTO p VALUES('x'); CREATE "
                                             "TABLE t(a REFERENCES p(id) DEFERRABLE INITIALLY DEFERRED, b)"
                                          << QByteArray("a,b\nx,1\nq,2\n") << "constraint.foreign_key"
                                          << "a"
                                          << "q";
    QTest::newRow("trigger") << "CREATE TABLE t(a, b); CREATE TRIGGER g BEFORE INSERT ON t WHEN new.b='2' BEGIN SELECT "
                                "RAISE(ABORT, 'no twos'); END"
                             << QByteArray("a,b\nx,1\ny,2\n") << "constraint.trigger"
                             << ""
                             << "";
    QTest::newRow("ON CONFLICT IGNORE") << "CREATE TABLE t(a UNIQUE ON CONFLICT IGNORE, b)"
                                        << QByteArray("a,b\nx,1\nx,2\n") << "constraint.ignored"
                                        << ""
                                        << "";
    QTest::newRow("a function that does not take the value")
        << "CREATE TABLE t(a TEXT CHECK (json_extract(a, '$') IS NOT NULL), b)" << QByteArray("a,b\n1,1\nx{,2\n")
        << "constraint.other"
        << ""
        << "";
    QTest::newRow("STRICT") << "CREATE TABLE t(a TEXT, b INTEGER) STRICT" << QByteArray("a,b\nx,1\ny,z\n")
                            << "type.integer"
                            << "b"
                            << "z";
    QTest::newRow("text for a row id") << "CREATE TABLE t(a INTEGER PRIMARY KEY, b)" << QByteArray("a,b\n1,1\nz,2\n")
                                       << "type.integer"
                                       << "a"
                                       << "z";
}

void SqliteWriterTest::refusals()
{
    QFETCH(QString, schema);
    QFETCH(QByteArray, csv);
    execute(schema);
    const auto outcomes = import(csv, 100);
    QCOMPARE(outcomes.size(), std::size_t(1));
    QVERIFY(outcomes[0].failed);
    QCOMPARE(outcomes[0].errors.size(), 1);
    const ImportError &error = outcomes[0].errors[0];
    QCOMPARE(error.line, 3);
    QCOMPARE(error.row, 2);
    QTEST(error.code, "code");
    QTEST(error.column, "column");
    QTEST(error.value, "value");
    QVERIFY(!error.message.isEmpty());
    QCOMPARE(query(QStringLiteral("SELECT count(*) FROM t")), QStringLiteral("0"));
}

void SqliteWriterTest::allBadRowsOfAChunkAreReported()
{
    execute(QStringLiteral("CREATE TABLE t(n INTEGER UNIQUE, a NOT NULL)"));
    const auto outcomes = import("n,a\n1,x\n1,y\nz,x\n2,\n3,x\n2,x\n2,y\n", 100);
    QStringList found;
    for (const ImportError &error : outcomes[0].errors)
        found.append(QStringLiteral("%1:%2").arg(error.line).arg(error.code));
    QCOMPARE(found,
        QStringList({ "3:constraint.unique", "4:type.integer", "5:constraint.not_null", "8:constraint.unique" }));
}

void SqliteWriterTest::goodChunksBesideABadOneGoIn()
{
    execute(QStringLiteral("CREATE TABLE t(n INTEGER UNIQUE)"));
    const auto outcomes = import("n\n1\n2\n3\n1\n5\n6\n7\n8\n", 2);
    QCOMPARE(query(QStringLiteral("SELECT n FROM t")), QStringLiteral("1 2 5 6 7 8"));
    QVERIFY(outcomes[1].failed);
    QCOMPARE(query(QStringLiteral("SELECT group_concat(chunks,'') FROM _tranche_ledger")), QStringLiteral("1,3-4"));
}

void SqliteWriterTest::rejectedRowsAreNotedInTheLedger()
{
    const auto reject = [](WriterOptions &options) { options.rejectRows = true; };
    const auto outcomes = import("n\n1\nx\n3\ny\n", 3, reject);
    QCOMPARE(query(QStringLiteral("SELECT n FROM t")), QStringLiteral("1 3"));
    QCOMPARE(outcomes[0].rowsImported, 2);
    QCOMPARE(query(QStringLiteral("SELECT group_concat(rejected,'') FROM _tranche_ledger")), QStringLiteral("1:1;2:0"));
    // The runner died before its job store knew: the rows are looked at again, and none goes in twice.
    const auto again = import("n\n1\nx\n3\ny\n", 3, reject);
    QCOMPARE(again[0].rowsImported, 2);
    QCOMPARE(again[0].errors, outcomes[0].errors);
    QCOMPARE(query(QStringLiteral("SELECT n FROM t")), QStringLiteral("1 3"));
}

void SqliteWriterTest::aChunkInTheLedgerIsNotWrittenAgain()
{
    import("n\n1\n2\n", 1);
    const auto again = import("n\n1\n2\n3\n", 1);
    QCOMPARE(query(QStringLiteral("SELECT n FROM t")), QStringLiteral("1 2 3"));
    QCOMPARE(again[0].rowsImported, 1);
    import("n\n1\n", 1, [](WriterOptions &options) { options.importKey = QStringLiteral("another");
});
QCOMPARE(query(QStringLiteral("SELECT n FROM t")), QStringLiteral("1 2 3 1"));
}

void SqliteWriterTest::nothingIsLeftOfAnUncommittedGroup()
{
    MemorySource source(QStringLiteral("test.csv"), "n\n1\n2\n");
    const WriterOptions chosen = options({ QStringLiteral("n") });
    {
        SqliteWriter writer(chosen);
        writer.prepare();
        Splitter splitter(source, { {}, chosen.mapping, {}, 1 }, { 2, 2, 1, 1 });
        writer.write(splitter.next()->batch);
    }
    QVERIFY(
        !QFile::exists(m_path) || query(QStringLiteral("SELECT count(*) FROM sqlite_schema")) == QStringLiteral("0"));
}

void SqliteWriterTest::rollbackTriggerLosesNothingElse()
{
    execute(QStringLiteral("CREATE TABLE t(n INTEGER); CREATE TRIGGER g BEFORE INSERT ON t WHEN new.n % 5 = 0 BEGIN "
                           "SELECT RAISE(ROLLBACK, 'five'); END"));
    QByteArray csv = "n\n";
    for (int i = 1; i <= 30; ++i)
        csv += QByteArray::number(i) + "\n";
    const auto outcomes = import(csv, 3);
    int failed = 0;
    for (const ChunkOutcome &outcome : outcomes)
        failed += outcome.failed ? 1 : 0;
    QCOMPARE(failed, 6);
    QCOMPARE(query(QStringLiteral("SELECT count(*), sum(n) FROM t")), QStringLiteral("12,150"));
    QCOMPARE(query(QStringLiteral("SELECT sum(rows) FROM _tranche_ledger")), QStringLiteral("12"));
}

void SqliteWriterTest::validationLeavesTheTargetAsItWas()
{
    execute(QStringLiteral("CREATE TABLE t(n INTEGER UNIQUE)"));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto outcomes = import("n\n1\n2\n1\n", 1, [](WriterOptions &options) { options.validateOnly = true; });
    QVERIFY(!outcomes[0].failed && !outcomes[1].failed && outcomes[2].failed);
    file.seek(0);
    QVERIFY(file.readAll() == before);
}

void SqliteWriterTest::damagedLedgerStopsClearly()
{
    importTo(m_path, "n\n1\n", 1);
    execute(QStringLiteral("UPDATE _tranche_ledger SET chunks='one to three'"));
    QVERIFY_THROWS_EXCEPTION(Failure, import("n\n1\n", 1));
    execute(QStringLiteral("DROP TABLE _tranche_ledger; CREATE TABLE _tranche_ledger(mine)"));
    QVERIFY_THROWS_EXCEPTION(Failure, import("n\n1\n", 1));
    QCOMPARE(query(QStringLiteral("SELECT n FROM t")), QStringLiteral("1"));
}

void SqliteWriterTest::notADatabaseIsNotTouched()
{
    const QByteArray content(5000, 'x');
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(content);
    file.flush();
    QVERIFY_THROWS_EXCEPTION(Failure, import("n\n1\n", 1));
    file.seek(0);
    QVERIFY(file.readAll() == content);
}

void SqliteWriterTest::whatWasLeftInACommitIsUndone()
{
    // A program that dies while it writes leaves the file half changed, and a journal of what it was.
    const QString alive = m_folder->filePath(QStringLiteral("alive.db"));
    SqliteDatabase database(alive, SqliteDatabase::Access::CreateWrite);
    database.execute(
        QStringLiteral("PRAGMA cache_size=1; CREATE TABLE t(n, filler); WITH RECURSIVE c(x) AS (SELECT 1 "
                       "UNION ALL SELECT x+1 FROM c WHERE x<500) INSERT INTO t SELECT 7, hex(randomblob(500)) "
                       "FROM c; BEGIN; UPDATE t SET n=8, filler=hex(randomblob(500))"));
    const auto die = [&] {
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral("-journal"));
        QVERIFY(QFile::copy(alive, m_path));
        QVERIFY(QFile::copy(alive + QStringLiteral("-journal"), m_path + QStringLiteral("-journal")));
    };
    die();
    QCOMPARE(query(QStringLiteral("SELECT count(*), min(n), max(n) FROM t")), QStringLiteral("500,7,7"));
    QVERIFY(!QFile::exists(m_path + QStringLiteral("-journal")));
    die();
    const auto checked = import("n\n1\n", 1, [](WriterOptions &options) { options.validateOnly = true; });
    QVERIFY(!checked[0].failed);
    die();
    importTo(m_path, "n\n1\n", 1);
    QCOMPARE(query(QStringLiteral("SELECT count(*), min(n), max(n) FROM t")), QStringLiteral("501,1,7"));
    QFile::setPermissions(m_path, QFileDevice::ReadOwner);
    QCOMPARE(query(QStringLiteral("SELECT count(*) FROM t")), QStringLiteral("501")); // nothing is to be undone
    die();
    QFile::setPermissions(m_path, QFileDevice::ReadOwner);
    QVERIFY_THROWS_EXCEPTION(Failure, query(QStringLiteral("SELECT n FROM t")));
}

QTEST_APPLESS_MAIN(SqliteWriterTest)
#include "SqliteWriterTest.moc"

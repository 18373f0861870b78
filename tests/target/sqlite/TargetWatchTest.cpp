#include "target/sqlite/TargetWatch.h"

#include "core/Failure.h"
#include "target/sqlite/WriterFixture.h"
#include "target/sqlite/tables/TableReader.h"

#include <QFile>
#include <QTest>

using namespace tranche;

/// What somebody else does to a target between two transactions of an import.
class TargetWatchTest : public WriterFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void notices_data();
    void notices();
    void anEmptiedTable();
    void aFileThatIsGone();
    void aFileThatNobodyMayWrite();
    void changesOfItsOwn();

private:
    void open();
    QString check();

    LedgerState m_committed;
    std::unique_ptr<SqliteDatabase> m_database;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<TargetWatch> m_watch;
};

void TargetWatchTest::init()
{
    m_watch.reset();
    m_ledger.reset();
    m_database.reset();
    WriterFixture::init();
    execute("CREATE TABLE t(n INTEGER, s TEXT); CREATE TABLE other(x)");
    open();
}

/// As far as an import has come that has written a chunk.
void TargetWatchTest::open()
{
    m_database = std::make_unique<SqliteDatabase>(m_path, SqliteDatabase::Access::Write);
    m_ledger = std::make_unique<Ledger>(*m_database, "key", "t", "t.csv");
    m_watch = std::make_unique<TargetWatch>(*m_database, *m_ledger);
    m_database->execute("BEGIN IMMEDIATE");
    m_ledger->ensureTable();
    m_watch->remember(*readTable(*m_database, "t"));
    m_database->execute("INSERT INTO t VALUES(1, 'a')");
    m_committed = {};
    m_committed.committed.add(1);
    m_committed.rows = 1;
    m_ledger->add(m_committed);
    m_watch->checkFile();
    m_database->execute("COMMIT");
    m_watch->rememberCommit();
}

/// What the next transaction meets: "same", "changed" where the schema is to be read again, or a failure's code.
QString TargetWatchTest::check()
{
    QString found;
    m_database->execute("BEGIN IMMEDIATE");
    try {
        found = m_watch->check(m_committed) ? "changed" : "same";
    } catch (const Failure &failure) {
        found = failure.code();
    }
    m_database->execute("ROLLBACK");
    return found;
}

void TargetWatchTest::notices_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *what, const char *sql, const char *expected) {
        QTest::newRow(what) << QString(sql) << QString(expected);
    };
    row("nothing", "SELECT 1", "same");
    row("rows added", "INSERT INTO t VALUES(2, 'b')", "same");
    row("rows changed", "UPDATE t SET n=n+1", "same");
    row("all rows deleted", "DELETE FROM t", "same"); // its rows are the user's
    row("another table written", "INSERT INTO other VALUES(1)", "same");
    row("another table made", "CREATE TABLE third(x)", "changed");
    row("another table dropped", "DROP TABLE other", "changed");
    row("another table altered", "ALTER TABLE other ADD COLUMN y", "changed");
    row("index added", "CREATE INDEX i ON t(n)", "changed");
    row("index added and dropped", "CREATE INDEX i ON t(n); DROP INDEX i", "changed");
    row("trigger added", "CREATE TRIGGER g AFTER INSERT ON t BEGIN INSERT INTO other VALUES(new.n); END", "changed");
    row("view added", "CREATE VIEW v AS SELECT * FROM t", "changed");
    row("compacted", "VACUUM", "changed");
    row("column added", "ALTER TABLE t ADD COLUMN x", "target.table_changed");
    row("column renamed", "ALTER TABLE t RENAME COLUMN s TO x", "target.table_changed");
    row("column dropped", "ALTER TABLE t DROP COLUMN s", "target.table_changed");
    row("table dropped", "DROP TABLE t", "target.table_missing");
    row("table renamed", "ALTER TABLE t RENAME TO u", "target.table_missing");
    row("a view in its place", "DROP TABLE t; CREATE VIEW t AS SELECT 1 AS n, 2 AS s", "target.table_missing");
    row("made anew, otherwise", "DROP TABLE t; CREATE TABLE t(n)", "target.table_changed");
    row("made anew, without its rows", "DROP TABLE t; CREATE TABLE t(n INTEGER, s TEXT)", "target.table_emptied");
    row("made anew, with rows",
        "CREATE TABLE c AS SELECT * FROM t; DROP TABLE t; CREATE TABLE t(n INTEGER, s TEXT); INSERT INTO t SELECT * "
        "FROM c",
        "changed");
    row("ledger emptied", "DELETE FROM _tranche_ledger", "target.ledger");
    row("ledger written", "UPDATE _tranche_ledger SET chunks='1-2'", "target.ledger");
    row("ledger without sense", "UPDATE _tranche_ledger SET chunks='x'", "target.ledger");
    row("ledger dropped", "DROP TABLE _tranche_ledger", "target.ledger");
    row("ledger of another import", "INSERT INTO _tranche_ledger SELECT * FROM _tranche_ledger LIMIT 0", "same");
    row("settings", "PRAGMA user_version=7", "same");
}

void TargetWatchTest::notices()
{
    QFETCH(QString, sql);
    QFETCH(QString, expected);
    QCOMPARE(check(), "same");
    execute(sql);
    QCOMPARE(check(), expected);
    if (expected == "changed" || expected == "same")
        QCOMPARE(check(), "same"); // once noticed it is known
}

void TargetWatchTest::anEmptiedTable()
{
    // Before the first rows are in, an empty table is as it should be.
    m_watch = std::make_unique<TargetWatch>(*m_database, *m_ledger);
    m_database->execute("BEGIN IMMEDIATE");
    m_watch->remember(*readTable(*m_database, "t"));
    m_database->execute("COMMIT");
    execute("DROP TABLE t; CREATE TABLE t(n INTEGER, s TEXT)");
    QCOMPARE(check(), "changed");
}

void TargetWatchTest::aFileThatIsGone()
{
    QVERIFY(QFile::rename(m_path, m_path + ".away"));
    QCOMPARE(check(), "target.replaced");
    QVERIFY(QFile::copy(m_path + ".away", m_path)); // the same bytes in another file
    QCOMPARE(check(), "target.replaced");
    QVERIFY_THROWS_EXCEPTION(Failure, m_watch->checkFile()); // nor may the rows under way be committed
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(check(), "target.replaced");
    QVERIFY(QFile::rename(m_path + ".away", m_path));
    QCOMPARE(check(), "same");
}

void TargetWatchTest::aFileThatNobodyMayWrite()
{
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
    QCOMPARE(check(), "target.readonly");
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(check(), "same");
}

/// What this connection does by itself, it remembers.
void TargetWatchTest::changesOfItsOwn()
{
    m_database->execute("BEGIN IMMEDIATE; CREATE INDEX i ON t(n); COMMIT");
    m_watch->remember(*readTable(*m_database, "t"));
    QCOMPARE(check(), "same");
    m_database->execute("BEGIN IMMEDIATE; INSERT INTO t VALUES(2, 'b')");
    LedgerState next;
    next.committed.add(2);
    next.rows = 1;
    m_ledger->add(next);
    m_database->execute("COMMIT");
    m_committed.committed.add(2);
    m_committed.rows = 2;
    QCOMPARE(check(), "same");
    // Somebody else takes back what this import has noted.
    execute("DELETE FROM _tranche_ledger WHERE chunks='2'");
    QCOMPARE(check(), "target.ledger");
}

QTEST_GUILESS_MAIN(TargetWatchTest)
#include "TargetWatchTest.moc"

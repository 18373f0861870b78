#include "target/sqlite/Ledger.h"
#include "core/Failure.h"
#include "target/TargetDrivers.h"
#include "target/sqlite/tables/DeferredIndexes.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace tranche;

/// The ledger and what stands on it: folded entries, replaced tables, indexes that are built later.
class LedgerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void entriesAreFoldedIntoOne();
    void ledgerOfTheFirstVersionIsBroughtUpToDate();
    void rowsOfTablesAreValues();
    void otherColumnsAreRefused();
    void importOfAReplacedTableIsRefused();
    void tellsOfImportsWithoutAJobStore();
    void tellsHowFarTheSourceWasRead();
    void whichIndexesWait_data();
    void whichIndexesWait();
    void aTableWithRowsKeepsItsIndexes();
    void indexesAreBuiltOnce();
    void anIndexThatSomebodyElseMadeIsAsGood();
    void anotherImportBuildsWhatWasLeftBehind();

private:
    QString query(const QString &sql);
    Ledger ledger(const char *key = "key")
    {
        return { *m_database, QLatin1String(key), QStringLiteral("t"), QStringLiteral("/data/f.csv") };
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteDatabase> m_database;
};

void LedgerTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<SqliteDatabase>(
        m_folder->filePath(QStringLiteral("target.db")), SqliteDatabase::Access::CreateWrite);
}

QString LedgerTest::query(const QString &sql)
{
    SqliteStatement statement = m_database->prepare(sql);
    QStringList rows;
    while (statement.step()) {
        QStringList values;
        for (int i = 0; i < sqlite3_column_count(statement.handle()); ++i)
            values.append(statement.text(i));
        rows.append(values.join(QLatin1Char(',')));
    }
    return rows.join(QLatin1Char(' '));
}

static LedgerState chunks(qint64 first, qint64 last, qint64 rows)
{
    LedgerState state;
    state.committed.add(first, last);
    state.rows = rows;
    state.counts.inserted = rows;
    return state;
}

void LedgerTest::entriesAreFoldedIntoOne()
{
    Ledger one = ledger();
    QVERIFY(!one.exists());
    one.ensureTable();
    QVERIFY(!one.read().begun);
    one.add({});
    one.add(chunks(1, 4, 400));
    one.add(chunks(6, 9, 400));
    LedgerState rejected;
    rejected.rejected[5].add(0);
    rejected.rejected[5].add(7);
    rejected.rows = 98;
    one.add(rejected);
    const LedgerState before = one.read();
    QVERIFY(before.begun);
    one.fold({ QStringLiteral("partial"), 9, 2, 12345, QStringLiteral("abc") });
    QCOMPARE(ledger().read(), before);
    QCOMPARE(
        query(QStringLiteral("SELECT entry, chunks, rejected, rows, state, chunks_total, rows_failed, source_size, "
                             "source_hash FROM _tranche_ledger")),
        QStringLiteral("0,1-4,6-9,5:0,7,898,partial,9,2,12345,abc"));
    // As earlier versions wrote it.
    query(QStringLiteral("UPDATE _tranche_ledger SET rejected='5:0 7' RETURNING rejected"));
    QCOMPARE(ledger().read(), before);
    one.add(chunks(5, 5, 2)); // a chunk that was repaired: what was rejected of it is in
    QVERIFY(ledger().read().rejected.empty());
    QCOMPARE(ledger().read().rows, 900);
}

void LedgerTest::ledgerOfTheFirstVersionIsBroughtUpToDate()
{
    m_database->execute(QStringLiteral(
        "CREATE TABLE _tranche_ledger (import_key TEXT NOT NULL, entry INTEGER NOT NULL, chunks TEXT NOT NULL, "
        "rejected TEXT NOT NULL, rows INTEGER NOT NULL, table_name TEXT NOT NULL, file TEXT NOT NULL, committed_at "
        "TEXT "
        "NOT NULL, PRIMARY KEY (import_key, entry)) WITHOUT ROWID; "
        "INSERT INTO _tranche_ledger VALUES('key', 0, '1-3', '', 300, 't', 'f.csv', '2026-01-01T00:00:00.000Z')"));
    Ledger old = ledger();
    QVERIFY(Ledger::readImports(*m_database).isEmpty());
    QVERIFY(old.droppedIndexes().isEmpty());
    old.ensureTable();
    QCOMPARE(old.read(), [] {
        LedgerState state = chunks(1, 3, 300);
        state.begun = true;
        return state;
    }());
}

void LedgerTest::rowsOfTablesAreValues()
{
    RowsOfTables rows;
    const RowsOfTables none;
    rows += none;
    QVERIFY(rows == none);
    QCOMPARE(none[15], 0);
    rows[1] = 2;
    RowsOfTables sum = rows;
    sum += rows;
    sum[0] += 1;
    QCOMPARE((std::vector<qint64>(rows.begin(), rows.begin() + 3)), (std::vector<qint64> { 0, 2, 0 }));
    QCOMPARE((std::vector<qint64>(sum.begin(), sum.begin() + 3)), (std::vector<qint64> { 1, 4, 0 }));
    QVERIFY(!(rows == sum) && !(rows == none));
    rows[1] = 0;
    QVERIFY(rows == none); // whether they were ever counted
}

void LedgerTest::otherColumnsAreRefused()
{
    m_database->execute(QStringLiteral("CREATE TABLE _tranche_ledger(x)"));
    Ledger other = ledger();
    QVERIFY_THROWS_EXCEPTION(Failure, other.ensureTable());
}

void LedgerTest::importOfAReplacedTableIsRefused()
{
    Ledger old = ledger("old");
    Ledger other = ledger("new");
    old.ensureTable();
    old.add(chunks(1, 3, 300));
    other.markReplaced();
    QVERIFY_THROWS_EXCEPTION(Failure, old.read());
    QVERIFY(!other.read().begun);
    QVERIFY(Ledger::readImports(*m_database).isEmpty()); // its rows are not in the table any more
}

void LedgerTest::tellsOfImportsWithoutAJobStore()
{
    for (const char *key : { "b", "a" }) {
        Ledger one = ledger(key);
        one.ensureTable();
        one.add({});
        one.add(chunks(1, 3, 300));
    }
    ledger("b").fold({ QStringLiteral("done"), 3, 0, 99, QStringLiteral("hash") });
    const auto imports = Ledger::readImports(*m_database, QStringLiteral("T"));
    QCOMPARE(imports.size(), 2);
    const auto folded = std::find_if(imports.begin(), imports.end(),
        [](const LedgerImport &import) { return import.importKey == QLatin1String("b"); });
    QCOMPARE(folded->file, QStringLiteral("/data/f.csv"));
    QCOMPARE(folded->state.rows, 300);
    QCOMPARE(folded->end, (LedgerEnd { QStringLiteral("done"), 3, 0, 99, QStringLiteral("hash") }));
    QVERIFY(folded->committedAt.isValid());
    QVERIFY(Ledger::readImports(*m_database, QStringLiteral("other")).isEmpty());
}

void LedgerTest::tellsHowFarTheSourceWasRead()
{
    QCOMPARE(lookAtLedger({ QStringLiteral("sqlite"), m_folder->filePath(QStringLiteral("nowhere.db")) },
                 QStringLiteral("key"), {}),
        LedgerState());
    m_database->execute(QStringLiteral("CREATE TABLE t(a)"));
    QCOMPARE(lookAtLedger({ QStringLiteral("sqlite"), m_database->path() }, QStringLiteral("key"), QStringLiteral("t")),
        LedgerState());
    Ledger one = ledger();
    one.ensureTable();
    LedgerState entry = chunks(1, 3, 30);
    entry.readUpTo = { 300, QStringLiteral("abc") };
    one.add(entry);
    entry = chunks(4, 5, 20);
    entry.readUpTo = { 500, QStringLiteral("def") };
    one.add(entry);
    one.add(chunks(9, 9, 1)); // of a retry, which reads nothing of the source
    const auto look = [&] {
        return lookAtLedger(
            { QStringLiteral("sqlite"), m_database->path() }, QStringLiteral("key"), QStringLiteral("t"));
    };
    QCOMPARE(look().readUpTo, (SourceMark { 500, QStringLiteral("def") }));
    QCOMPARE(look().lastChunk(), 9);
    QCOMPARE(look().rows, 51);
    // An import at work is no file that was imported.
    QVERIFY(Ledger::readImports(*m_database).front().end.sourceHash.isEmpty());
    one.fold({ QStringLiteral("done"), 9, 0, 900, QStringLiteral("whole") });
    QCOMPARE(look().readUpTo, SourceMark());
    QCOMPARE(Ledger::readImports(*m_database).front().end.sourceHash, QStringLiteral("whole"));
}

void LedgerTest::whichIndexesWait_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<bool>("waits");
    QTest::newRow("plain") << "CREATE INDEX i ON t(a)" << true;
    QTest::newRow("two columns, collation, order") << "CREATE INDEX i ON t(a COLLATE NOCASE, b DESC)" << true;
    QTest::newRow("odd name") << "CREATE INDEX \"my \"\"index\"\"\" ON t(b)" << true;
    QTest::newRow("unique") << "CREATE UNIQUE INDEX i ON t(a)" << false;
    QTest::newRow("partial") << "CREATE INDEX i ON t(a) WHERE b > 1" << false;
    QTest::newRow("expression") << "CREATE INDEX i ON t(json_extract(a, '$.x'))" << false;
}

void LedgerTest::whichIndexesWait()
{
    QFETCH(QString, definition);
    QFETCH(bool, waits);
    m_database->execute(QStringLiteral("CREATE TABLE t(a, b, c UNIQUE); ") + definition);
    const QString schema = query(QStringLiteral("SELECT name, sql FROM sqlite_schema ORDER BY name"));
    Ledger one = ledger();
    one.ensureTable();
    one.add({});
    DeferredIndexes indexes(*m_database, one, QStringLiteral("t"));
    indexes.drop();
    QCOMPARE(one.droppedIndexes().size(), waits ? 1 : 0);
    QCOMPARE(query(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type='index' AND sql IS NOT NULL")),
        waits ? QStringLiteral("0") : QStringLiteral("1"));
    m_database->execute(QStringLiteral("INSERT INTO t VALUES('{}', 2, 3)"));
    indexes.build([](const QString &, qsizetype) {});
    m_database->execute(QStringLiteral("DROP TABLE _tranche_ledger"));
    QCOMPARE(query(QStringLiteral("SELECT name, sql FROM sqlite_schema ORDER BY name")), schema);
    QCOMPARE(query(QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
}

void LedgerTest::aTableWithRowsKeepsItsIndexes()
{
    m_database->execute(QStringLiteral("CREATE TABLE t(a); CREATE INDEX i ON t(a); INSERT INTO t VALUES(1)"));
    Ledger one = ledger();
    one.ensureTable();
    one.add({});
    DeferredIndexes(*m_database, one, QStringLiteral("t")).drop();
    QVERIFY(one.droppedIndexes().isEmpty());
    QVERIFY(!one.loadsInBulk());
}

void LedgerTest::indexesAreBuiltOnce()
{
    m_database->execute(QStringLiteral("CREATE TABLE t(a, b); CREATE INDEX i ON t(a); CREATE INDEX j ON t(b)"));
    Ledger one = ledger();
    one.ensureTable();
    one.add({});
    DeferredIndexes indexes(*m_database, one, QStringLiteral("t"));
    indexes.drop();
    QVERIFY(one.loadsInBulk());
    QList<std::pair<QString, qsizetype>> told;
    const auto tell = [&](const QString &name, qsizetype left) { told.append({ name, left }); };
    indexes.build(tell);
    indexes.build(tell);
    QCOMPARE(told, (QList<std::pair<QString, qsizetype>> { { QStringLiteral("i"), 2 }, { QStringLiteral("j"), 1 } }));
    indexes.drop(); // the import goes on after a pause: the table was empty when it began
    QCOMPARE(one.droppedIndexes().size(), 2);
}

void LedgerTest::anIndexThatSomebodyElseMadeIsAsGood()
{
    m_database->execute(QStringLiteral("CREATE TABLE t(a, b); CREATE INDEX i ON t(a)"));
    Ledger one = ledger();
    one.ensureTable();
    one.add({});
    DeferredIndexes indexes(*m_database, one, QStringLiteral("t"));
    indexes.drop();
    m_database->execute(QStringLiteral("CREATE INDEX I ON t(b)"));
    indexes.build([](const QString &, qsizetype) {});
    QVERIFY(one.droppedIndexes().isEmpty());
    QCOMPARE(query(QStringLiteral("SELECT sql FROM sqlite_schema WHERE type='index' AND tbl_name='t'")),
        QStringLiteral("CREATE INDEX I ON t(b)"));
}

void LedgerTest::anotherImportBuildsWhatWasLeftBehind()
{
    m_database->execute(QStringLiteral("CREATE TABLE t(a, b); CREATE INDEX i ON t(a)"));
    Ledger dead = ledger("dead");
    dead.ensureTable();
    dead.add({});
    DeferredIndexes(*m_database, dead, QStringLiteral("t")).drop();
    Ledger other = ledger("other");
    DeferredIndexes(*m_database, other, QStringLiteral("t")).buildLeftBehind();
    QCOMPARE(query(QStringLiteral("SELECT name FROM sqlite_schema WHERE type='index' AND tbl_name='t'")),
        QStringLiteral("i"));
    QVERIFY(dead.droppedIndexes().isEmpty());
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "LedgerTest.moc"

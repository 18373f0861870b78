#include "core/Failure.h"
#include "target/TargetDrivers.h"
#include "target/sqlite/Ledger.h"
#include "target/sqlite/WriterFixture.h"

#include <QTest>

#include <map>
#include <random>

using namespace tranche;

/// An import into SQLite is taken back; where its rows come from is told.
class UndoTest : public WriterFixture
{
    Q_OBJECT
private Q_SLOTS:
    void takesBackWhatRandomImportsDid_data();
    void takesBackWhatRandomImportsDid();
    void dropsTheTableThatItMade();
    void keepsAMadeTableThatHoldsMore();
    void aDryRunChangesNothing();
    void isDoneOnce();
    void rowsAreCountedOnce_data();
    void rowsAreCountedOnce();
    void anImportThatChangedNothing();
    void rowsThatWaitAreNotTakenBack();
    void changedRowsAreLeftUnlessForced();
    void whatTriggersDidIsTakenBack();
    void rowsThatOthersReferToStay();
    void theLaterImportGoesFirst();
    void whatCantBeTakenBackIsRefused_data();
    void whatCantBeTakenBackIsRefused();
    void valuesAreStoredInOtherWays_data();
    void valuesAreStoredInOtherWays();
    void addedColumnsStay();
    void chunksThatFailedLeaveNoTrace();
    void rowsTellWhereTheyComeFrom();
    void chunksTellWhereTheirRowsAre();
    void aDamagedLogIsRefused();

private:
    using Table = std::map<QString, QString>; ///< rows by their keys

    void import(const QByteArray &csv, const QString &key = QStringLiteral("key"), const Change &change = {});
    UndoOutcome undo(const QString &key = QStringLiteral("key"), bool force = false, bool dryRun = false);
    QString failureOfUndo(const QString &key = QStringLiteral("key"));
    Table rowsOf(const QString &table);
};

void UndoTest::import(const QByteArray &csv, const QString &key, const Change &change)
{
    importText(csv, 3, [&](WriterOptions &options) {
        options.importKey = key;
        options.undo = true;
        if (change)
            change(options);
    });
}

UndoOutcome UndoTest::undo(const QString &key, bool force, bool dryRun)
{
    UndoOrder order;
    order.location = m_location;
    order.location.driver = QStringLiteral("sqlite");
    order.importKey = key;
    order.table = QStringLiteral("t");
    order.force = force;
    order.dryRun = dryRun;
    return driverOf(order.location).undo(order);
}

QString UndoTest::failureOfUndo(const QString &key)
{
    try {
        undo(key);
    } catch (const Failure &failure) {
        return failure.code();
    }
    return {};
}

UndoTest::Table UndoTest::rowsOf(const QString &table)
{
    Table rows;
    const QStringList all
        = query(QStringLiteral("SELECT %1||'='||quote(a)||'/'||quote(b)||'/'||quote(n) FROM %2")
                    .arg(table == QLatin1String("keyed") ? QStringLiteral("a") : QStringLiteral("rowid"),
                        table == QLatin1String("keyed") ? QStringLiteral("t") : table))
              .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &row : all)
        rows[row.section(QLatin1Char('='), 0, 0)] = row.section(QLatin1Char('='), 1);
    return rows;
}

void UndoTest::takesBackWhatRandomImportsDid_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("keyed");
    QTest::newRow("row ids") << "a TEXT, b TEXT, n INTEGER"
                             << "t";
    QTest::newRow("integer key") << "a TEXT, b TEXT, n INTEGER PRIMARY KEY ON CONFLICT REPLACE"
                                 << "t";
    QTest::newRow("replacing") << "a TEXT UNIQUE ON CONFLICT REPLACE, b TEXT DEFAULT 'x', n INTEGER UNIQUE"
                               << "t";
    QTest::newRow("without row id") << "a TEXT PRIMARY KEY ON CONFLICT REPLACE, b TEXT, n NUMERIC"
                                    << "keyed";
    QTest::newRow("refusing") << "a TEXT PRIMARY KEY, b TEXT CHECK (b<>'b3'), n INTEGER NOT NULL"
                              << "t";
}

/// The twin: rows that are as the import left them are as they were before it; all others are as they are.
void UndoTest::takesBackWhatRandomImportsDid()
{
    QFETCH(QString, definition);
    QFETCH(QString, keyed);
    for (unsigned seed = 1; seed <= 8; ++seed) {
        init();
        std::mt19937 random(seed);
        const auto number = [&random](int most) { return int(random() % unsigned(most)); };
        execute(QStringLiteral("CREATE TABLE t(%1)%2; CREATE INDEX by_n ON t(n)")
                    .arg(definition, keyed == QLatin1String("keyed") ? QStringLiteral(" WITHOUT ROWID") : QString()));
        const auto change = [&](int rows) {
            QString script;
            for (int i = 0; i < rows; ++i) {
                const QString a = QStringLiteral("'a%1'").arg(number(60));
                const QString b = QStringLiteral("'b%1'").arg(number(9));
                const QString n = QString::number(number(100));
                const int what = number(4);
                script += what < 2 ? QStringLiteral("INSERT OR IGNORE INTO t(a,b,n) VALUES (%1,%2,%3);").arg(a, b, n)
                    : what == 2    ? QStringLiteral("DELETE FROM t WHERE a=%1 OR n=%2;").arg(a, n)
                                   : QStringLiteral("UPDATE OR IGNORE t SET b=%1||'u' WHERE a=%2;").arg(b, a);
            }
            execute(QStringLiteral("BEGIN;") + script + QStringLiteral("COMMIT"));
        };
        change(40);
        const Table before = rowsOf(keyed);
        QByteArray csv = "a,b,n\n";
        for (int i = 0; i < 40; ++i)
            csv += QStringLiteral("a%1,%2,%3\n")
                       .arg(number(60))
                       .arg(number(5) == 0 ? QString() : QStringLiteral("b%1").arg(number(9)))
                       .arg(number(100))
                       .toUtf8();
        const bool reject = number(2) == 0;
        import(csv, QStringLiteral("key"), [&](WriterOptions &options) { options.rejectRows = reject;
    });
    const Table imported = rowsOf(keyed);
    if (number(3) > 0)
        change(12);
    const Table changed = rowsOf(keyed);
    Table expected = changed;
    for (const Table *some : { &before, &imported }) {
        for (const auto &entry : *some) {
            const QString &key = entry.first;
            const auto valueIn = [&key](const Table &table) {
                const auto found = table.find(key);
                return found == table.end() ? QString() : found->second;
            };
            if (valueIn(changed) != valueIn(imported))
                continue;
            expected.erase(key);
            if (before.contains(key))
                expected[key] = before.at(key);
        }
    }
    const UndoOutcome outcome = undo();
    QVERIFY(outcome.done);
    if (rowsOf(keyed) != expected)
        QCOMPARE(outcome.sum(&UndoneTable::left) > 0, true); // of two rows with one key, one stays out
    if (changed == imported)
        QCOMPARE(rowsOf(keyed), before);
    QCOMPARE(query(QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
    QCOMPARE(
        query(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name='_tranche_rows'")), QStringLiteral("0"));
}
}

void UndoTest::dropsTheTableThatItMade()
{
    execute(QStringLiteral("CREATE TABLE other(x)"));
    import("a,n\nx,1\ny,2\nz,3\nw,4\n");
    QCOMPARE(query(QStringLiteral("SELECT count(*) FROM t")), QStringLiteral("4"));
    const UndoOutcome outcome = undo();
    QVERIFY(outcome.done);
    QCOMPARE(outcome.tables.size(), 1);
    QVERIFY(outcome.tables.front().dropped);
    QCOMPARE(outcome.sum(&UndoneTable::deleted), 4);
    QCOMPARE(query(QStringLiteral("SELECT name FROM sqlite_schema WHERE type='table' ORDER BY 1")),
        QStringLiteral("_tranche_ledger other"));
    const auto catalogue = driverOf({ QStringLiteral("sqlite"), m_path }).catalogue({ {}, m_path });
    QVERIFY(catalogue->imports({}).isEmpty());
}

void UndoTest::keepsAMadeTableThatHoldsMore()
{
    import("a,n\nx,1\ny,2\n");
    execute(QStringLiteral("INSERT INTO t VALUES('mine',9)"));
    QVERIFY(undo().done);
    QCOMPARE(query(QStringLiteral("SELECT a FROM t")), QStringLiteral("mine"));
}

void UndoTest::aDryRunChangesNothing()
{
    import("a,n\nx,1\ny,2\n");
    const UndoOutcome outcome = undo(QStringLiteral("key"), false, true);
    QVERIFY(!outcome.done);
    QCOMPARE(outcome.sum(&UndoneTable::deleted), 2);
    QVERIFY(outcome.tables.front().dropped);
    QCOMPARE(query(QStringLiteral("SELECT a FROM t")), QStringLiteral("x y"));
    QVERIFY(undo().done);
}

void UndoTest::isDoneOnce()
{
    execute(QStringLiteral("CREATE TABLE t(a,n)"));
    import("a,n\nx,1\n");
    QVERIFY(undo().done);
    execute(QStringLiteral("INSERT INTO t VALUES('x',1)"));
    const UndoOutcome again = undo();
    QVERIFY(again.wasDone && !again.done);
    QCOMPARE(query(QStringLiteral("SELECT a FROM t")), QStringLiteral("x"));
    SqliteDatabase database(m_path, SqliteDatabase::Access::Read);
    QVERIFY_THROWS_EXCEPTION(Failure, Ledger(database, QStringLiteral("key"), QStringLiteral("t"), {}).read());
}

void UndoTest::rowsAreCountedOnce_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<qint64>("deleted");
    QTest::addColumn<qint64>("restored");
    const QString rows
        = QStringLiteral("CREATE TABLE t(a TEXT, n INTEGER PRIMARY KEY)%1; INSERT INTO t VALUES('old',1)");
    const QString trigger
        = QStringLiteral("; CREATE TRIGGER g AFTER INSERT ON t BEGIN UPDATE t SET a=a||'!' WHERE n=new.n; END");
    for (const QString &withoutRowId : { QString(), QStringLiteral(" WITHOUT ROWID") }) {
        QTest::addRow("keys three times%s", qPrintable(withoutRowId))
            << rows.arg(withoutRowId) << qint64(1) << qint64(1);
        QTest::addRow("a trigger changes the row%s", qPrintable(withoutRowId))
            << rows.arg(withoutRowId) + trigger << qint64(1) << qint64(1);
    }
}

/// However often the import has changed them.
void UndoTest::rowsAreCountedOnce()
{
    QFETCH(QString, table);
    execute(table);
    import("a,n\nx,1\ny,1\nz,1\nx,2\ny,2\nz,2\n", QStringLiteral("key"), [](WriterOptions &options) {
        options.mode = TargetMode::Upsert;
    options.key = QStringList(QStringLiteral("n"));
});
for (const bool dryRun : { true, false }) {
    const UndoOutcome outcome = undo(QStringLiteral("key"), false, dryRun);
    QTEST(outcome.sum(&UndoneTable::deleted), "deleted");
    QTEST(outcome.sum(&UndoneTable::restored), "restored");
    QCOMPARE(outcome.sum(&UndoneTable::changedSince), 0);
}
QCOMPARE(query(QStringLiteral("SELECT a,n FROM t")), QStringLiteral("old,1"));
}

void UndoTest::anImportThatChangedNothing()
{
    execute(QStringLiteral("CREATE TABLE t(a TEXT, n INTEGER PRIMARY KEY); INSERT INTO t VALUES('x',1)"));
    import("a,n\nx,1\n", QStringLiteral("key"), [](WriterOptions &options) {
        options.mode = TargetMode::Upsert;
    options.key = QStringList(QStringLiteral("n"));
});
const UndoOutcome outcome = undo();
QVERIFY(outcome.done);
QCOMPARE(outcome.tables.size(), 0);
QVERIFY(undo().wasDone);
}

void UndoTest::rowsThatWaitAreNotTakenBack()
{
    execute(QStringLiteral("CREATE TABLE t(a TEXT, n INTEGER); INSERT INTO t VALUES('x',1)"));
    import("a,n\ny,2\n", QStringLiteral("key"), [](WriterOptions &options) { options.mode = TargetMode::Replace;
});
QCOMPARE(failureOfUndo(), QStringLiteral("undo.not_possible"));
const auto catalogue = driverOf({ QStringLiteral("sqlite"), m_path }).catalogue({ {}, m_path });
const auto rows = catalogue->rowsOfChunk(QStringLiteral("key"), 1);
QCOMPARE(rows.size(), 1);
QCOMPARE(rows[0].table, QStringLiteral("t"));
QVERIFY(rows[0].waits);
QVERIFY(lookAtLedger(m_location, QStringLiteral("key"), QStringLiteral("t")).waits);
}

void UndoTest::changedRowsAreLeftUnlessForced()
{
    const QByteArray csv = "a,n\nx,1\ny,2\nz,3\nw,4\nv,5\n";
    for (const bool force : { false, true }) {
        init();
        execute(QStringLiteral("CREATE TABLE t(a TEXT, n INTEGER)"));
        import(csv);
        execute(QStringLiteral("UPDATE t SET n=20 WHERE a='y'; DELETE FROM t WHERE a='w'"));
        const UndoOutcome outcome = undo(QStringLiteral("key"), force);
        QCOMPARE(outcome.sum(&UndoneTable::changedSince), 1);
        QCOMPARE(outcome.sum(&UndoneTable::deletedSince), 1);
        QCOMPARE(outcome.sum(&UndoneTable::left), force ? 0 : 1);
        QCOMPARE(outcome.sum(&UndoneTable::deleted), force ? 4 : 3);
        QCOMPARE(outcome.tables.front().changedRows, QStringList { QStringLiteral("2") });
        QCOMPARE(query(QStringLiteral("SELECT a,n FROM t")), force ? QString() : QStringLiteral("y,20"));
    }
}

void UndoTest::whatTriggersDidIsTakenBack()
{
    execute(QStringLiteral(
        "CREATE TABLE t(a TEXT, n INTEGER); CREATE TABLE log(id INTEGER PRIMARY KEY, what); CREATE TABLE sums(a TEXT "
        "PRIMARY KEY, total INTEGER, note TEXT DEFAULT 'n'); INSERT INTO sums VALUES('x',10,'kept'),('y',0,NULL);"
        "CREATE TRIGGER on_t AFTER INSERT ON t BEGIN INSERT INTO log(what) VALUES(new.a); UPDATE sums SET "
        "total=total+new.n WHERE a=new.a; UPDATE t SET n=n*2 WHERE rowid=new.rowid; DELETE FROM sums WHERE total>90; "
        "END; CREATE TRIGGER gone AFTER DELETE ON t BEGIN INSERT INTO log(what) VALUES('gone'); END"));
    import("a,n\nx,1\ny,2\nx,3\ny,99\nz,5\n");
    QCOMPARE(query(QStringLiteral("SELECT a,total FROM sums")), QStringLiteral("x,14"));
    const UndoOutcome outcome = undo();
    QCOMPARE(outcome.sum(&UndoneTable::left), 0);
    QCOMPARE(query(QStringLiteral("SELECT * FROM sums")), QStringLiteral("x,10,kept y,0,"));
    QCOMPARE(query(QStringLiteral("SELECT * FROM log")), QString());
    QCOMPARE(query(QStringLiteral("SELECT * FROM t")), QString());
}

void UndoTest::rowsThatOthersReferToStay()
{
    execute(QStringLiteral("PRAGMA foreign_keys=OFF; CREATE TABLE t(a TEXT, n INTEGER PRIMARY KEY); CREATE TABLE "
                           "child(n REFERENCES t ON DELETE "
                           "CASCADE); INSERT INTO child VALUES(77)"));
    import("a,n\nx,1\ny,2\n");
    execute(QStringLiteral("INSERT INTO child VALUES(2),(2)"));
    const UndoOutcome outcome = undo(QStringLiteral("key"), true);
    QVERIFY(!outcome.done && outcome.isBlocked(true));
    QCOMPARE(outcome.references, (QList<BlockingReference> { { QStringLiteral("child"), QStringLiteral("t"), 2 } }));
    QCOMPARE(query(QStringLiteral("SELECT count(*) FROM t")), QStringLiteral("2"));
    execute(QStringLiteral("DELETE FROM child WHERE n=2"));
    QVERIFY(undo().done); // what referred to nothing before is not the import's fault
    QCOMPARE(query(QStringLiteral("SELECT n FROM child")), QStringLiteral("77"));
}

void UndoTest::theLaterImportGoesFirst()
{
    execute(QStringLiteral("CREATE TABLE t(a TEXT UNIQUE ON CONFLICT REPLACE, n INTEGER)"));
    import("a,n\nx,1\ny,2\n", QStringLiteral("first"));
    import("a,n\ny,20\nz,30\n", QStringLiteral("second"));
    const UndoOutcome blocked = undo(QStringLiteral("first"));
    QVERIFY(!blocked.done);
    QCOMPARE(blocked.laterImports, QStringList { QStringLiteral("second") });
    QCOMPARE(query(QStringLiteral("SELECT a,n FROM t")), QStringLiteral("x,1 y,20 z,30"));
    QVERIFY(undo(QStringLiteral("second")).done);
    QCOMPARE(query(QStringLiteral("SELECT a,n FROM t")), QStringLiteral("x,1 y,2"));
    QVERIFY(undo(QStringLiteral("first")).done);
    QCOMPARE(query(QStringLiteral("SELECT a,n FROM t")), QString());
}

void UndoTest::whatCantBeTakenBackIsRefused_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("undoIsOn");
    QTest::addColumn<QString>("code");
    const QString table = QStringLiteral("CREATE TABLE t(a TEXT, n INTEGER)");
    QTest::newRow("nothing kept") << table << "" << false << "undo.not_kept";
    QTest::newRow("table dropped") << table << "DROP TABLE t" << true << "undo.table_missing";
    QTest::newRow("table renamed") << table << "ALTER TABLE t RENAME TO u" << true << "undo.table_missing";
    QTest::newRow("column renamed") << table << "ALTER TABLE t RENAME n TO m" << true << "undo.table_changed";
    QTest::newRow("column dropped") << table << "ALTER TABLE t DROP COLUMN n" << true << "undo.table_changed";
    QTest::newRow("records emptied") << table << "DROP TABLE _tranche_rows" << true << "undo.not_kept";
    QTest::newRow("virtual table") << table
            + "; CREATE VIRTUAL TABLE words USING fts5(a, content='t'); CREATE TRIGGER w AFTER INSERT ON t BEGIN "
              "INSERT INTO words(rowid,a) VALUES(new.rowid,new.a); END"
                                   << "" << true << "undo.not_possible";
}

void UndoTest::whatCantBeTakenBackIsRefused()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(bool, undoIsOn);
    execute(before);
    import("a,n\nx,1\ny,2\n", QStringLiteral("key"), [&](WriterOptions &options) { options.undo = undoIsOn;
});
execute(after);
const QString schema = query(QStringLiteral("SELECT name,sql FROM sqlite_schema"));
QTEST(failureOfUndo(), "code");
QCOMPARE(query(QStringLiteral("SELECT name,sql FROM sqlite_schema")), schema);
}

void UndoTest::valuesAreStoredInOtherWays_data()
{
    QTest::addColumn<QString>("columns");
    QTest::newRow("numbers as texts") << "a TEXT, n TEXT";
    QTest::newRow("texts as numbers") << "a NUMERIC, n INTEGER";
    QTest::newRow("as real") << "a REAL, n REAL";
    QTest::newRow("dates") << "a DATE, n DECIMAL";
    QTest::newRow("defaults") << "a TEXT, n INTEGER, at TEXT DEFAULT CURRENT_TIMESTAMP, one DEFAULT (1+1)";
    QTest::newRow("computed") << "a TEXT, twice AS (n*2) STORED, n INTEGER, last AS (a||'!') VIRTUAL";
    QTest::newRow("computed in front") << "a TEXT, twice AS (a||'!') VIRTUAL, n INTEGER";
    QTest::newRow("strict") << "a ANY, n INT, PRIMARY KEY(a,n)) STRICT, WITHOUT ROWID --";
    QTest::newRow("names of the row id") << "a TEXT, n INTEGER, rowid TEXT, oid TEXT";
}

void UndoTest::valuesAreStoredInOtherWays()
{
    QFETCH(QString, columns);
    execute(QStringLiteral("CREATE TABLE t(%1\n)").arg(columns).replace(QLatin1String("--\n)"), QString()));
    import("a,n\n007,1\n1.50,9007199254740993\n2024-01-05,3\n\" 12 \",-9223372036854775808\n1e3,5\n\"\",6\nx,\n"
           "0x10,7\n1_0,8\n.5,9\n+3,10\n");
    const QString rows = query(QStringLiteral("SELECT count(*) FROM t"));
    QVERIFY(rows.toInt() >= 8);
    const UndoOutcome outcome = undo();
    QCOMPARE(outcome.sum(&UndoneTable::changedSince), 0);
    QCOMPARE(outcome.sum(&UndoneTable::deleted), rows.toInt());
    QCOMPARE(query(QStringLiteral("SELECT count(*) FROM t")), QStringLiteral("0"));
}

void UndoTest::addedColumnsStay()
{
    execute(QStringLiteral("CREATE TABLE t(a TEXT UNIQUE ON CONFLICT REPLACE, n INTEGER); INSERT INTO t VALUES('x',1);"
                           "ALTER TABLE t ADD COLUMN before TEXT DEFAULT 'b'; INSERT INTO t VALUES('y',1,NULL)"));
    import("a,n\nx,2\ny,3\n");
    execute(QStringLiteral("ALTER TABLE t ADD COLUMN more TEXT DEFAULT 'm'"));
    const UndoOutcome outcome = undo();
    QCOMPARE(outcome.sum(&UndoneTable::left), 0);
    QCOMPARE(query(QStringLiteral("SELECT * FROM t")), QStringLiteral("x,1,b,m y,1,,m"));
}

void UndoTest::chunksThatFailedLeaveNoTrace()
{
    execute(QStringLiteral("CREATE TABLE t(a TEXT PRIMARY KEY, n INTEGER); INSERT INTO t VALUES('b',0)"));
    import("a,n\na,1\nb,2\nc,3\nd,4\ne,5\nf,6\ng,x\nh,8\ni,9\n");
    QCOMPARE(query(QStringLiteral("SELECT a FROM t ORDER BY 1")), QStringLiteral("b d e f"));
    const UndoOutcome outcome = undo();
    QCOMPARE(outcome.sum(&UndoneTable::deleted), 3);
    QCOMPARE(outcome.sum(&UndoneTable::deletedSince), 0);
    QCOMPARE(query(QStringLiteral("SELECT a FROM t")), QStringLiteral("b"));
}

void UndoTest::rowsTellWhereTheyComeFrom()
{
    execute(
        QStringLiteral("CREATE TABLE t(a TEXT UNIQUE ON CONFLICT REPLACE, n INTEGER); INSERT INTO t VALUES('m',0)"));
    import("a,n\nx,1\n\"y\",2\n\"z\nz\",3\nw,4\n\nv,5\n", QStringLiteral("first"));
    import("a,n\nw,40\n", QStringLiteral("second"));
    const auto catalogue = driverOf({ QStringLiteral("sqlite"), m_path }).catalogue({ {}, m_path });
    const auto ask = [&](const QString &column, const QString &value) {
        QStringList told;
        const auto rows = catalogue->lineage({ QStringLiteral("T"), column, value }, 10);
        for (const RowLineage &row : rows) {
            for (const RowOrigin &origin : row.origins)
                told.append(QStringLiteral("%1 %2 %3:%4%5")
                                .arg(row.row, origin.importKey, QString::number(origin.chunk),
                                    QString::number(origin.line), origin.isSame ? QString() : QStringLiteral(" old")));
            if (row.origins.isEmpty())
                told.append(row.row + QLatin1String(" none"));
        }
        return told.join(QLatin1Char(';'));
    };
    QCOMPARE(ask({}, QStringLiteral("2")), QStringLiteral("2 first 1:2"));
    QCOMPARE(ask({}, QStringLiteral("1")), QStringLiteral("1 none"));
    QCOMPARE(ask(QStringLiteral("A"), QStringLiteral("z\nz")), QStringLiteral("4 first 1:4"));
    QCOMPARE(ask(QStringLiteral("n"), QStringLiteral("5")), QStringLiteral("6 first 2:8"));
    QCOMPARE(ask(QStringLiteral("a"), QStringLiteral("w")), QStringLiteral("7 second 1:2"));
    QCOMPARE(ask({}, QStringLiteral("5")), QStringLiteral("5 first 2:6 old;5 second 1:2 old"));
    execute(QStringLiteral("UPDATE t SET n=9 WHERE a='x'"));
    QCOMPARE(ask({}, QStringLiteral("2")), QStringLiteral("2 first 1:2 old"));
    QVERIFY_THROWS_EXCEPTION(Failure, ask(QStringLiteral("q"), {}));
    QVERIFY_THROWS_EXCEPTION(Failure, catalogue->lineage({ QStringLiteral("none"), {}, {} }, 1));
}

void UndoTest::chunksTellWhereTheirRowsAre()
{
    import("a,n\nx,1\ny,2\nz,3\nw,4\nv,5\n");
    const auto catalogue = driverOf({ QStringLiteral("sqlite"), m_path }).catalogue({ {}, m_path });
    const QString t = QStringLiteral("t");
    const QString inserted = QStringLiteral("inserted");
    QCOMPARE(catalogue->rowsOfChunk(QStringLiteral("key"), 1),
        (QList<ChunkRows> { { t, inserted, QStringLiteral("1"), QStringLiteral("3"), 3, 2 } }));
    QCOMPARE(catalogue->rowsOfChunk(QStringLiteral("key"), 2),
        (QList<ChunkRows> { { t, inserted, QStringLiteral("4"), QStringLiteral("5"), 2, 5 } }));
    QVERIFY(catalogue->rowsOfChunk(QStringLiteral("key"), 3).isEmpty());
}

void UndoTest::aDamagedLogIsRefused()
{
    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        init();
        execute(QStringLiteral("CREATE TABLE t(a TEXT UNIQUE ON CONFLICT REPLACE, n INTEGER); INSERT INTO t "
                               "VALUES('x',7),('y',8)"));
        import("a,n\nx,1\nv,2\ny,3\nw,4\n");
        const int size = query(QStringLiteral("SELECT length(content) FROM _tranche_rows")).toInt();
        const int at = int(random() % unsigned(size));
        const QString rest = round % 2 == 0
            ? QString()
            : QStringLiteral("||x'%1'||substr(content,%2)").arg(random() % 256, 2, 16, QLatin1Char('0')).arg(at + 2);
        execute(
            QStringLiteral("UPDATE _tranche_rows SET content=CAST(substr(content,1,%1)%2 AS BLOB)").arg(at).arg(rest));
        try {
            undo();
        } catch (const Failure &failure) {
            QVERIFY2(failure.code().startsWith(QLatin1String("target."))
                    || failure.code().startsWith(QLatin1String("undo.")),
                qPrintable(failure.code()));
            QCOMPARE(query(QStringLiteral("SELECT count(*) FROM t")), QStringLiteral("4"));
        }
    }
}

QTEST_GUILESS_MAIN(UndoTest)
#include "UndoTest.moc"

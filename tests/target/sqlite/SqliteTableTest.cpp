#include "core/Failure.h"
#include "target/sqlite/SqliteDatabase.h"
#include "target/sqlite/WriterFixture.h"

#include <QTest>

#include <limits>

using namespace tranche;

/// What of SQLite is not as in every database: see DriverConformanceTest for the rest.
class SqliteTableTest : public WriterFixture
{
    Q_OBJECT
private Q_SLOTS:
    void modes();
    void allFieldsThatAreMissingAreNamed_data();
    void allFieldsThatAreMissingAreNamed();
    void refusals_data();
    void refusals();
    void validationLeavesTheTargetAsItWas();
    void damagedLedgerStopsClearly();
    void notADatabaseIsNotTouched();
    void whatWasLeftInACommitIsUndone();
    void valuesOfAllTypesAreStoredAsTheyAre();
};

void SqliteTableTest::modes()
{
    const auto mode = [](TargetMode wanted, const char *key) {
        return [wanted, key](WriterOptions &options) {
            options.mode = wanted;
            options.importKey = QString::fromLatin1(key);
        };
    };
    QVERIFY_THROWS_EXCEPTION(Failure, importText("n\n1\n", 100, mode(TargetMode::Append, "a")));
    QVERIFY(!QFile::exists(m_path)); // a target that was made in vain is gone again
    importText("n\n1\n", 100, mode(TargetMode::Create, "b"));
    QVERIFY_THROWS_EXCEPTION(Failure, importText("n\n1\n", 100, mode(TargetMode::Create, "c")));
    importText("n\n2\n", 100, mode(TargetMode::Append, "d"));
    QCOMPARE(query(QStringLiteral("SELECT n, typeof(n) FROM t")), QStringLiteral("1,integer 2,integer"));
    importText("m\nx\n", 100, mode(TargetMode::Replace, "e"));
    putInPlace("e");
    QCOMPARE(query(QStringLiteral("SELECT * FROM t")), QStringLiteral("x"));
}

/// Affinity would turn 1.10 into 1.1, and the document 5 into a number.
void SqliteTableTest::valuesOfAllTypesAreStoredAsTheyAre()
{
    const auto typed = [](WriterOptions &options) {
        for (MappedColumn &column : options.mapping.columns)
            column.type = columnTypeFromName(column.field).value();
    };
    importText("TEXT,INTEGER,REAL,DECIMAL,DATE,TIME,DATETIME,BOOLEAN,UUID,JSON,BLOB\n"
               "007,7,1.5,1.10,2025-12-31,07:08,2025-12-31T07:08Z,no,00000000000000000000000000000001,5,00ff\n",
        100, typed);
    QCOMPARE(query(QStringLiteral("SELECT \"TEXT\", \"INTEGER\", \"REAL\", \"DECIMAL\", \"DATE\", \"TIME\" FROM t")),
        QStringLiteral("007,7,1.5,1.10,2025-12-31,07:08"));
    QCOMPARE(query(QStringLiteral("SELECT \"DATETIME\", \"BOOLEAN\", \"UUID\", \"JSON\", hex(\"BLOB\") FROM t")),
        QStringLiteral("2025-12-31 07:08:00Z,0,00000000-0000-0000-0000-000000000001,5,00FF"));
    QCOMPARE(
        query(QStringLiteral("SELECT typeof(\"TEXT\"), typeof(\"INTEGER\"), typeof(\"REAL\"), typeof(\"DECIMAL\"), "
                             "typeof(\"DATE\"), typeof(\"DATETIME\"), typeof(\"UUID\"), typeof(\"JSON\"), "
                             "typeof(\"BLOB\") FROM t")),
        QStringLiteral("text,integer,real,text,text,text,text,text,blob"));
    // What SQLite's own functions make of them.
    QCOMPARE(query(QStringLiteral(
                 "SELECT julianday(\"DATETIME\") - julianday(\"DATE\") > 0.29, date(\"DATE\", '+1 day') FROM t")),
        QStringLiteral("1,2026-01-01"));
}

void SqliteTableTest::refusals_data()
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

void SqliteTableTest::refusals()
{
    QFETCH(QString, schema);
    QFETCH(QByteArray, csv);
    execute(schema);
    const auto outcomes = importText(csv, 100);
    QCOMPARE(outcomes.size(), std::size_t(1));
    QVERIFY(outcomes[0].failed);
    QCOMPARE(outcomes[0].errors.size(), 1);
    const ImportError &error = outcomes[0].errors[0];
    QCOMPARE(error.line, 3);
    QCOMPARE(error.row, 2);
    QTEST(error.code, "code");
    QTEST(error.column, "column");
    QTEST(error.value, "value");
    const QStringList names = QString::fromUtf8(csv.left(csv.indexOf('\n'))).split(QLatin1Char(','));
    QStringList numbered;
    for (const int number : error.columnNumbers)
        numbered.append(names.value(number - 1));
    QCOMPARE(numbered, error.columns());
    QVERIFY(!error.message.isEmpty());
    QCOMPARE(query(QStringLiteral("SELECT count(*) FROM t")), QStringLiteral("0"));
}

void SqliteTableTest::validationLeavesTheTargetAsItWas()
{
    execute(QStringLiteral("CREATE TABLE t(n INTEGER UNIQUE)"));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto outcomes = importText("n\n1\n2\n1\n", 1, [](WriterOptions &options) { options.validateOnly = true; });
    QVERIFY(!outcomes[0].failed && !outcomes[1].failed && outcomes[2].failed);
    file.seek(0);
    QVERIFY(file.readAll() == before);
}

void SqliteTableTest::damagedLedgerStopsClearly()
{
    importTo(m_path, "n\n1\n", 1);
    execute(QStringLiteral("UPDATE _tranche_ledger SET chunks='one to three'"));
    QVERIFY_THROWS_EXCEPTION(Failure, importText("n\n1\n", 1));
    execute(QStringLiteral("DROP TABLE _tranche_ledger; CREATE TABLE _tranche_ledger(mine)"));
    QVERIFY_THROWS_EXCEPTION(Failure, importText("n\n1\n", 1));
    QCOMPARE(query(QStringLiteral("SELECT n FROM t")), QStringLiteral("1"));
}

void SqliteTableTest::notADatabaseIsNotTouched()
{
    const QByteArray content(5000, 'x');
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(content);
    file.flush();
    QVERIFY_THROWS_EXCEPTION(Failure, importText("n\n1\n", 1));
    file.seek(0);
    QVERIFY(file.readAll() == content);
}

void SqliteTableTest::whatWasLeftInACommitIsUndone()
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
    const auto checked = importText("n\n1\n", 1, [](WriterOptions &options) { options.validateOnly = true; });
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

void SqliteTableTest::allFieldsThatAreMissingAreNamed_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("hint");
    QTest::newRow("one") << QByteArray("n,b") << "The table t has no column “b”."
                         << "Map “b” to one of its columns (n), or leave it out.";
    QTest::newRow("some") << QByteArray("a,n,b") << "The table t has no columns “a”, “b”."
                          << "Map “a”, “b” to its columns (n), or leave them out.";
    QByteArrayList many;
    for (int i = 1; i <= 1000; ++i)
        many.append("c" + QByteArray::number(i));
    QTest::newRow("very many") << many.join(',') << "“c19”, “c20”, “…”."
                               << "“c20”, “…” to its columns (n)";
}

void SqliteTableTest::allFieldsThatAreMissingAreNamed()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, message);
    QFETCH(QString, hint);
    execute("CREATE TABLE t(n)");
    try {
        importText(header + '\n' + QByteArray(header.count(','), ',') + "\n", 100,
            [](WriterOptions &options) { options.mode = TargetMode::Append; });
        QFAIL("it was imported");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), "target.field_missing");
        QVERIFY2(failure.message().endsWith(message), qPrintable(failure.message()));
        QVERIFY2(failure.hint().contains(hint), qPrintable(failure.hint()));
    }
}

QTEST_APPLESS_MAIN(SqliteTableTest)
#include "SqliteTableTest.moc"

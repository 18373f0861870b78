#include "core/Failure.h"
#include "target/TargetDrivers.h"
#include "target/sqlite/WriterFixture.h"

#include <QTest>

using namespace tranche;

/// What is SQLite's own of modes that tell rows by a key: collations, affinities, triggers, references, indexes.
class KeyedRowsTest : public WriterFixture
{
    Q_OBJECT
private Q_SLOTS:
    void equalityIsThatOfTheColumn_data();
    void equalityIsThatOfTheColumn();
    void onlyMappedColumnsChange();
    void triggersFireForWhatIsDone();
    void unchangedRowsAreNotWritten();
    void aRowThatIsReferredToStays();
    void rowsThatReferToEachOtherAreDeleted_data();
    void rowsThatReferToEachOtherAreDeleted();
    void refusedRowsAreErrors();
    void onConflictChangesNothingInSilence_data();
    void onConflictChangesNothingInSilence();
    void severalColumnsAreOneKey();
    void theIndexOfTheKey();
    void temporaryKeysFollowTheTable();
    void tablesWithoutRowIdsNeedAnIndex();
    void theFilesNameIsAValue();
    void ledgersWithoutCountsAreRead();
    void skippedRowsAreKnownAfterACrash();

private:
    static Change keyed(TargetMode mode, const QStringList &key = { QStringLiteral("k") });
    RowCounts counts();
};

KeyedRowsTest::Change KeyedRowsTest::keyed(TargetMode mode, const QStringList &key)
{
    return [mode, key](WriterOptions &options) {
        options.mode = mode;
        options.key = key;
        if (mode == TargetMode::Delete)
            options.mapping.columns.removeIf([&](const MappedColumn &column) { return !key.contains(column.field); });
    };
}

RowCounts KeyedRowsTest::counts()
{
    return lookAtLedger(m_location, QStringLiteral("key"), QStringLiteral("t")).counts;
}

void KeyedRowsTest::equalityIsThatOfTheColumn_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("fate");
    const auto add = [](const char *name, const char *table, const char *row, const char *csv, const char *fate) {
        for (const char *index : { "CREATE UNIQUE INDEX i ON t (k)", "CREATE INDEX i ON t (k)", "" })
            QTest::addRow("%s, %s", name, index) << QStringLiteral("%1; %2").arg(table, index) << row << csv << fate;
    };
    add("letters of a key", "CREATE TABLE t (k TEXT COLLATE NOCASE, v)", "'Ab','x'", "aB,x", "unchanged");
    add("letters of a strict key", "CREATE TABLE t (k TEXT, v)", "'Ab','x'", "aB,x", "inserted");
    add("blanks behind a key", "CREATE TABLE t (k TEXT COLLATE RTRIM, v)", "'a  ','x'", "a,x", "unchanged");
    add("a number as key", "CREATE TABLE t (k INTEGER, v)", "7,'x'", "07,x", "unchanged");
    add("a text as key", "CREATE TABLE t (k TEXT, v)", "'7','x'", "07,x", "inserted");
    add("1 and 1.0", "CREATE TABLE t (k TEXT, v REAL)", "'a',1", "a,1", "unchanged");
    add("1 and 1.0 of NUMERIC", "CREATE TABLE t (k TEXT, v NUMERIC)", "'a',1.0", "a,1", "unchanged");
    add("a number as text", "CREATE TABLE t (k TEXT, v TEXT)", "'a','1'", "a,1", "unchanged");
    add("another text", "CREATE TABLE t (k TEXT, v TEXT)", "'a','1'", "a,1.0", "updated");
    add("letters of a value", "CREATE TABLE t (k TEXT, v TEXT COLLATE NOCASE)", "'a','x'", "a,X", "updated");
    add("NULL and NULL", "CREATE TABLE t (k TEXT, v TEXT)", "'a',NULL", "a,", "unchanged");
    add("NULL and a value", "CREATE TABLE t (k TEXT, v TEXT)", "'a',NULL", "a,x", "updated");
    add("a value and NULL", "CREATE TABLE t (k TEXT, v TEXT)", "'a','x'", "a,", "updated");
}

void KeyedRowsTest::equalityIsThatOfTheColumn()
{
    QFETCH(QString, table);
    QFETCH(QString, row);
    QFETCH(QString, csv);
    QFETCH(QString, fate);
    execute(QStringLiteral("%1; INSERT INTO t VALUES (%2)").arg(table, row));
    importText("k,v\n" + csv.toUtf8() + "\n", 100, keyed(TargetMode::Upsert));
    const RowCounts found = counts();
    QCOMPARE(found.inserted, fate == "inserted");
    QCOMPARE(found.updated, fate == "updated");
    QCOMPARE(found.unchanged, fate == "unchanged");
    QCOMPARE(query("SELECT count(*) FROM t"), QString::number(1 + found.inserted));
}

/// Also where a column that is not mapped must not be NULL: the row is there.
void KeyedRowsTest::onlyMappedColumnsChange()
{
    execute("CREATE TABLE t (k INTEGER PRIMARY KEY, name TEXT NOT NULL, v INTEGER, CHECK (name<>'')); "
            "INSERT INTO t VALUES (1,'one',1),(2,'two',2)");
    importText("k,v\n1,5\n2,2\n", 100, keyed(TargetMode::Upsert));
    QCOMPARE(query("SELECT * FROM t"), QStringLiteral("1,one,5 2,two,2"));
    QVERIFY(counts() == RowCounts({ 0, 1, 1, 0, 0 }));
    const auto outcomes = importText("k,v\n2,7\n3,5\n", 100, [](WriterOptions &options) {
        keyed(TargetMode::Upsert)(options);
        options.importKey = "other";
        options.rejectRows = true;
    });
    QCOMPARE(outcomes[0].errors.size(), 1);
    QCOMPARE(outcomes[0].errors[0].code, QStringLiteral("constraint.not_null"));
    QCOMPARE(query("SELECT * FROM t"), QStringLiteral("1,one,5 2,two,7"));
}

void KeyedRowsTest::triggersFireForWhatIsDone()
{
    execute("CREATE TABLE t (k INTEGER PRIMARY KEY, v); CREATE TABLE l (x); INSERT INTO t VALUES (1,'a');"
            "CREATE TRIGGER bi BEFORE INSERT ON t BEGIN INSERT INTO l VALUES ('bi'||new.k); END;"
            "CREATE TRIGGER ai AFTER INSERT ON t BEGIN INSERT INTO l VALUES ('ai'||new.k); END;"
            "CREATE TRIGGER bu BEFORE UPDATE ON t BEGIN INSERT INTO l VALUES ('bu'||new.k); END;"
            "CREATE TRIGGER ad AFTER DELETE ON t BEGIN INSERT INTO l VALUES ('ad'||old.k); END");
    importText("k,v\n1,a\n1,b\n2,c\n", 100, keyed(TargetMode::Upsert));
    QCOMPARE(query("SELECT x FROM l ORDER BY rowid"), QStringLiteral("bu1 bi2 ai2"));
    importText("k\n2\n3\n", 100, [](WriterOptions &options) {
        keyed(TargetMode::Delete)(options);
        options.importKey = "other";
    });
    QCOMPARE(query("SELECT x FROM l ORDER BY rowid"), QStringLiteral("bu1 bi2 ai2 ad2"));
}

void KeyedRowsTest::unchangedRowsAreNotWritten()
{
    for (const char *index : { "CREATE UNIQUE INDEX i ON t (k)", "CREATE INDEX i ON t (k)" }) {
        init();
        execute(QStringLiteral("CREATE TABLE t (k, v); %1; CREATE TABLE l (x); INSERT INTO t VALUES ('a','x'); CREATE "
                               "TRIGGER u AFTER UPDATE ON t BEGIN INSERT INTO l VALUES (new.k); END")
                    .arg(QLatin1String(index)));
        importText("k,v\na,x\na,x\n", 100, keyed(TargetMode::Upsert));
        QCOMPARE(query("SELECT count(*) FROM l"), QStringLiteral("0"));
        QCOMPARE(counts().unchanged, 2);
    }
}

void KeyedRowsTest::aRowThatIsReferredToStays()
{
    for (const char *deferred : { "", " DEFERRABLE INITIALLY DEFERRED", " ON DELETE RESTRICT" }) {
        init();
        execute(QStringLiteral("CREATE TABLE t (k INTEGER PRIMARY KEY); INSERT INTO t VALUES (1),(2),(3); CREATE TABLE "
                               "c (p REFERENCES t%1); INSERT INTO c VALUES (2)")
                    .arg(QLatin1String(deferred)));
        const auto outcomes = importText("k\n1\n2\n3\n", 100, [](WriterOptions &options) {
            keyed(TargetMode::Delete)(options);
            options.rejectRows = true;
        });
        QCOMPARE(outcomes[0].errors.size(), 1);
        QCOMPARE(outcomes[0].errors[0].code, QStringLiteral("constraint.referenced"));
        QCOMPARE(outcomes[0].errors[0].line, 3);
        QCOMPARE(outcomes[0].errors[0].column, QStringLiteral("k"));
        QCOMPARE(outcomes[0].errors[0].value, QStringLiteral("2"));
        QVERIFY(outcomes[0].errors[0].message.contains(QStringLiteral("the table “c”")));
        QCOMPARE(query("SELECT k FROM t"), QStringLiteral("2"));
        QCOMPARE(counts().deleted, 2);
    }
}

void KeyedRowsTest::refusedRowsAreErrors()
{
    execute("CREATE TABLE t (k INTEGER PRIMARY KEY, u UNIQUE, v CHECK (v<>'bad')); INSERT INTO t VALUES (1,'a','x'),"
            "(2,'b','x')");
    const auto outcomes = importText("k,u,v\n1,b,x\n2,b,bad\n3,c,x\n4,c,x\nx,d,x\n", 100, [](WriterOptions &options) {
        keyed(TargetMode::Upsert)(options);
        options.rejectRows = true;
    });
    QStringList codes;
    for (const ImportError &error : outcomes[0].errors)
        codes.append(QStringLiteral("%1 %2").arg(error.line).arg(error.code));
    QCOMPARE(
        codes, QStringList({ "2 constraint.unique", "3 constraint.check", "5 constraint.unique", "6 type.integer" }));
    QCOMPARE(query("SELECT * FROM t"), QStringLiteral("1,a,x 2,b,x 3,c,x"));
    QVERIFY(counts() == RowCounts({ 1, 0, 0, 0, 0 }));
}

void KeyedRowsTest::rowsThatReferToEachOtherAreDeleted_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<qint64>("chunkSize");
    QTest::addColumn<QString>("left");
    QTest::newRow("parents first") << QByteArray("1\n2\n3\n4\n") << qint64(100) << "";
    QTest::newRow("parents first, in other chunks") << QByteArray("1\n2\n3\n4\n") << qint64(2) << "";
    QTest::newRow("children first") << QByteArray("4\n3\n2\n1\n") << qint64(100) << "";
    QTest::newRow("a child stays") << QByteArray("1\n2\n4\n") << qint64(100) << "1 2 3";
}

/// As by a statement that deletes them all.
void KeyedRowsTest::rowsThatReferToEachOtherAreDeleted()
{
    QFETCH(QByteArray, csv);
    QFETCH(qint64, chunkSize);
    QFETCH(QString, left);
    execute("CREATE TABLE t (k INTEGER PRIMARY KEY, p REFERENCES t); INSERT INTO t VALUES (1,NULL),(2,1),(3,2),(4,3)");
    const auto outcomes = importText("k\n" + csv, chunkSize, [](WriterOptions &options) {
        keyed(TargetMode::Delete)(options);
        options.rejectRows = true;
    });
    QCOMPARE(query("SELECT k FROM t"), left);
    QCOMPARE(outcomes[0].errors.size(), left.isEmpty() ? 0 : 2);
    if (!left.isEmpty())
        QVERIFY(outcomes[0].errors[1].message.contains(QStringLiteral("the table “t”")));
}

void KeyedRowsTest::onConflictChangesNothingInSilence_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<TargetMode>("mode");
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("code");
    const char *const replaces
        = "k INTEGER PRIMARY KEY, u UNIQUE ON CONFLICT REPLACE, n NOT NULL ON CONFLICT REPLACE DEFAULT 7";
    const char *const ignores = "k INTEGER PRIMARY KEY, u UNIQUE ON CONFLICT IGNORE, n NOT NULL ON CONFLICT IGNORE";
    for (const char *rules : { replaces, ignores }) {
        for (const TargetMode mode : { TargetMode::Upsert, TargetMode::InsertNew })
            QTest::addRow("new row with the value of another, %d, %.80s", int(mode), rules) << rules << mode << "3,b,1"
                                                                                            << "constraint.unique";
        QTest::addRow("known row with the value of another, %.80s", rules) << rules << TargetMode::Update << "1,b,1"
                                                                           << "constraint.unique";
        QTest::addRow("no value, %.80s", rules) << rules << TargetMode::Upsert << "1,a,"
                                                << "constraint.not_null";
        QTest::addRow("no value of a new row, %.80s", rules) << rules << TargetMode::Upsert << "3,c,"
                                                             << "constraint.not_null";
    }
    QTest::newRow("no value appended") << replaces << TargetMode::Append << "3,c,"
                                       << "constraint.not_null";
}

/// Rows of other keys stay, and no default takes the place of a value of the file.
void KeyedRowsTest::onConflictChangesNothingInSilence()
{
    QFETCH(QString, rules);
    QFETCH(TargetMode, mode);
    QFETCH(QString, csv);
    QFETCH(QString, code);
    execute(QStringLiteral("CREATE TABLE t (%1); INSERT INTO t VALUES (1,'a',1),(2,'b',2)").arg(rules));
    const auto outcomes
        = importText("k,u,n\n" + csv.toUtf8() + "\n", 100, mode == TargetMode::Append ? Change() : keyed(mode));
    QCOMPARE(outcomes[0].errors.size(), 1);
    QCOMPARE(outcomes[0].errors[0].code, code);
    QCOMPARE(query("SELECT * FROM t"), QStringLiteral("1,a,1 2,b,2"));
}

void KeyedRowsTest::severalColumnsAreOneKey()
{
    execute("CREATE TABLE t (a, b, v, PRIMARY KEY (b, a)) WITHOUT ROWID; INSERT INTO t VALUES ('1','2','x')");
    importText("a,b,v\n1,2,y\n2,1,z\n", 100, keyed(TargetMode::Upsert, { "a", "b" }));
    QCOMPARE(query("SELECT * FROM t ORDER BY v"), QStringLiteral("1,2,y 2,1,z"));
    QVERIFY(counts() == RowCounts({ 1, 1, 0, 0, 0 }));
}

void KeyedRowsTest::theIndexOfTheKey()
{
    execute("CREATE TABLE t (k, v); INSERT INTO t VALUES ('a','x'); CREATE TABLE t_by_k (x)");
    const auto change = [](WriterOptions &options) {
        keyed(TargetMode::Upsert)(options);
        options.makesKeyIndex = true;
    };
    importText("k,v\na,y\nb,z\n", 100, change);
    const QString indexes("SELECT group_concat(name) FROM sqlite_schema WHERE type='index' AND tbl_name='t'");
    QCOMPARE(query(indexes), QStringLiteral("t_by_k_2"));
    importText("k,v\na,y\n", 100, [&](WriterOptions &options) {
        change(options);
        options.importKey = "other";
    });
    QCOMPARE(query(indexes), QStringLiteral("t_by_k_2")); // the one that is there will do
    QCOMPARE(query("SELECT * FROM t"), QStringLiteral("a,y b,z"));
}

/// What triggers of the table write is found too, and nothing of it stays.
void KeyedRowsTest::temporaryKeysFollowTheTable()
{
    execute("CREATE TABLE t (k, v, rowid); INSERT INTO t VALUES ('a','x',1); CREATE TRIGGER i AFTER INSERT ON t WHEN "
            "new.k='b' BEGIN INSERT INTO t VALUES ('c','by trigger',2); UPDATE t SET k='d' WHERE k='a'; END");
    importText("k,v\nb,1\nc,2\na,3\nd,4\n", 1, keyed(TargetMode::Upsert));
    QCOMPARE(query("SELECT k, v FROM t ORDER BY k"), QStringLiteral("a,3 b,1 c,2 d,4"));
    QVERIFY(counts() == RowCounts({ 2, 2, 0, 0, 0 }));
    QCOMPARE(query("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'tranche_keys%'"), QStringLiteral("0"));
}

void KeyedRowsTest::tablesWithoutRowIdsNeedAnIndex()
{
    execute("CREATE TABLE t (id PRIMARY KEY, k, v) WITHOUT ROWID; INSERT INTO t VALUES (1,'a','x')");
    try {
        importText("k,v\na,y\n", 1, keyed(TargetMode::Update));
        QFAIL("it was searched");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code(), QStringLiteral("call.key_index"));
    }
    importText("k,v\na,y\n", 1, [](WriterOptions &options) {
        keyed(TargetMode::Update)(options);
        options.makesKeyIndex = true;
    });
    QCOMPARE(query("SELECT * FROM t"), QStringLiteral("1,a,y"));
}

void KeyedRowsTest::theFilesNameIsAValue()
{
    execute("CREATE TABLE t (k PRIMARY KEY, v, f); INSERT INTO t VALUES ('a','x','new.csv'),('b','x','old.csv')");
    importText("k,v\na,x\nb,x\nc,x\n", 100, [](WriterOptions &options) {
        keyed(TargetMode::Upsert)(options);
        options.mapping.fileField = "f";
        options.mapping.fileName = "new.csv";
    });
    QCOMPARE(query("SELECT k, f FROM t"), QStringLiteral("a,new.csv b,new.csv c,new.csv"));
    QVERIFY(counts() == RowCounts({ 1, 1, 1, 0, 0 }));
}

/// As an earlier version wrote them: each row was inserted.
void KeyedRowsTest::ledgersWithoutCountsAreRead()
{
    importText("k,v\na,x\nb,x\n", 1);
    execute("ALTER TABLE _tranche_ledger DROP COLUMN counts");
    QCOMPARE(counts().inserted, 2);
    importText("k,v\na,x\nb,x\nc,x\n", 1);
    QCOMPARE(counts().inserted, 3);
    QCOMPARE(query("SELECT k FROM t"), QStringLiteral("a b c"));
}

/// Where the history was not told any more, the same chunks come again.
void KeyedRowsTest::skippedRowsAreKnownAfterACrash()
{
    execute("CREATE TABLE t (k INTEGER PRIMARY KEY, v); INSERT INTO t VALUES (1,'a'),(3,'a')");
    const QByteArray csv = "k,v\n1,b\n2,b\n9,b\n3,b\n7,b\n";
    const auto first = importText(csv, 2, keyed(TargetMode::Update));
    const auto again = importText(csv, 2, keyed(TargetMode::Update));
    QCOMPARE(again.size(), first.size());
    QCOMPARE(first[0].notThere, std::vector<std::uint32_t>({ 1 }));
    for (std::size_t i = 0; i < first.size(); ++i)
        QCOMPARE(again[i].notThere, first[i].notThere);
    QCOMPARE(counts().skipped, 3);
    const auto writer = makeWriter(options({ "k", "v" }));
    writer->fold({ QStringLiteral("done"), 3, 0, 0, {} });
    QVERIFY(lookAtLedger(m_location, QStringLiteral("key"), QStringLiteral("t")).notThere.empty());
    QCOMPARE(counts().skipped, 3);
}

QTEST_GUILESS_MAIN(KeyedRowsTest)
#include "KeyedRowsTest.moc"

#include "source/Failure.h"
#include "source/FaultPoint.h"
#include "target/WriterFixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace tranche;

/// Rules of the target: constraints, triggers, conflict clauses, and names that stand in the way.
class TargetRulesTest : public WriterFixture
{
    Q_OBJECT
private Q_SLOTS:
    void rollbackBelowTheTable_data();
    void rollbackBelowTheTable();
    void rollbackIsToldBeforeAnythingIsWrittenAgain();
    void randomRulesAsRowByRow_data();
    void randomRulesAsRowByRow();
    void rowsOfADeferredKey_data();
    void rowsOfADeferredKey();
    void columnsAreNotTakenFromText();
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
    const auto checked = import(csv, 10, [](WriterOptions &options) { options.validateOnly = true; });
    QCOMPARE(failedOf(checked), QList<int>({ 15 }));
    file.seek(0);
    QVERIFY(file.readAll() == before);

    const auto outcomes = import(csv, 10);
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

namespace {

/// The slow and obvious way to do the same: a transaction for each chunk, a statement for each row.
class RowByRow
{
public:
    explicit RowByRow(const QString &path)
        : m_database(path, SqliteDatabase::Access::CreateWrite)
    {
    }
    void execute(const QString &sql) { m_database.execute(sql); }
    /// @returns whether it is in
    bool insertChunk(const QList<QStringList> &rows, bool keepGoodRows)
    {
        std::set<qsizetype> bad;
        for (bool again = true; again;) {
            again = false;
            m_database.execute(QStringLiteral("BEGIN"));
            for (qsizetype i = 0; i < rows.size() && !again; ++i) {
                if (bad.contains(i) || insert(rows[i]))
                    continue;
                bad.insert(i);
                again = !m_database.inTransaction();
            }
            if (again)
                continue;
            const bool in = (bad.empty() || keepGoodRows)
                && sqlite3_exec(m_database.handle(), "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK;
            if (!in)
                m_database.execute(QStringLiteral("ROLLBACK"));
            return in && bad.empty();
        }
        return false;
    }

private:
    bool insert(const QStringList &row)
    {
        m_database.execute(QStringLiteral("SAVEPOINT one"));
        SqliteStatement insertion = m_database.prepare(QStringLiteral("INSERT INTO t(n, a, b) VALUES (?1, ?2, ?3)"));
        insertion.bind(1, row[0].toLongLong());
        if (!row[1].isEmpty())
            insertion.bind(2, row[1]);
        insertion.bind(3, row[2].toLongLong());
        const bool in = insertion.run() == SQLITE_OK && sqlite3_changes(m_database.handle()) == 1;
        if (m_database.inTransaction())
            m_database.execute(in ? QStringLiteral("RELEASE one") : QStringLiteral("ROLLBACK TO one; RELEASE one"));
        return in;
    }

    SqliteDatabase m_database;
};

/// One of the texts, or often none.
QString oneOf(QRandomGenerator &random, const QStringList &texts)
{
    const int pick = random.bounded(int(texts.size()) * 2);
    return pick < texts.size() ? texts[pick] : QString();
}

QString randomRules(QRandomGenerator &random)
{
    const QStringList conflicts { " ON CONFLICT ROLLBACK", " ON CONFLICT ABORT", " ON CONFLICT FAIL",
        " ON CONFLICT IGNORE", " ON CONFLICT REPLACE" };
    const QString raise = QStringList { "ROLLBACK, 'x'", "ABORT, 'x'", "FAIL, 'x'", "IGNORE" }[random.bounded(4)];
    const bool withoutRowid = random.bounded(4) == 0;
    const auto unique
        = [&] { return random.bounded(2) == 0 ? QString() : QStringLiteral(" UNIQUE") + oneOf(random, conflicts); };
    const QString reference = oneOf(random, { " REFERENCES p", " REFERENCES p DEFERRABLE INITIALLY DEFERRED" });
    QString sql = QStringLiteral("CREATE TABLE p(id INTEGER PRIMARY KEY); INSERT INTO p VALUES(0),(1),(2),(3),(4),(5);"
                                 "CREATE TABLE log(n INTEGER%1%2, a CHECK (a IS NULL OR a <> 'v7')%3);")
                      .arg(unique(), oneOf(random, { " REFERENCES p", " REFERENCES p DEFERRABLE INITIALLY DEFERRED" }),
                          oneOf(random, { " NOT NULL", " NOT NULL ON CONFLICT ROLLBACK" }));
    sql += QStringLiteral("CREATE TABLE t(n INTEGER%1%2, a TEXT%3%4, b INTEGER%5)%6;")
               .arg(withoutRowid ? QStringLiteral(" PRIMARY KEY") + oneOf(random, conflicts) : unique(),
                   withoutRowid ? QString() : oneOf(random, { " CHECK (n <> 9)" }),
                   oneOf(random, { " NOT NULL", " NOT NULL ON CONFLICT ROLLBACK", " NOT NULL ON CONFLICT IGNORE" }),
                   unique(), reference, withoutRowid ? QStringLiteral(" WITHOUT ROWID") : QString());
    if (random.bounded(3) > 0)
        sql += QStringLiteral("CREATE TRIGGER g %1 INSERT ON t BEGIN INSERT %2 INTO log VALUES(new.b, new.a); END;")
                   .arg(oneOf(random, { "BEFORE", "AFTER" }), oneOf(random, { "OR ROLLBACK", "OR IGNORE", "OR FAIL" }));
    if (random.bounded(2) == 0)
        sql += QStringLiteral("CREATE TRIGGER h BEFORE INSERT ON log WHEN new.n = 3 BEGIN SELECT RAISE(%1); END;")
                   .arg(raise);
    return sql;
}

} // namespace

void TargetRulesTest::randomRulesAsRowByRow_data()
{
    QTest::addColumn<bool>("rejectRows");
    QTest::newRow("all or nothing") << false;
    QTest::newRow("reject rows") << true;
}

void TargetRulesTest::randomRulesAsRowByRow()
{
    QFETCH(bool, rejectRows);
    QRandomGenerator random(rejectRows ? 7 : 11);
    int rolledBack = 0;
    const qint64 rounds = testFigure("TRANCHE_ROUNDS", 25);
    for (int round = 0; round < rounds; ++round) {
        // A deferred key that is broken is the last to be told, and of rejected rows only those are to be left out that
        // break it: with one row to a chunk the slow way knows them.
        const int chunkSize = rejectRows ? 1 : 1 + random.bounded(6);
        const QString rules = randomRules(random);
        const bool tall = random.bounded(2) == 0; // few clashes, or many
        QList<QStringList> rows;
        QByteArray csv = "n,a,b\n";
        for (int i = 0; i < 24; ++i) {
            const QStringList row { QString::number(tall ? i : random.bounded(60)),
                random.bounded(8) == 0 ? QString() : QStringLiteral("v%1").arg(random.bounded(tall ? 400 : 40)),
                QString::number(random.bounded(8)) };
            rows.append(row);
            csv += row.join(u',').toUtf8() + '\n';
        }
        const QString path = m_folder->filePath(QStringLiteral("%1.db").arg(round));
        const QString twinPath = path + QStringLiteral(".twin");
        SqliteDatabase(path, SqliteDatabase::Access::CreateWrite).execute(rules);
        QList<bool> expected;
        {
            RowByRow twin(twinPath);
            twin.execute(QStringLiteral("PRAGMA synchronous=OFF;") + rules);
            for (qsizetype i = 0; i < rows.size(); i += chunkSize)
                expected.append(twin.insertChunk(rows.mid(i, chunkSize), rejectRows));
        }
        const auto change = [&](WriterOptions &options) {
            options.rejectRows = rejectRows;
            options.mapping.columns[2].type = ColumnType::Integer;
        };
        QList<bool> found;
        const auto outcomes = importTo(path, csv, chunkSize, change);
        for (const ChunkOutcome &outcome : outcomes) {
            found.append(!outcome.failed);
            QCOMPARE(outcome.failed, !outcome.errors.isEmpty());
        }
        const auto context = QStringLiteral("round %1, chunks of %2: %3").arg(round).arg(chunkSize).arg(rules).toUtf8();
        QVERIFY2(found == expected, context.constData());
        for (const char *sql : { "SELECT n, a, b FROM t ORDER BY 1, 2, 3", "SELECT n, a FROM log ORDER BY 1, 2" }) {
            m_path = path;
            const QString ours = query(QString::fromLatin1(sql));
            m_path = twinPath;
            QVERIFY2(query(QString::fromLatin1(sql)) == ours, context.constData());
        }
        rolledBack += rules.contains(QStringLiteral("ROLLBACK")) ? 1 : 0;
    }
    QVERIFY(rolledBack > rounds / 4);
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
    const auto outcomes = import("n,m\n1,0\n2,9\n3,1\n4,2\n5,8\n6,7\n", 3, [&](WriterOptions &options) {
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
    const auto outcomes = import("\"c.x, t.c\",\"c, t.b\",index 'i'\n1,a,c\n1,b,c\n2,a,d\n2,e,\n3,f,g\n", 10);
    QStringList found;
    for (const ImportError &error : outcomes[0].errors)
        found.append(QStringLiteral("%1:%2:%3").arg(error.line).arg(error.code, error.column));
    QCOMPARE(found,
        QStringList({ "3:constraint.unique:c.x, t.c, index 'i'", "4:constraint.unique:c, t.b",
            "5:constraint.not_null:index 'i'", "6:constraint.trigger:" }));
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
        = import("n,a\n1,a\n2,b\n3,a\n", 1, [](WriterOptions &options) { options.deferIndexes = true; });
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

#include "core/FaultPoint.h"
#include "target/sqlite/SqliteDatabase.h"
#include "target/sqlite/WriterFixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>
#include <sqlite3.h>

using namespace tranche;

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

/// Tables with random constraints, conflict clauses and triggers get the rows that a statement for each row brings in.
class RandomRulesTest : public WriterFixture
{
    Q_OBJECT
private Q_SLOTS:
    void asRowByRow_data();
    void asRowByRow();
};

void RandomRulesTest::asRowByRow_data()
{
    QTest::addColumn<bool>("rejectRows");
    QTest::newRow("all or nothing") << false;
    QTest::newRow("reject rows") << true;
}

void RandomRulesTest::asRowByRow()
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

QTEST_APPLESS_MAIN(RandomRulesTest)
#include "RandomRulesTest.moc"

#include "target/TargetDrivers.h"
#include "target/sqlite/WriterFixture.h"

#include <QTest>

#include <random>

using namespace tranche;

/// Upserts are taken back: what the rows were stands in the statement itself, or is heard of by the hook.
class UpsertUndoTest : public WriterFixture
{
    Q_OBJECT
private Q_SLOTS:
    void takesBackWhatUpsertsDid_data();
    void takesBackWhatUpsertsDid();
};

void UpsertUndoTest::takesBackWhatUpsertsDid_data()
{
    const QString key = QStringLiteral("a");
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("key");
    QTest::newRow("text key") << "a TEXT PRIMARY KEY, b TEXT, n INTEGER" << key;
    QTest::newRow("row id") << "b TEXT, n INTEGER PRIMARY KEY, a TEXT"
                            << "n";
    QTest::newRow("capitals are alike") << "a TEXT COLLATE NOCASE UNIQUE, b TEXT COLLATE NOCASE, n INTEGER" << key;
    QTest::newRow("another id that counts")
        << "id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT UNIQUE, b TEXT, n INTEGER" << key;
    QTest::newRow("another id") << "id INTEGER PRIMARY KEY, a TEXT UNIQUE, b TEXT, n INTEGER" << key;
    QTest::newRow("id that is changed") << "n INTEGER PRIMARY KEY, a TEXT UNIQUE, b TEXT" << key;
    QTest::newRow("numbers of texts") << "a TEXT UNIQUE, b NUMERIC, n REAL" << key;
    QTest::newRow("texts of numbers") << "a TEXT UNIQUE, b DATE, n TEXT" << key;
    QTest::newRow("columns of its own") << "a TEXT UNIQUE, o TEXT DEFAULT 'o', b TEXT, n INTEGER, p" << key;
    QTest::newRow("computed") << "twice AS (n*2) STORED, a TEXT UNIQUE, x AS (a||'!') VIRTUAL, b TEXT, n INTEGER"
                              << key;
    QTest::newRow("key of two") << "a TEXT, b TEXT, n INTEGER, UNIQUE (a,b)"
                                << "a b";
    QTest::newRow("all of it is key") << "a TEXT, b TEXT, n INTEGER, UNIQUE (a,b,n)"
                                      << "a b n";
    QTest::newRow("references follow") << "a TEXT UNIQUE, b TEXT, n INTEGER); CREATE TABLE c(r TEXT REFERENCES t(b) ON "
                                          "UPDATE CASCADE); CREATE UNIQUE INDEX parents ON t(b); --"
                                       << key;
    QTest::newRow("without row id") << "a TEXT PRIMARY KEY, b TEXT, n INTEGER) WITHOUT ROWID; --" << key;
    QTest::newRow("refusing") << "a TEXT UNIQUE, b TEXT CHECK (b<>'b3'), n INTEGER NOT NULL" << key;
}

/// Rows that are known twice in the file, and such as change nothing, among them.
void UpsertUndoTest::takesBackWhatUpsertsDid()
{
    QFETCH(QString, definition);
    QFETCH(QString, key);
    for (unsigned seed = 1; seed <= 4; ++seed) {
        init();
        std::mt19937 random(seed);
        const auto number = [&random](int most) { return int(random() % unsigned(most)); };
        execute(QStringLiteral("CREATE TABLE t(%1\n)").arg(definition).replace(QLatin1String("--\n)"), QString()));
        const bool hasChild = definition.contains(QLatin1String("CASCADE"));
        const QStringList values { QStringLiteral("007"), QStringLiteral("1.50"), QStringLiteral("b3"),
            QStringLiteral("X"), QStringLiteral("x"), QString(), QStringLiteral("2024-01-05") };
        const auto valueOf = [&](int of) { return hasChild ? QStringLiteral("b%1").arg(of) : values[number(7)]; };
        QString script;
        QByteArray csv = "a,b,n\n";
        for (int i = 0; i < 40; ++i) {
            const int one = number(40);
            script += QStringLiteral("INSERT OR IGNORE INTO t(a,b,n) VALUES ('a%1','%2',%3);")
                          .arg(QString::number(one), valueOf(i), QString::number(number(60)));
            csv += QStringLiteral("%1%2,%3,%4\n")
                       .arg(number(2) == 0 ? QLatin1String("a") : QLatin1String("A"))
                       .arg(number(40))
                       .arg(valueOf(100 + i))
                       .arg(number(60))
                       .toUtf8();
        }
        execute(QStringLiteral("BEGIN;") + script + QStringLiteral("COMMIT"));
        if (hasChild)
            execute(QStringLiteral("INSERT INTO c SELECT b FROM t"));
        const QStringList tables
            = hasChild ? QStringList { QStringLiteral("t"), QStringLiteral("c") } : QStringList { QStringLiteral("t") };
        const auto dumped = [&] {
            QString rows;
            for (const QString &table : tables) {
                const bool hasIds = !definition.contains(QLatin1String("WITHOUT"));
                rows += query(QStringLiteral("SELECT %1, *, typeof(b) FROM (SELECT %1, * FROM %2) ORDER BY 1")
                                  .arg(hasIds ? QStringLiteral("rowid") : QStringLiteral("a"), table)
                                  .replace(QLatin1String("typeof(b)"),
                                      table == QLatin1String("t") ? QLatin1String("typeof(b)") : QLatin1String("1")));
            }
            return rows;
        };
        const QString before = dumped();
        importText(csv, 3, [&](WriterOptions &options) {
            options.importKey = QStringLiteral("key");
            options.undo = true;
            options.mode = TargetMode::Upsert;
            options.key = key.split(QLatin1Char(' '));
            options.rejectRows = true;
        });
        QVERIFY(dumped() != before);
        UndoOrder order;
        order.location = m_location;
        order.location.driver = QStringLiteral("sqlite");
        order.importKey = QStringLiteral("key");
        order.table = QStringLiteral("t");
        const UndoOutcome outcome = driverOf(order.location).undo(order);
        QCOMPARE(outcome.sum(&UndoneTable::changedSince), 0);
        QVERIFY(outcome.sum(&UndoneTable::restored) > 0 || key == QLatin1String("a b n"));
        QCOMPARE(dumped(), before);
    }
}

QTEST_GUILESS_MAIN(UpsertUndoTest)
#include "UpsertUndoTest.moc"

#include "store/SeriesStore.h"
#include "run/ImportFixture.h"
#include "service/recipe/Profile.h"
#include "store/StoreQuery.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tranche;

/// Imports that belong together by their table or their profile.
class SeriesStoreTest : public ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void tablesAndProfiles();
    void pointsAreInOrder();
    void onlyWhatHasRunCounts();
    void theImportBefore();
    void aRenamedProfileKeepsItsImports();
    void isFastWithManyImports();

private:
    qint64 imported(const QByteArray &csv, const QString &table = "data", const QString &profile = {});
};

qint64 SeriesStoreTest::imported(const QByteArray &csv, const QString &table, const QString &profile)
{
    const qint64 id = add(csv, [&](RequestChoices &choices) {
        if (!profile.isEmpty())
            takeRecipe(choices, profileRecipe(*m_store, profile));
        integerColumn(choices);
        choices.table = table;
    });
    run(id);
    return id;
}

void SeriesStoreTest::tablesAndProfiles()
{
    SeriesStore series(*m_store);
    QCOMPARE(series.all(10), {});
    const qint64 first = imported("n\n1\n");
    imported("n\n2\n", "other");
    saveProfileOf(*m_store, "mine", first, "data*.csv");
    const qint64 last = imported("n\n3\n", "data", "mine");
    QCOMPARE(m_store->record(last).request.profile, QString("mine"));
    const auto all = series.all(10);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].profile, QString("mine"));
    QCOMPARE(all[0].imports, 1);
    QCOMPARE(all[1].table, QString("data")); // that was used last
    QCOMPARE(all[1].imports, 2);
    QCOMPARE(all[1].lastImport, last);
    QVERIFY(all[1].target.contains("target.db"));
    QCOMPARE(all[2].table, QString("other"));
    QCOMPARE(series.all(1).size(), 2);
    QCOMPARE(series.ofProfile(last)->profile, QString("mine"));
    QVERIFY(!series.ofProfile(first));
    QCOMPARE(series.ofTable(first)->table, QString("data"));
}

void SeriesStoreTest::pointsAreInOrder()
{
    const qint64 first = imported("n\n1\n2\n");
    const qint64 second = imported("n\n3\nx\n5\n");
    SeriesStore series(*m_store);
    const auto points = series.points(*series.ofTable(first), 10);
    QCOMPARE(points.size(), 2);
    QCOMPARE(points[0].import, first);
    QCOMPARE(points[0].rowsImported, 2);
    QCOMPARE(points[1].import, second);
    QCOMPARE(points[1].rowsRead, 3);
    QCOMPARE(points[1].rowsFailed, 2);
    QCOMPARE(points[1].state, ImportState::Partial);
    QVERIFY(points[1].startedAt.isValid());
    QCOMPARE(series.points(*series.ofTable(first), 1)[0].import, second);
    QCOMPARE(series.points(*series.ofTable(first), 10, second).size(), 1);
}

void SeriesStoreTest::onlyWhatHasRunCounts()
{
    const qint64 first = imported("n\n1\n");
    add("n\n2\n", integerColumn); // waits
    const qint64 checked = add("n\n2\n", [](RequestChoices &choices) { choices.validateOnly = true; });
    run(checked);
    SeriesStore series(*m_store);
    QCOMPARE(series.points(*series.ofTable(first), 10).size(), 1);
    QVERIFY(!series.ofTable(checked));
    QVERIFY(!series.ofProfile(checked));
}

void SeriesStoreTest::theImportBefore()
{
    const qint64 first = imported("n\n1\n");
    imported("n\n2\n", "other");
    const qint64 second = imported("n\n3\n");
    SeriesStore series(*m_store);
    QCOMPARE(series.importBefore(*series.ofTable(second), second), first);
    QCOMPARE(series.importBefore(*series.ofTable(first), first), 0);
}

void SeriesStoreTest::aRenamedProfileKeepsItsImports()
{
    const qint64 first = imported("n\n1\n");
    saveProfileOf(*m_store, "mine", first, "data*.csv");
    const qint64 second = imported("n\n3\n", "data", "mine");
    renameProfile(*m_store, "mine", "ours");
    QCOMPARE(SeriesStore(*m_store).ofProfile(second)->profile, QString("ours"));
}

void SeriesStoreTest::isFastWithManyImports()
{
    const qint64 id = imported("n\n1\n");
    StoreQuery(m_store->database(),
        "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM c WHERE i<100000) INSERT INTO imports "
        "(import_key, state, request, file, file_path, target, target_path, table_name, validate_only, priority, "
        "created_at, started_at, profile, revision) SELECT 'k'||i, 'done', request, file, file_path, target, "
        "target_path, 't'||(i%50), 0, 10, created_at, started_at, CASE i%3 WHEN 0 THEN 'p'||(i%20) ELSE '' END, i+9 "
        "FROM c, (SELECT * FROM imports LIMIT 1)")
        .run();
    SeriesStore series(*m_store);
    QElapsedTimer time;
    time.start();
    QCOMPARE(series.all(100).size(), 51 + 20);
    const qint64 allMs = time.restart();
    ImportSeries table = *series.ofTable(id);
    table.table = "t7";
    QCOMPARE(series.points(table, 1000).size(), 1000);
    const qint64 pointsMs = time.restart();
    QVERIFY(series.importBefore(table, 90'000) > 0);
    qInfo("all: %lld ms, points: %lld ms, before: %lld ms", allMs, pointsMs, time.elapsed());
    QVERIFY(allMs + pointsMs < 2000); // of a loaded machine
    for (const char *condition : { "validate_only=0 AND target_path='x' AND table_name='y'",
             "validate_only=0 AND profile<>'' AND profile='x'" }) {
        StoreQuery explained(m_store->database(),
            QStringLiteral("EXPLAIN QUERY PLAN SELECT * FROM imports WHERE %1 ORDER BY id DESC LIMIT 5")
                .arg(condition));
        QVERIFY(explained.next());
        QVERIFY2(explained.text(3).contains("imports_of_"), qPrintable(explained.text(3)));
    }
}

QTEST_GUILESS_MAIN(SeriesStoreTest)
#include "SeriesStoreTest.moc"

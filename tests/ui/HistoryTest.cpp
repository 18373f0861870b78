#include "store/JobStore.h"
#include "ui/imports/ImportTableModel.h"
#include "ui/imports/MainWindow.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace tranche;

/// A long history: its newest imports are there at once, the others follow, and all of them take little memory.
class HistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLongHistoryOpensAtOnce();
    void whatChangesMeanwhileIsShown();
};

// Sanitizers keep what was freed.
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
static constexpr bool keepsFreedMemory = true;
#else
static constexpr bool keepsFreedMemory = false;
#endif
#else
static constexpr bool keepsFreedMemory = false;
#endif

/// Of this process, in kilobytes.
static qint64 residentMemory()
{
    QFile file("/proc/self/statm");
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4 : 0;
}

static void makeHistory(const QString &home, int imports)
{
    ImportRequest request;
    request.file = "orders.csv";
    request.filePath = "/home/anna/projects/shop/incoming/orders.csv";
    request.target = "/home/anna/projects/shop/shop.db";
    request.location.address = "/home/anna/projects/shop/shop.db";
    request.table = "orders";
    JobStore store(home);
    const qint64 first = store.add(request);
    store.setState(first, ImportState::Done);
    QSqlQuery columns("SELECT group_concat(name) FROM pragma_table_info('imports') WHERE name NOT IN "
                      "('id','import_key','file_path','revision')",
        store.database());
    columns.next();
    const QString names = columns.value(0).toString();
    columns.finish();
    QSqlQuery copies(store.database());
    QVERIFY(copies.exec(
        QString("WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO "
                "imports (id, import_key, file_path, revision, %2) SELECT n.i, 'k' || n.i, "
                "'/home/anna/projects/shop/incoming/2026/orders-' || n.i || '.csv', n.i + 5, %2 FROM n, imports "
                "WHERE imports.id = %3")
            .arg(imports)
            .arg(names)
            .arg(first)));
}

void HistoryTest::aLongHistoryOpensAtOnce()
{
    // 30,000, which is quick; or as many as the environment says
    const int imports = std::max(qEnvironmentVariableIntValue("TRANCHE_TEST_IMPORTS"), 30000);
    QTemporaryDir folder;
    const QString home = folder.filePath("home");
    makeHistory(home, imports);
    const qint64 before = residentMemory();
    QElapsedTimer opening;
    opening.start();
    MainWindow window(home, {});
    QVERIFY(window.findChild<QLabel *>("emptyLabel")->text().contains("Loading the history")); // nothing is known yet
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const qint64 shown = opening.elapsed();
    auto *table = window.findChild<QTableView *>("jobTable");
    QVERIFY(!window.findChild<QLabel *>("emptyLabel")->text().contains("Drop a file"));
    while (table->model()->rowCount() == 0)
        QTest::qWait(1);
    const qint64 first = opening.elapsed();
    QCOMPARE(table->model()->index(0, 0).data(ImportTableModel::ImportIdRole).toLongLong(), imports); // the newest
    qint64 worst = 0;
    QElapsedTimer turn;
    while (table->model()->rowCount() < imports) {
        turn.start();
        QTest::qWait(1);
        worst = std::max(worst, turn.elapsed());
    }
    const qint64 whole = opening.elapsed();
    qInfo("window after %lld ms, newest imports after %lld ms, all after %lld ms, the longest wait %lld ms; %lld MB "
          "before, "
          "%lld MB more",
        shown, first, whole, worst, before / 1024, (residentMemory() - before) / 1024);
    if (!keepsFreedMemory)
        QVERIFY((residentMemory() - before) / 1024 < 35 + imports / 1200);
    QCOMPARE(table->model()->index(imports - 1, 0).data(ImportTableModel::ImportIdRole).toLongLong(), 1);
}

void HistoryTest::whatChangesMeanwhileIsShown()
{
    QTemporaryDir folder;
    const QString home = folder.filePath("home");
    makeHistory(home, 3000); // more than one page
    StoreClient client(home);
    ImportTableModel model;
    bool isWhole = false;
    connect(&client, &StoreClient::changed, &model, &ImportTableModel::applyChanges);
    connect(&client, &StoreClient::removed, &model, &ImportTableModel::removeImports);
    connect(&client, &StoreClient::wholeHistoryTold, this, [&] { isWhole = true; });
    client.start();
    JobStore other(home);
    other.setState(3, ImportState::Cancelled); // it may not have been told yet
    other.remove(5);
    ImportRequest request;
    request.file = "new.csv";
    const qint64 added = other.add(request);
    QTRY_VERIFY(isWhole);
    QTRY_COMPARE(model.rowCount(), 3000);
    QTRY_VERIFY(model.find(added) != nullptr);
    QTRY_COMPARE(model.find(3)->state, ImportState::Cancelled);
    QTRY_VERIFY(model.find(5) == nullptr);
    QCOMPARE(model.rowOf(added), 0);
    QCOMPARE(model.count(ImportState::Cancelled), 1);
    for (int row = 1; row < model.rowCount(); ++row) // newest first, each once
        QVERIFY(model.imports()[row - 1].id > model.imports()[row].id);
}

QTEST_MAIN(HistoryTest)
#include "HistoryTest.moc"

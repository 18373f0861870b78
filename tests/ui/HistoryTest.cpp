#include "store/JobStore.h"
#include "ui/imports/ImportTableModel.h"
#include "ui/imports/MainWindow.h"

#include <QElapsedTimer>
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
    void textsInCommonAreKeptOnce();
    void whatChangesMeanwhileIsShown();
};

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
    QElapsedTimer opening;
    opening.start();
    MainWindow window(home, {});
    QVERIFY(window.findChild<QLabel *>("emptyLabel")->text().contains("Loading the history")); // nothing is known yet
    auto *table = window.findChild<QTableView *>("jobTable");
    int firstRows = 0;
    qint64 newest = 0;
    qint64 first = 0;
    connect(
        table->model(), &QAbstractItemModel::rowsInserted, this,
        [&] {
            firstRows = table->model()->rowCount();
            newest = table->model()->index(0, 0).data(ImportTableModel::ImportIdRole).toLongLong();
            first = opening.elapsed();
        },
        Qt::SingleShotConnection);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(!window.findChild<QLabel *>("emptyLabel")->text().contains("Drop a file"));
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), imports, 60'000);
    QCOMPARE(newest, imports);
    QVERIFY2(firstRows > 0 && firstRows < imports / 10, qPrintable(QString::number(firstRows))); // the others followed
    QCOMPARE(table->model()->index(imports - 1, 0).data(ImportTableModel::ImportIdRole).toLongLong(), 1);
    qInfo("newest imports after %lld ms, all after %lld ms", first, opening.elapsed());
}

static_assert(sizeof(ImportSummary) <= 480, "of a long history each byte of it is a tenth of a megabyte");

/// Of a history as long, what many imports have in common would otherwise be most of the memory.
void HistoryTest::textsInCommonAreKeptOnce()
{
    QTemporaryDir folder;
    const QString home = folder.filePath("home");
    makeHistory(home, 1000);
    StoreClient client(home);
    ImportTableModel model;
    connect(&client, &StoreClient::changed, &model, &ImportTableModel::applyChanges);
    client.start();
    QTRY_COMPARE(model.rowCount(), 1000);
    const auto &imports = model.imports();
    QVERIFY(!imports[1].targetPath.isEmpty() && !imports[1].table.isEmpty());
    for (const ImportSummary &import : imports) {
        QCOMPARE(import.targetPath.constData(), imports[1].targetPath.constData());
        QCOMPARE(import.table.constData(), imports[1].table.constData());
    }
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

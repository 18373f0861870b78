#include "ui/WindowFixture.h"
#include "ui/rows/ImportedRowsModel.h"
#include "ui/rows/ImportedRowsWindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabWidget>
#include <QTableView>

using namespace tranche;

/// What a person does once an import has ended: sees its rows, finds the database, goes on with the next file.
class AfterImportTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void theRowsAreShown();
    void theRowsOfAChunkAreShown();
    void theChunkMapHasThemInItsMenu();
    void whatTriggersWroteIsShown();
    void whatChangedSinceIsTold();
    void noNotesAreTold();
    void manyRowsAreShownInPages();
    void hostileValuesAreShown();
    void theFolderIsOpened();
    void theNextFileHasTheSameChoices();

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened = url; }

private:
    void imported(const QByteArray &csv, const QString &state = QStringLiteral("done"));
    ImportedRowsWindow *showRows(const char *action = "showRowsAction");
    static QString text(const QTableView *view, int row, int column)
    {
        return view->model()->index(row, column).data().toString();
    }

    QUrl m_opened;
};

void AfterImportTest::imported(const QByteArray &csv, const QString &state)
{
    importFile(write(QStringLiteral("orders.csv"), csv));
    QTRY_COMPARE(importState(), state);
    QTRY_VERIFY(find<QAction>(m_window.get(), "showRowsAction")->isEnabled());
}

ImportedRowsWindow *AfterImportTest::showRows(const char *action)
{
    find<QAction>(m_window.get(), action)->trigger();
    auto *window = m_window->findChild<ImportedRowsWindow *>();
    if (window == nullptr || !QTest::qWaitForWindowExposed(window))
        qFatal("the rows are not shown");
    return window;
}

void AfterImportTest::theRowsAreShown()
{
    QVERIFY(!find<QAction>(m_window.get(), "showRowsAction")->isEnabled());
    imported(ordersCsv(250));
    auto *rows = showRows();
    auto *view = find<QTableView>(rows, "importedRowsView");
    QTRY_COMPARE(view->model()->rowCount(), 250);
    const QAbstractItemModelTester tester(view->model());
    QTRY_COMPARE(text(view, 0, ImportedRowsModel::LineColumn), QStringLiteral("2"));
    QCOMPARE(text(view, 0, ImportedRowsModel::NowColumn), QStringLiteral("inserted"));
    QCOMPARE(text(view, 0, ImportedRowsModel::FirstValueColumn + 1), QStringLiteral("item 1"));
    QTest::keyClick(view, Qt::Key_End, Qt::ControlModifier); // what is not in sight is read when it is
    QTRY_COMPARE(text(view, 249, ImportedRowsModel::FirstValueColumn + 1), QStringLiteral("item 250"));
    QCOMPARE(text(view, 249, ImportedRowsModel::ChunkColumn), QStringLiteral("3"));
    QCOMPARE(view->model()->index(249, 4).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("row 250, item: item 250"));
    QTRY_VERIFY(find<QLabel>(rows, "importedRowsFate")->text().contains("still as they were imported"));
    QVERIFY(find<QLabel>(rows, "importedRowsTitle")->text().contains("250 inserted"));
    QVERIFY(!button(rows, "nextRowsButton")->isVisible());
    QVERIFY(!find<QComboBox>(rows, "importedRowsTableCombo")->isVisible());
    screenshot(rows, "imported-rows");
    showRows(); // again: it is the same window
    QCOMPARE(m_window->findChildren<ImportedRowsWindow *>().size(), 1);
    QTest::keyClick(view, Qt::Key_Escape);
    QTRY_VERIFY(m_window->findChildren<ImportedRowsWindow *>().isEmpty());
}

void AfterImportTest::theRowsOfAChunkAreShown()
{
    imported(ordersCsv(250));
    find<QTabWidget>(m_window.get(), "tabs")->setCurrentIndex(1);
    auto *chunks = find<QTableView>(m_window.get(), "chunkTable");
    QTRY_COMPARE(chunks->model()->rowCount(), 3);
    QVERIFY(!find<QAction>(m_window.get(), "showChunkRowsAction")->isEnabled());
    QTest::mouseClick(
        chunks->viewport(), Qt::LeftButton, {}, chunks->visualRect(chunks->model()->index(1, 1)).center());
    QTRY_VERIFY(find<QAction>(m_window.get(), "showChunkRowsAction")->isEnabled());
    auto *rows = showRows("showChunkRowsAction");
    auto *view = find<QTableView>(rows, "importedRowsView");
    QTRY_COMPARE(view->model()->rowCount(), 100);
    QTRY_COMPARE(text(view, 0, ImportedRowsModel::FirstValueColumn), QStringLiteral("101"));
    QVERIFY(find<QLabel>(rows, "importedRowsTitle")->text().contains("chunk 2"));
}

void AfterImportTest::theChunkMapHasThemInItsMenu()
{
    imported(ordersCsv(250));
    auto *map = find<QWidget>(m_window.get(), "chunkMap");
    QTRY_VERIFY(map->isVisible());
    QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(5, 5), map->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(map, &asked);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QVERIFY(menu->actions().contains(find<QAction>(m_window.get(), "showChunkRowsAction")));
    menu->close();
}

void AfterImportTest::whatTriggersWroteIsShown()
{
    execute("CREATE TABLE log(said TEXT); CREATE TABLE orders(id, item, quantity);"
            "CREATE TRIGGER says AFTER INSERT ON orders BEGIN INSERT INTO log VALUES('order ' || new.id); END");
    imported(ordersCsv(20));
    auto *rows = showRows();
    auto *view = find<QTableView>(rows, "importedRowsView");
    auto *tables = find<QComboBox>(rows, "importedRowsTableCombo");
    QTRY_VERIFY(tables->isVisible());
    QCOMPARE(tables->itemText(0), QStringLiteral("orders (20 rows)"));
    QTRY_COMPARE(text(view, 1, ImportedRowsModel::FirstValueColumn + 1), QStringLiteral("item 2"));
    tables->setFocus();
    QTest::keyClick(tables, Qt::Key_Down);
    QTRY_COMPARE(text(view, 1, ImportedRowsModel::FirstValueColumn), QStringLiteral("order 2"));
    QVERIFY(find<QLabel>(rows, "importedRowsTitle")->text().contains("log"));
}

void AfterImportTest::whatChangedSinceIsTold()
{
    imported(ordersCsv(20));
    execute("UPDATE orders SET item='other' WHERE id IN (3, 4); DELETE FROM orders WHERE id=5");
    auto *rows = showRows();
    auto *view = find<QTableView>(rows, "importedRowsView");
    QTRY_COMPARE(find<QLabel>(rows, "importedRowsFate")->text(),
        QStringLiteral("✎ Of 20 rows: 2 were changed since, 1 was deleted since."));
    QTRY_COMPARE(text(view, 2, ImportedRowsModel::NowColumn), QStringLiteral("✎ changed since"));
    QCOMPARE(text(view, 2, ImportedRowsModel::FirstValueColumn + 1), QStringLiteral("other"));
    QCOMPARE(text(view, 4, ImportedRowsModel::NowColumn), QStringLiteral("✖ deleted since"));
    QCOMPARE(text(view, 4, ImportedRowsModel::FirstValueColumn), QString());
    screenshot(rows, "imported-rows-changed");
}

void AfterImportTest::noNotesAreTold()
{
    imported(ordersCsv(20));
    execute("DROP TABLE _tranche_rows");
    auto *rows = showRows();
    QTRY_VERIFY(find<QLabel>(rows, "importedRowsRemark")->text().contains("no notes of this import's rows"));
    QVERIFY(find<QLabel>(rows, "importedRowsRemark")->isVisible());
    rows->close();
    QTRY_VERIFY(m_window->findChildren<ImportedRowsWindow *>().isEmpty());
    QVERIFY(QFile::remove(databasePath()));
    rows = showRows();
    QTRY_VERIFY(find<QLabel>(rows, "importedRowsRemark")->text().contains("shop.db"));
}

void AfterImportTest::manyRowsAreShownInPages()
{
    imported(ordersCsv(25'000));
    auto *rows = showRows();
    auto *view = find<QTableView>(rows, "importedRowsView");
    QTRY_COMPARE(view->model()->rowCount(), 10'000);
    QTRY_COMPARE(find<QLabel>(rows, "shownRowsLabel")->text(), QStringLiteral("Rows 1 to 10,000 of 25,000"));
    QVERIFY(!button(rows, "previousRowsButton")->isEnabled());
    click(button(rows, "nextRowsButton"));
    QTRY_COMPARE(text(view, 0, ImportedRowsModel::FirstValueColumn), QStringLiteral("10001"));
    click(button(rows, "nextRowsButton"));
    QCOMPARE(view->model()->rowCount(), 5'000);
    QVERIFY(!button(rows, "nextRowsButton")->isEnabled());
    auto *go = find<QLineEdit>(rows, "goToRowBox");
    click(go);
    QTest::keyClicks(go, "12345");
    QTest::keyClick(go, Qt::Key_Return);
    QCOMPARE(find<QLabel>(rows, "shownRowsLabel")->text(), QStringLiteral("Rows 10,001 to 20,000 of 25,000"));
    QCOMPARE(view->currentIndex().row(), 2344);
    QTRY_COMPARE(text(view, 2344, ImportedRowsModel::FirstValueColumn), QStringLiteral("12345"));
    QVERIFY(rows->isVisible());
    screenshot(rows, "imported-rows-pages");
}

void AfterImportTest::hostileValuesAreShown()
{
    imported("id,note\n1,<b>bold</b>\n2,\"a\nb\x01\xE2\x80\xAE\"\n3," + QByteArray(100'000, 'x') + "\n4,\n");
    auto *rows = showRows();
    auto *view = find<QTableView>(rows, "importedRowsView");
    QTRY_COMPARE(text(view, 0, 4), QStringLiteral("<b>bold</b>"));
    QCOMPARE(text(view, 1, 4), QStringLiteral("a\u21B5b\uFFFD\uFFFD"));
    QCOMPARE(text(view, 2, 4), QString(400, 'x') + QChar(0x2026));
    QCOMPARE(text(view, 3, 4), QStringLiteral("NULL"));
}

void AfterImportTest::theFolderIsOpened()
{
    QDesktopServices::setUrlHandler("file", this, "takeUrl");
    imported(ordersCsv(3));
    find<QAction>(m_window.get(), "openTargetFolderAction")->trigger();
    QTRY_COMPARE(m_opened.toLocalFile(), QFileInfo(databasePath()).absolutePath());
    QVERIFY(QFile::remove(databasePath()));
    find<QAction>(m_window.get(), "openTargetFolderAction")->trigger();
    QTRY_VERIFY(find<QLabel>(m_window.get(), "problemLabel")->text().contains("is not there"));
    QDesktopServices::unsetUrlHandler("file");
}

void AfterImportTest::theNextFileHasTheSameChoices()
{
    imported(ordersCsv(3));
    const QString next = write("orders2.csv", ordersCsv(5));
    find<QAction>(m_window.get(), "nextFileAction")->trigger();
    auto *dialog = m_window->findChild<QFileDialog *>("nextFileDialog");
    QVERIFY(dialog != nullptr);
    nameFile(dialog, next);
    QTRY_VERIFY(!m_window->findChildren<ImportWindow *>().isEmpty());
    auto *importWindow = m_window->findChildren<ImportWindow *>().back();
    QTRY_VERIFY(button(importWindow, "startButton")->isEnabled());
    QVERIFY(find<QLabel>(importWindow, "planLabel")->text().contains("orders"));
    click(button(importWindow, "startButton"));
    QTRY_COMPARE(query("SELECT count(*) FROM orders"), QStringLiteral("8"));
    importWindow->close();
}

QTEST_MAIN(AfterImportTest)
#include "AfterImportTest.moc"

#include "ui/Accessibility.h"
#include "ui/WindowFixture.h"
#include "ui/common/HelpWindow.h"
#include "ui/common/Theme.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

using namespace tranche;

/// What a screen reader tells: each control of each window has a name and a role, and cells of tables say what is wrong
/// with them.
class AccessibleTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void anUnnamedControlIsFound();
    void theMainWindowAndItsDialogs();
    void theChunkWindow();
    void theImportPage();
    void aWrongCellIsToldWithItsPlace();
    void tablesTellTheirRows();
    void theChunkMapIsTold();
    void aTestReportIsTold();
    void whatIsShownCanBeRead_data();
    void whatIsShownCanBeRead();

private:
    void check(QWidget *window, const char *name);
    void importBad() { importFile(write("orders.csv", ordersCsv(500, { { 448, "x" } }))); }
    QWidget *openChunk();
    QDialog *openDialog(const char *action, const char *dialog);
};

/// The name of the first one. They are handed over to Qt's cache, which takes care of them then.
static QString headerName(const QList<QAccessibleInterface *> &cells)
{
    for (QAccessibleInterface *cell : cells)
        QAccessible::uniqueId(cell);
    return cells.constFirst()->text(QAccessible::Name);
}

void AccessibleTest::check(QWidget *window, const char *name)
{
    const QStringList silent = silentControls(window);
    QVERIFY2(silent.isEmpty(), qPrintable(name + QStringLiteral(":\n") + silent.join('\n')));
}

void AccessibleTest::anUnnamedControlIsFound()
{
    QWidget window;
    auto *edit = new QLineEdit(&window);
    edit->setObjectName("nameEdit");
    auto *painted = new QWidget(&window);
    painted->setFocusPolicy(Qt::StrongFocus);
    painted->setAccessibleName("A chart");
    window.show();
    const QStringList silent = silentControls(&window);
    QCOMPARE(silent.size(), 2);
    QVERIFY2(silent[0].endsWith("nameEdit[QLineEdit] has no name"), qPrintable(silent[0]));
    QVERIFY2(silent[1].endsWith("has no role"), qPrintable(silent[1]));
    delete painted;
    edit->setAccessibleName("Name");
    QCOMPARE(silentControls(&window), QStringList());
}

QDialog *AccessibleTest::openDialog(const char *action, const char *dialog)
{
    find<QAction>(m_window.get(), action)->trigger();
    if (!QTest::qWaitFor([&] { return m_window->findChild<QDialog *>(dialog) != nullptr; }))
        qFatal("%s did not open", dialog);
    auto *opened = m_window->findChild<QDialog *>(dialog);
    if (!QTest::qWaitForWindowExposed(opened))
        qFatal("%s is not shown", dialog);
    return opened;
}

void AccessibleTest::theMainWindowAndItsDialogs()
{
    check(m_window.get(), "empty");
    importBad();
    QTRY_COMPARE(importState(), "partial");
    auto *tabs = find<QTabWidget>(m_window.get(), "tabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        check(m_window.get(), qPrintable("main, " + tabs->tabText(tab)));
    }
    QTRY_VERIFY(button(m_window.get(), "moreRemediesButton")->isEnabled());
    click(button(m_window.get(), "moreRemediesButton"));
    auto *remedy = find<QDialog>(m_window.get(), "remedyDialog");
    QVERIFY(QTest::qWaitForWindowExposed(remedy));
    check(remedy, "remedy");
    remedy->close();
    find<QAction>(m_window.get(), "removeAction")->trigger(); // brings up the bar that takes it back
    QTRY_VERIFY(button(m_window.get(), "undoButton")->isVisible());
    check(m_window.get(), "undo bar");
    click(button(m_window.get(), "undoButton"));
    QTRY_VERIFY(find<QAction>(m_window.get(), "skipChunkAction")->isEnabled());
    for (const auto &[action, dialog] :
        { std::pair("reportAction", "reportDialog"), std::pair("saveAllChunksAction", "saveChunksDialog"),
            std::pair("skipChunkAction", "skipDialog"), std::pair("undoImportAction", "undoImportDialog"),
            std::pair("settingsAction", "SettingsDialog"), std::pair("helpAction", "helpWindow") }) {
        QDialog *opened = openDialog(action, dialog);
        check(opened, dialog);
        opened->close();
        QTRY_VERIFY(m_window->findChild<QDialog *>(dialog) == nullptr);
    }
}

QWidget *AccessibleTest::openChunk()
{
    importBad();
    auto *open = find<QAction>(m_window.get(), "openChunkAction");
    if (!QTest::qWaitFor([&] { return importState() == "partial" && open->isEnabled(); }))
        qFatal("no chunk is failed");
    open->trigger();
    if (!QTest::qWaitFor([&] {
            return chunkWindow() != nullptr
                && find<QTableView>(chunkWindow(), "chunkRowTable")->currentIndex().isValid();
        }))
        qFatal("no chunk is shown");
    return chunkWindow();
}

void AccessibleTest::theChunkWindow()
{
    QWidget *window = openChunk();
    check(window, "chunk");
    find<QAction>(window, "findAction")->trigger();
    find<QTabWidget>(window, "sideTabs")->setCurrentIndex(1);
    check(window, "chunk, find and history");
    find<QAction>(window, "showTextAction")->trigger();
    check(window, "chunk as text");
    find<QAction>(window, "showTextAction")->trigger();
    auto *table = find<QTableView>(window, "chunkRowTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    window->close();
    QTRY_VERIFY(window->findChild<QMessageBox *>("discardDialog") != nullptr);
    auto *box = window->findChild<QMessageBox *>("discardDialog");
    QVERIFY(QTest::qWaitForWindowExposed(box));
    check(box, "question");
    click(button(box, "discardButton"));
}

void AccessibleTest::theImportPage()
{
    ImportWindow *importWindow = openImport(write("orders.csv", ordersCsv(500, { { 448, "x" } })));
    check(importWindow, "import");
    chooseDatabase(importWindow);
    check(importWindow, "import, at its end");
    importWindow->close();
}

void AccessibleTest::aWrongCellIsToldWithItsPlace()
{
    QWidget *window = openChunk();
    auto *view = find<QTableView>(window, "chunkRowTable");
    QAccessibleTableInterface *table = accessOf(view)->tableInterface();
    QVERIFY(table != nullptr);
    QCOMPARE(table->rowCount(), 100);
    QCOMPARE(table->columnCount(), 3);
    QAccessibleInterface *wrong = table->cellAt(47, 2);
    QCOMPARE(headerName(wrong->tableCellInterface()->columnHeaderCells()), "quantity, INTEGER");
    QCOMPARE(headerName(wrong->tableCellInterface()->rowHeaderCells()), "row 449, wrong");
    QCOMPARE(wrong->role(), QAccessible::Cell);
    const QString name = wrong->text(QAccessible::Name);
    QVERIFY2(name.startsWith("row 449, quantity: x, wrong: "), qPrintable(name));
    QVERIFY2(name.contains("integer"), qPrintable(name));
    QVERIFY(wrong->text(QAccessible::Description).contains("integer"));
    QCOMPARE(table->cellAt(46, 1)->text(QAccessible::Name), "row 448, item: item 447");
    QCOMPARE(table->cellAt(46, 1)->text(QAccessible::Description), "");
    // What a person changes is told, too, and what it was.
    view->setCurrentIndex(view->model()->index(46, 1));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    QTRY_COMPARE(table->cellAt(46, 1)->text(QAccessible::Name), "row 448, item: NULL, changed");
    QCOMPARE(table->cellAt(46, 1)->text(QAccessible::Description), "It was “item 447”.");
    find<QAction>(window, "undoAction")->trigger();

    QAccessibleTableInterface *errors = accessOf(find<QTableView>(window, "chunkErrorTable"))->tableInterface();
    QCOMPARE(errors->rowCount(), 1);
    const QString error = errors->cellAt(0, 0)->text(QAccessible::Description);
    QVERIFY2(error.startsWith("row 449, quantity, wrong: "), qPrintable(error));
}

void AccessibleTest::tablesTellTheirRows()
{
    importBad();
    QTRY_COMPARE(importState(), "partial");
    QAccessibleTableInterface *jobs = accessOf(find<QTableView>(m_window.get(), "jobTable"))->tableInterface();
    QCOMPARE(jobs->cellAt(0, 2)->text(QAccessible::Name), "partial"); // without the sign
    const QString job = jobs->cellAt(0, 0)->text(QAccessible::Description);
    QVERIFY2(job.startsWith("orders.csv: Finished: 400 rows are in"), qPrintable(job));
    auto *tabs = find<QTabWidget>(m_window.get(), "tabs");
    tabs->setCurrentIndex(1);
    auto *chunkView = find<QTableView>(m_window.get(), "chunkTable");
    QTRY_COMPARE(chunkView->model()->rowCount(), 5);
    QAccessibleTableInterface *chunks = accessOf(chunkView)->tableInterface();
    QCOMPARE(chunks->cellAt(4, 1)->text(QAccessible::Name), "failed");
    QCOMPARE(chunks->cellAt(4, 0)->text(QAccessible::Description), "chunk 5, lines 402 to 501, failed, 1 error");
    tabs->setCurrentWidget(find<QWidget>(m_window.get(), "errorsTab"));
    QAccessibleTableInterface *groups = accessOf(find<QTableView>(m_window.get(), "errorGroupTable"))->tableInterface();
    QTRY_COMPARE(groups->rowCount(), 1);
    const QString group = groups->cellAt(0, 0)->text(QAccessible::Description);
    QVERIFY2(group.startsWith("quantity, wrong: ") && group.endsWith("1 error in 1 chunk"), qPrintable(group));
}

void AccessibleTest::theChunkMapIsTold()
{
    importBad();
    QTRY_COMPARE(importState(), "partial");
    auto *map = find<QWidget>(m_window.get(), "chunkMap");
    QAccessibleInterface *access = accessOf(map);
    QCOMPARE(access->role(), QAccessible::Chart);
    QCOMPARE(access->text(QAccessible::Name), "Chunk map");
    QTRY_VERIFY(access->text(QAccessible::Description).contains("1 failed"));
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Right);
    QTRY_COMPARE(access->text(QAccessible::Description), "Chunk 5 of 5: failed");
}

void AccessibleTest::aTestReportIsTold()
{
    importFile(write("report.xml",
        "<testsuite name='basket'><testcase name='sums' time='0.2'><failure message='11 is not 12'/></testcase>"
        "<testcase name='pays'/></testsuite>"));
    auto *tree = find<QTreeView>(m_window.get(), "reportTree");
    QTRY_VERIFY(tree->currentIndex().isValid());
    check(m_window.get(), "report");
    QAccessibleTableInterface *lines = accessOf(tree)->tableInterface();
    QCOMPARE(lines->cellAt(0, 1)->text(QAccessible::Name), "✖ 1 of 2 failed");
    QCOMPARE(lines->cellAt(1, 0)->text(QAccessible::Name), "sums");
    QCOMPARE(lines->cellAt(1, 0)->text(QAccessible::Description), "✖ failed: 11 is not 12");
    auto *strip = find<QWidget>(m_window.get(), "historyStrip");
    QCOMPARE(accessOf(strip)->role(), QAccessible::Chart);
    QTRY_COMPARE(accessOf(strip)->text(QAccessible::Description), "1 report, failed in 1 of them");
}

void AccessibleTest::whatIsShownCanBeRead_data()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << "&Light";
    QTest::newRow("dark") << "&Dark";
}

/// The theme is switched while the windows are there.
void AccessibleTest::whatIsShownCanBeRead()
{
    QFETCH(QString, theme);
    QWidget *chunk = openChunk();
    find<QAction>(chunk, "findAction")->trigger();
    const auto actions = m_window->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->text() == theme)
            action->trigger();
    }
    QCOMPARE(QApplication::palette().color(QPalette::Base).lightness() < 128, theme == "&Dark");
    auto *tabs = find<QTabWidget>(m_window.get(), "tabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QCOMPARE(unreadableParts(m_window.get()).join("\n"), "");
    }
    QCOMPARE(unreadableParts(chunk).join("\n"), "");
    chunk->close();
    QTRY_VERIFY(button(m_window.get(), "moreRemediesButton")->isEnabled());
    click(button(m_window.get(), "moreRemediesButton"));
    auto *remedy = find<QDialog>(m_window.get(), "remedyDialog");
    QVERIFY(QTest::qWaitForWindowExposed(remedy));
    QTRY_VERIFY(button(remedy, "applyRemedyButton")->isEnabled());
    QCOMPARE(unreadableParts(remedy).join("\n"), "");
    remedy->close();
    applyTheme(Theme::Light);
}

QTEST_MAIN(AccessibleTest)
#include "AccessibleTest.moc"

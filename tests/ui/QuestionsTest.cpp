#include "target/sqlite/SqliteDatabase.h"
#include "ui/WindowFixture.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>

using namespace tranche;

/// Where something could be lost, Enter loses nothing.
class QuestionsTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void closingAChangedChunk();
    void closingTheMainWindowOverAChangedChunk();
    void retryingAChangedChunk();
    void leavingRowsOut();
    void aRowIsNotLeftOutUnasked();
    void whatIsOnlyReadIsClosedByEnter();
    void whenImportsCannotBePausedTheWindowStays();

private:
    QWidget *openChangedChunk();
    QMessageBox *question(QWidget *in, const char *name);
};

QMessageBox *QuestionsTest::question(QWidget *in, const char *name)
{
    if (!QTest::qWaitFor([&] { return in->findChild<QMessageBox *>(name) != nullptr; }))
        qFatal("nothing is asked");
    auto *box = in->findChild<QMessageBox *>(name);
    if (!QTest::qWaitForWindowExposed(box))
        qFatal("the question is not shown");
    return box;
}

QWidget *QuestionsTest::openChangedChunk()
{
    importFile(write("orders.csv", ordersCsv(300, { { 150, "x" } })));
    auto *open = find<QAction>(m_window.get(), "openChunkAction");
    if (!QTest::qWaitFor([&] { return open->isEnabled(); }))
        qFatal("no chunk is failed");
    open->trigger();
    if (!QTest::qWaitFor([&] { return chunkWindow() != nullptr; }))
        qFatal("no chunk window opened");
    QWidget *window = chunkWindow();
    auto *table = find<QTableView>(window, "chunkRowTable");
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() == 100 && table->currentIndex().isValid(); }))
        qFatal("the chunk window shows nothing");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->viewport()->findChild<QLineEdit *>();
    if (editor == nullptr)
        qFatal("the cell is not edited");
    editor->selectAll();
    QTest::keyClicks(editor, "50");
    QTest::keyClick(editor, Qt::Key_Return);
    auto *undo = find<QAction>(window, "undoAction");
    if (!QTest::qWaitFor([undo] { return undo->isEnabled(); }))
        qFatal("nothing was changed");
    return window;
}

void QuestionsTest::closingAChangedChunk()
{
    QWidget *window = openChangedChunk();
    auto *table = find<QTableView>(window, "chunkRowTable");
    QCOMPARE(table->model()->index(49, 2).data().toString(), "50");
    window->close();
    QMessageBox *box = question(window, "discardDialog");
    screenshot(box, "question-discard");
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(window->findChild<QMessageBox *>("discardDialog") == nullptr);
    QVERIFY(window->isVisible());
    QCOMPARE(table->model()->index(49, 2).data().toString(), "50");
    window->close();
    click(button(question(window, "discardDialog"), "discardButton")); // who means it can
    QTRY_VERIFY(chunkWindow() == nullptr);
}

void QuestionsTest::closingTheMainWindowOverAChangedChunk()
{
    QWidget *window = openChangedChunk();
    m_window->close();
    QTest::keyClick(question(window, "discardDialog"), Qt::Key_Return);
    QTRY_VERIFY(window->findChild<QMessageBox *>("discardDialog") == nullptr);
    QVERIFY(m_window->isVisible());
    QVERIFY(window->isVisible());
    QCOMPARE(find<QTableView>(window, "chunkRowTable")->model()->index(49, 2).data().toString(), "50");
}

void QuestionsTest::retryingAChangedChunk()
{
    QWidget *window = openChangedChunk();
    QVERIFY(!find<QAction>(window, "retryAction")->isEnabled()); // it would run the chunk as it was
    auto *undo = find<QAction>(window, "undoAction");
    QVERIFY(undo->isEnabled());
    undo->trigger();
    QTRY_VERIFY(find<QAction>(window, "retryAction")->isEnabled());
}

void QuestionsTest::leavingRowsOut()
{
    importFile(write("orders.csv", ordersCsv(300, { { 150, "x" } })));
    QTRY_COMPARE(importState(), "partial");
    find<QTabWidget>(m_window.get(), "tabs")->setCurrentWidget(find<QWidget>(m_window.get(), "errorsTab"));
    QTRY_VERIFY(button(m_window.get(), "skipRemedyButton")->isEnabled());
    click(button(m_window.get(), "skipRemedyButton"));
    auto *dialog = find<QDialog>(m_window.get(), "remedyDialog");
    QTRY_VERIFY(button(dialog, "applyRemedyButton")->isEnabled());
    QVERIFY(find<QRadioButton>(dialog, "skipRadio")->isChecked());
    QVERIFY(!button(dialog, "applyRemedyButton")->isDefault());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<QDialog *>("remedyDialog") == nullptr);
    importFile(write("next.csv", ordersCsv(10))); // behind which a remedy would have been applied
    QTRY_COMPARE(importState(), "done");
    QCOMPARE(importState(1), "partial");

    find<QTableView>(m_window.get(), "jobTable")->selectRow(1);
    QTRY_VERIFY(button(m_window.get(), "nullRemedyButton")->isEnabled());
    click(button(m_window.get(), "nullRemedyButton"));
    dialog = find<QDialog>(m_window.get(), "remedyDialog");
    QTRY_VERIFY(button(dialog, "applyRemedyButton")->isEnabled());
    QVERIFY(button(dialog, "applyRemedyButton")->isDefault()); // it loses no row
    click(find<QRadioButton>(dialog, "skipRadio"));
    QVERIFY(!button(dialog, "applyRemedyButton")->isDefault());
    dialog->close();
}

/// An error of a whole row has no value that could be replaced, and nothing else is begun in its place.
void QuestionsTest::aRowIsNotLeftOutUnasked()
{
    importFile(write("orders.csv", ordersCsv(300) + "301,item 301,1,surplus\n"));
    QTRY_COMPARE(importState(), "partial");
    find<QTabWidget>(m_window.get(), "tabs")->setCurrentWidget(find<QWidget>(m_window.get(), "errorsTab"));
    auto *more = button(m_window.get(), "moreRemediesButton");
    QTRY_VERIFY(more->isEnabled());
    QVERIFY(!button(m_window.get(), "replaceRemedyButton")->isEnabled());
    QVERIFY(!button(m_window.get(), "nullRemedyButton")->isEnabled());
    QVERIFY(button(m_window.get(), "replaceRemedyButton")->toolTip().contains("whole row"));
    click(more);
    auto *dialog = find<QDialog>(m_window.get(), "remedyDialog");
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QVERIFY(!find<QRadioButton>(dialog, "skipRadio")->isChecked());
    QVERIFY(!button(dialog, "applyRemedyButton")->isEnabled());
    QVERIFY(find<QLabel>(dialog, "remedyEffectLabel")->text().contains("Choose what is to be done"));
    screenshot(dialog, "remedy-row");
    click(find<QRadioButton>(dialog, "skipRadio")); // who wants that
    QTRY_VERIFY(button(dialog, "applyRemedyButton")->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<QDialog *>("remedyDialog") == nullptr);
    QCOMPARE(importState(), "partial");
}

void QuestionsTest::whatIsOnlyReadIsClosedByEnter()
{
    importFile(write("orders.csv", ordersCsv(300, { { 150, "x" } })));
    QTRY_COMPARE(importState(), "partial");
    QTRY_VERIFY(find<QAction>(m_window.get(), "reportAction")->isEnabled());
    find<QAction>(m_window.get(), "reportAction")->trigger();
    auto *report = m_window->findChild<QDialog *>("reportDialog");
    QVERIFY(QTest::qWaitForWindowExposed(report));
    QTRY_VERIFY(button(report, "saveReportButton")->isEnabled());
    QTest::keyClick(report, Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<QDialog *>("reportDialog") == nullptr);
    QVERIFY(m_window->findChild<QFileDialog *>() == nullptr); // and nothing else was asked for
}

void QuestionsTest::whenImportsCannotBePausedTheWindowStays()
{
    importFile(write("orders.csv", ordersCsv(1500000)));
    QTRY_COMPARE(importState(), "running");
    {
        SqliteDatabase store(m_folder->filePath("home/jobs.db"), SqliteDatabase::Access::Write);
        store.execute(
            "CREATE TRIGGER no_pause BEFORE UPDATE OF state ON imports WHEN NEW.state = 'paused' BEGIN SELECT "
            "RAISE(ABORT, 'no pause today'); END");
    }
    m_window->close();
    click(button(question(m_window.get(), "closeDialog"), "pauseAllButton"));
    auto *problem = find<QLabel>(m_window.get(), "problemLabel");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains("no pause today"), qPrintable(problem->text()));
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(importState(), "done", 60000); // its runner is at work again
    QCOMPARE(query("SELECT count(DISTINCT id) || '/' || count(*) FROM orders"), "1500000/1500000");
}

QTEST_MAIN(QuestionsTest)
#include "QuestionsTest.moc"

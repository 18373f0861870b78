#include "ui/WindowFixture.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace tranche;

/// Works the real windows as a person does: keys and clicks, then what is to be seen.
class WindowTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void emptyWindowSaysWhatToDo();
    void importInTheForeground();
    void importInTheBackground();
    void repairLoop();
    void historyIsThereAfterARestart();
    void overridesChangeThePreview();
    void importIsOffWithAReason();
    void cancelARunningImport();
    void dropAFile();
    void filterAndSearch();
    void removalFromHistoryIsTakenBack();
    void whatWasRemovedIsGoneWhenTheWindowCloses();
    void importAgainFillsTheWindow();
    void edgesOfFixedWidthAreDrawn();
    void anElementOfXmlIsChosen();
    void cellsArePasted();
    void anEncodingIsChosenByItsLines();
    void validateWritesNothing();
    void manualOpens();
    void closingAsksWhileImportsRun();
};

void WindowTest::emptyWindowSaysWhatToDo()
{
    auto *label = find<QLabel>(m_window.get(), "emptyLabel");
    QVERIFY(label->isVisible());
    QTRY_VERIFY(label->text().contains(QStringLiteral("Drop a file here")));
    for (const char *format : { "CSV", "Excel workbook", "OpenDocument", "JSON", "XML", "SQLite", "Fixed width" })
        QVERIFY2(label->text().contains(QLatin1String(format)), format);
    QVERIFY(!find<QAction>(m_window.get(), "openChunkAction")->isEnabled());
    screenshot(m_window.get(), QStringLiteral("empty"));
}

void WindowTest::importInTheForeground()
{
    ImportWindow *importWindow
        = openImport(write(QStringLiteral("orders.csv"), ordersCsv(1000, { { 443, "twelve" } })));
    QTRY_COMPARE(find<QTableView>(importWindow, "previewTable")->model()->rowCount(), 100);
    screenshot(importWindow, QStringLiteral("import-file"));
    chooseDatabase(importWindow);
    QVERIFY(find<QLabel>(importWindow, "planLabel")->text().contains(QStringLiteral("new table <b>orders</b>")));
    click(button(importWindow, "startButton"));
    auto *result = find<QLabel>(importWindow, "resultLabel");
    QTRY_VERIFY(result->text().contains(QStringLiteral("900 rows are in, 100 rows in 1 of 10 chunks failed")));
    QTRY_VERIFY(importWindow->findChild<QTableView *>("badRowTable") != nullptr); // the result is where it is repaired
    auto *rows = find<QTableView>(importWindow, "badRowTable");
    QTRY_VERIFY(rows->isVisible() && rows->model()->rowCount() == 1);
    QTRY_COMPARE(rows->model()->index(0, 2).data().toString(), QStringLiteral("twelve"));
    screenshot(importWindow, QStringLiteral("import-result"));
    click(button(importWindow, "closeButton"));
    QCOMPARE(query(QStringLiteral("SELECT count(*) FROM orders")), QStringLiteral("900"));
}

void WindowTest::importInTheBackground()
{
    importFile(write(QStringLiteral("orders.csv"), ordersCsv(5000)));
    QTRY_COMPARE(importState(), QStringLiteral("done"));
    QCOMPARE(query(QStringLiteral("SELECT count(*) FROM orders")), QStringLiteral("5000"));
    QVERIFY(find<QTableView>(m_window.get(), "jobTable")->isVisible());
}

/// A failing chunk is opened, saved, mended, imported again, and done.
void WindowTest::repairLoop()
{
    importFile(write(QStringLiteral("orders.csv"), ordersCsv(1000, { { 443, "twelve" }, { 448, "ninety" } })));
    QTRY_COMPARE(importState(), QStringLiteral("partial"));
    QTRY_VERIFY(find<QAction>(m_window.get(), "openChunkAction")->isEnabled());
    screenshot(m_window.get(), QStringLiteral("main-partial"));

    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(chunkWindow() != nullptr);
    QWidget *window = chunkWindow();
    auto *rows = find<QTableView>(window, "chunkRowTable");
    QTRY_COMPARE(rows->model()->rowCount(), 100);
    QCOMPARE(rows->model()->index(42, 2).data().toString(), QStringLiteral("twelve"));
    QVERIFY(rows->model()->index(42, 2).data(Qt::BackgroundRole).isValid());
    QVERIFY(!rows->model()->index(41, 2).data(Qt::BackgroundRole).isValid());
    QVERIFY(rows->model()->headerData(42, Qt::Vertical).toString().contains(QStringLiteral("444")));
    QCOMPARE(rows->currentIndex(), rows->model()->index(42, 2));
    QTest::keyClick(window, Qt::Key_F8);
    QCOMPARE(rows->currentIndex(), rows->model()->index(47, 2));
    screenshot(window, QStringLiteral("chunk"));

    const QString saved = m_folder->filePath(QStringLiteral("saved.csv"));
    QTest::keyClick(window, Qt::Key_S, Qt::ControlModifier);
    auto *saveDialog = m_window->findChild<QFileDialog *>(QStringLiteral("saveChunkDialog"));
    QVERIFY(saveDialog != nullptr);
    nameFile(saveDialog, saved);
    QTRY_VERIFY(QFile::exists(saved));

    QFile file(saved);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray content = file.readAll();
    file.close();
    QVERIFY(content.startsWith("id,item,quantity\n401,"));
    const QString fixed = write(QStringLiteral("fixed.csv"), content.replace("twelve", "12").replace("ninety", "48"));

    QTRY_VERIFY(m_window->findChild<QFileDialog *>() == nullptr);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window, Qt::Key_I, Qt::ControlModifier);
    auto *openDialog = m_window->findChild<QFileDialog *>(QStringLiteral("fixedFileDialog"));
    QVERIFY(openDialog != nullptr);
    nameFile(openDialog, fixed);
    QTRY_VERIFY(window->findChild<QDialog *>(QStringLiteral("fixedFileReview")) != nullptr);
    auto *review = window->findChild<QDialog *>(QStringLiteral("fixedFileReview"));
    QTRY_VERIFY(button(review, "importFixedButton")->isEnabled());
    auto *changes = find<QTableWidget>(review, "changesTable");
    QCOMPARE(changes->rowCount(), 2);
    const QStringList expected { QStringLiteral("444"), QStringLiteral("quantity"), QStringLiteral("twelve"),
        QStringLiteral("12") };
    for (int column = 0; column < 4; ++column)
        QCOMPARE(changes->item(0, column)->text(), expected[column]);
    screenshot(review, QStringLiteral("fixed-file"));
    click(button(review, "importFixedButton"));

    QTRY_COMPARE(importState(), QStringLiteral("done"));
    QTRY_VERIFY(find<QLabel>(window, "titleLabel")->text().contains(QStringLiteral("done")));
    QVERIFY(!find<QAction>(window, "retryAction")->isEnabled());
    QCOMPARE(query(QStringLiteral("SELECT count(*) FROM orders")), QStringLiteral("1000"));
    QCOMPARE(query(QStringLiteral("SELECT quantity FROM orders WHERE id IN (443, 448)")), QStringLiteral("12 48"));
    window->close();
}

void WindowTest::historyIsThereAfterARestart()
{
    importFile(write(QStringLiteral("orders.csv"), ordersCsv(300, { { 150, "x" } })));
    QTRY_COMPARE(importState(), QStringLiteral("partial"));
    openWindow();
    QTRY_COMPARE(importState(), QStringLiteral("partial"));
    auto *errors = find<QTableView>(m_window.get(), "errorTable");
    QTRY_COMPARE(errors->model()->rowCount(), 1);
    QCOMPARE(errors->model()->index(0, 2).data().toString(), QStringLiteral("x"));
    QTRY_VERIFY(find<QAction>(m_window.get(), "openChunkAction")->isEnabled());
    find<QAction>(m_window.get(), "openChunkAction")->trigger();
    QTRY_VERIFY(chunkWindow() != nullptr);
    QTRY_COMPARE(find<QTableView>(chunkWindow(), "chunkRowTable")->model()->rowCount(), 100);
    chunkWindow()->close();
}

void WindowTest::overridesChangeThePreview()
{
    ImportWindow *importWindow = openImport(write(QStringLiteral("list.csv"), "a;b,c\n1;2,3\n4;5,6\n"));
    auto *preview = find<QTableView>(importWindow, "previewTable");
    auto *separator = find<QComboBox>(importWindow, "separatorCombo");
    QTRY_COMPARE(preview->model()->columnCount(), 2);
    open(importWindow, "changeReadingButton");
    const QString automatic = preview->model()->headerData(0, Qt::Horizontal).toString();
    separator->setFocus();
    for (const auto &[text, firstName] : { std::pair("semicolon", "a"), std::pair("comma", "a;b") }) {
        separator->lineEdit()->selectAll();
        QTest::keyClicks(separator, QString::fromLatin1(text));
        QTRY_COMPARE(preview->model()->headerData(0, Qt::Horizontal).toString(), QString::fromLatin1(firstName));
    }
    auto *header = find<QComboBox>(importWindow, "headerCombo");
    QCOMPARE(preview->model()->rowCount(), 2);
    QTest::keyClicks(header, QStringLiteral("No"));
    QTRY_COMPARE(preview->model()->rowCount(), 3);
    QCOMPARE(preview->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("column_1"));
    QVERIFY(!automatic.isEmpty());
    importWindow->close();
}

void WindowTest::importIsOffWithAReason()
{
    ImportWindow *importWindow = openImport(m_folder->filePath(QStringLiteral("nowhere.csv")));
    auto *reason = find<QLabel>(importWindow, "reasonLabel");
    QTRY_VERIFY(reason->text().contains(QStringLiteral("nowhere.csv does not exist")));
    QVERIFY(!button(importWindow, "startButton")->isEnabled());
    QVERIFY(QApplication::activeModalWidget() == nullptr || QApplication::activeModalWidget() == importWindow);
    QTest::keyClick(importWindow, Qt::Key_Escape);
    QTRY_VERIFY(m_window->findChildren<ImportWindow *>().isEmpty());
}

void WindowTest::cancelARunningImport()
{
    ImportWindow *importWindow = openImport(write(QStringLiteral("orders.csv"), ordersCsv(1500000)));
    chooseDatabase(importWindow);
    click(button(importWindow, "startButton"));
    auto *cancel = button(importWindow, "cancelImportButton");
    QTRY_VERIFY(cancel->isVisible());
    QTRY_COMPARE(importState(), QStringLiteral("running"));
    screenshot(m_window.get(), QStringLiteral("main-running"));
    click(cancel);
    QTRY_COMPARE(importState(), QStringLiteral("cancelled"));
    QTRY_VERIFY(button(importWindow, "closeButton")->isVisible());
    QVERIFY(find<QLabel>(importWindow, "resultLabel")->text().contains(QStringLiteral("Cancelled")));
    click(button(importWindow, "closeButton"));
}

void WindowTest::dropAFile()
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(write(QStringLiteral("orders.csv"), ordersCsv(10))) });
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY(m_window->findChild<ImportWindow *>() != nullptr);
    auto *importWindow = m_window->findChild<ImportWindow *>();
    QTRY_COMPARE(find<QTableView>(importWindow, "previewTable")->model()->rowCount(), 10);
    importWindow->close();
}

void WindowTest::filterAndSearch()
{
    importFile(write(QStringLiteral("good.csv"), ordersCsv(10)));
    QTRY_COMPARE(importState(), QStringLiteral("done"));
    importFile(write(QStringLiteral("bad.csv"), ordersCsv(100, { { 5, "x" } })));
    QTRY_COMPARE(importState(), QStringLiteral("partial"));
    auto *table = find<QTableView>(m_window.get(), "jobTable");
    auto *states = find<QListWidget>(m_window.get(), "stateFilter");
    QCOMPARE(table->model()->rowCount(), 2);
    QTRY_VERIFY(states->item(3)->text().contains(QStringLiteral("(1)")));
    QTest::mouseClick(states->viewport(), Qt::LeftButton, {}, states->visualItemRect(states->item(3)).center());
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("bad.csv"));
    QTest::keyClick(states, Qt::Key_Home);
    auto *search = find<QLineEdit>(m_window.get(), "searchEdit");
    QTest::keyClicks(search, QStringLiteral("good"));
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClicks(search, QStringLiteral("zzz"));
    QVERIFY(find<QLabel>(m_window.get(), "emptyLabel")->isVisible());
}

void WindowTest::removalFromHistoryIsTakenBack()
{
    importFile(write(QStringLiteral("good.csv"), ordersCsv(10)));
    QTRY_COMPARE(importState(), QStringLiteral("done"));
    auto *table = find<QTableView>(m_window.get(), "jobTable");
    for (const bool undo : { true, false }) {
        QTRY_VERIFY(find<QAction>(m_window.get(), "removeAction")->isEnabled());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete); // nothing is asked
        QTRY_COMPARE(table->model()->rowCount(), 0);
        auto *bar = find<QWidget>(m_window.get(), "undoBar");
        QVERIFY(bar->isVisible());
        QVERIFY(find<QLabel>(bar, "undoLabel")->text().contains(QStringLiteral("good.csv was removed")));
        QCoreApplication::processEvents();
        QVERIFY2(bar->height() < 60, qPrintable(QString::number(bar->height()))); // a line, and no more
        screenshot(m_window.get(), QStringLiteral("removed"));
        if (undo)
            QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        else
            click(button(bar, "dismissUndoButton"));
        QTRY_VERIFY(!bar->isVisible());
        QTRY_COMPARE(table->model()->rowCount(), undo ? 1 : 0);
    }
    QCOMPARE(query(QStringLiteral("SELECT count(*) FROM good")), QStringLiteral("10"));
    openWindow();
    QTRY_VERIFY(find<QLabel>(m_window.get(), "emptyLabel")->text().contains(QStringLiteral("Drop a file here")));
    QCOMPARE(find<QTableView>(m_window.get(), "jobTable")->model()->rowCount(), 0);
}

void WindowTest::whatWasRemovedIsGoneWhenTheWindowCloses()
{
    importFile(write(QStringLiteral("good.csv"), ordersCsv(10)));
    QTRY_COMPARE(importState(), QStringLiteral("done"));
    QTRY_VERIFY(find<QAction>(m_window.get(), "removeAction")->isEnabled());
    find<QAction>(m_window.get(), "removeAction")->trigger();
    QTRY_COMPARE(find<QTableView>(m_window.get(), "jobTable")->model()->rowCount(), 0);
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    openWindow();
    QTRY_VERIFY(find<QLabel>(m_window.get(), "emptyLabel")->text().contains(QStringLiteral("Drop a file here")));
}

void WindowTest::edgesOfFixedWidthAreDrawn()
{
    ImportWindow *importWindow = openImport(write(QStringLiteral("list.txt"),
        "id  name            city\n1   J\xC3\xBCrgen Klein    K\xC3\xB6ln\n30                  Berlin\n4   Max         "
        "    Rom\n"));
    auto *model = find<QTableView>(importWindow, "previewTable")->model();
    QTRY_COMPARE(model->rowCount(), 3);
    auto *ruler = find<QWidget>(importWindow, "edgeRuler");
    QVERIFY(!ruler->isVisible());
    open(importWindow, "changeReadingButton");
    auto *format = find<QComboBox>(importWindow, "formatCombo");
    QTest::keyClicks(format, QStringLiteral("Fixed"));
    QTRY_VERIFY(ruler->isVisible());
    QTRY_COMPARE(model->columnCount(), 3);
    auto *edges = find<QLineEdit>(importWindow, "rangeEdit");
    QCOMPARE(edges->text(), QStringLiteral("5,21"));
    screenshot(importWindow, QStringLiteral("import-fixed-width"));

    const int advance = ruler->fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const auto clickEdge = [&](int characters) {
        QTest::mouseClick(ruler, Qt::LeftButton, {}, { 6 + characters * advance, ruler->height() / 2 });
    };
    clickEdge(20); // the edge that is there goes
    QTRY_COMPARE(model->columnCount(), 2);
    QCOMPARE(edges->text(), QStringLiteral("5"));
    clickEdge(18); // one elsewhere comes
    QTRY_COMPARE(model->columnCount(), 3);
    QCOMPARE(edges->text(), QStringLiteral("5,19"));
    chooseDatabase(importWindow);
    click(button(importWindow, "startButton"));
    QTRY_VERIFY(find<QLabel>(importWindow, "resultLabel")->text().contains(QStringLiteral("3 rows are in")));
    QCOMPARE(query(QStringLiteral("SELECT id || ':' || ifnull(name, '-') || ':' || city FROM list")),
        QString::fromUtf8("1:J\xC3\xBCrgen Klein:K\xC3\xB6ln 30:-:Berlin 4:Max:Rom"));
}

void WindowTest::anElementOfXmlIsChosen()
{
    ImportWindow *importWindow = openImport(write(QStringLiteral("orders.xml"),
        "<orders><order id=\"1\"><item sku=\"a\"/><item sku=\"b\"/></order><order id=\"2\"><item sku=\"c\"/></order>"
        "</orders>"));
    auto *model = find<QTableView>(importWindow, "previewTable")->model();
    QTRY_COMPARE(model->rowCount(), 2);
    auto *part = find<QComboBox>(importWindow, "partCombo");
    QVERIFY(part->isVisible());
    QCOMPARE(part->currentText(), QStringLiteral("orders/order"));
    QTest::keyClick(part, Qt::Key_Down);
    QTRY_COMPARE(model->rowCount(), 3);
    QCOMPARE(part->currentText(), QStringLiteral("orders/order/item"));
    QCOMPARE(model->index(2, 0).data().toString(), QStringLiteral("c"));
}

/// As a spreadsheet puts cells on the clipboard; with the file's name in a column, and lines that are comments.
void WindowTest::cellsArePasted()
{
    click(find<QToolButton>(m_window.get(), "importButton"));
    auto *importWindow = m_window->findChildren<ImportWindow *>().back();
    QGuiApplication::clipboard()->clear();
    click(button(importWindow, "pasteButton"));
    QVERIFY(find<QLabel>(importWindow, "foundLabel")->text().contains(QStringLiteral("clipboard")));
    QGuiApplication::clipboard()->setText(QStringLiteral("id\tname\n1\tAnna May\n# not yet\n2\t\"two\nlines\"\n"));
    click(button(importWindow, "pasteButton"));
    auto *model = find<QTableView>(importWindow, "previewTable")->model();
    QTRY_VERIFY(model->rowCount() > 0);
    open(importWindow, "changeReadingButton");
    auto *comment = find<QLineEdit>(importWindow, "commentEdit");
    QTest::keyClicks(comment, QStringLiteral("#"));
    QTest::keyClick(comment, Qt::Key_Tab);
    // The comment stays in sight, grey and with the reason.
    QTRY_VERIFY(model->index(1, 0).data(Qt::ForegroundRole).isValid());
    QCOMPARE(model->rowCount(), 3);
    QVERIFY(model->index(1, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("comment")));
    QVERIFY(!model->index(0, 0).data(Qt::ForegroundRole).isValid());
    QVERIFY(find<QLabel>(importWindow, "foundLabel")
                ->text()
                .contains(QString::fromUtf8("lines that begin with “#” left out")));
    QTest::keyClicks(find<QLineEdit>(importWindow, "fileColumnEdit"), QStringLiteral("origin"));
    screenshot(importWindow, QStringLiteral("import-pasted"));
    chooseDatabase(importWindow);
    click(button(importWindow, "startButton"));
    QTRY_VERIFY(find<QLabel>(importWindow, "resultLabel")->text().contains(QStringLiteral("2 rows are in")));
    QCOMPARE(query(QStringLiteral("SELECT name FROM pasted ORDER BY id")), QStringLiteral("Anna May two\nlines"));
    QVERIFY(query(QStringLiteral("SELECT origin FROM pasted")).startsWith(QStringLiteral("pasted 2")));
}

void WindowTest::anEncodingIsChosenByItsLines()
{
    ImportWindow *importWindow = openImport(write(QStringLiteral("names.csv"),
        "id,name\n1,\xA3\xF3"
        "d\xBC\n2,plain\n")); // in ISO-8859-2
    auto *list = find<QListWidget>(importWindow, "encodingList");
    QTRY_VERIFY(list->isVisible());
    const QString polish = QString::fromUtf8("\xC5\x81\xC3\xB3"
                                             "d\xC5\xBA");
    const QString western = QString::fromUtf8("\xC2\xA3\xC3\xB3"
                                              "d\xC2\xBC");
    QVERIFY(list->item(0)->text().startsWith(QStringLiteral("ISO-8859-2 (likely):")));
    QVERIFY(list->item(0)->text().contains(polish));
    auto *model = find<QTableView>(importWindow, "previewTable")->model();
    QTRY_COMPARE(model->index(0, 1).data().toString(), polish);
    const auto other = list->findItems(western, Qt::MatchContains);
    QVERIFY(!other.isEmpty());
    screenshot(importWindow, QStringLiteral("import-encoding"));
    list->scrollToItem(other.front());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(other.front()).center());
    QTRY_COMPARE(model->index(0, 1).data().toString(), western);
    QVERIFY(list->isVisible()); // another choice is still one click away
}

void WindowTest::importAgainFillsTheWindow()
{
    importFile(write(QStringLiteral("good.csv"), ordersCsv(10)));
    QTRY_COMPARE(importState(), QStringLiteral("done"));
    find<QAction>(m_window.get(), "importAgainAction")->trigger();
    QTRY_VERIFY(m_window->findChild<ImportWindow *>() != nullptr);
    auto *importWindow = m_window->findChild<ImportWindow *>();
    QTRY_COMPARE(find<QTableView>(importWindow, "previewTable")->model()->rowCount(), 10);
    QCOMPARE(find<QLineEdit>(importWindow, "databaseEdit")->text(), databasePath());
    QCOMPARE(find<QComboBox>(importWindow, "tableCombo")->currentText(), QStringLiteral("good"));
    QTRY_VERIFY(button(importWindow, "startButton")->isEnabled());
    click(button(importWindow, "startButton"));
    QTRY_VERIFY(importWindow->findChild<QMessageBox *>(QStringLiteral("importAgainDialog")) != nullptr);
    click(button(importWindow->findChild<QMessageBox *>(QStringLiteral("importAgainDialog")), "importAgainButton"));
    QTRY_VERIFY(find<QLabel>(importWindow, "resultLabel")->text().contains(QStringLiteral("Done: 10 rows")));
    click(button(importWindow, "closeButton"));
    QCOMPARE(query(QStringLiteral("SELECT count(*) FROM good")), QStringLiteral("20"));
}

void WindowTest::validateWritesNothing()
{
    ImportWindow *importWindow = openImport(write(QStringLiteral("orders.csv"), ordersCsv(100, { { 5, "x" } })));
    chooseDatabase(importWindow);
    click(button(importWindow, "validateButton"));
    QTRY_VERIFY(find<QLabel>(importWindow, "resultLabel")->text().contains(QStringLiteral("in 1 of 1 chunks failed")));
    QVERIFY(!QFile::exists(databasePath()));
    QTRY_VERIFY(button(importWindow, "startButton")->isEnabled()); // and it can be imported now
    importWindow->close();
}

void WindowTest::manualOpens()
{
    find<QAction>(m_window.get(), "helpAction")->trigger();
    auto *help = m_window->findChild<QDialog *>(QStringLiteral("helpWindow"));
    QVERIFY(help != nullptr && help->isVisible());
    help->close();
}

void WindowTest::closingAsksWhileImportsRun()
{
    importFile(write(QStringLiteral("orders.csv"), ordersCsv(1500000)));
    QTRY_COMPARE(importState(), QStringLiteral("running"));
    m_window->close();
    QVERIFY(m_window->isVisible());
    auto *box = m_window->findChild<QMessageBox *>(QStringLiteral("closeDialog"));
    QVERIFY(box != nullptr);
    click(button(box, "pauseAllButton"));
    QTRY_VERIFY(!m_window->isVisible());
    openWindow();
    QTRY_COMPARE(importState(), QStringLiteral("paused"));
    QTRY_VERIFY(find<QAction>(m_window.get(), "resumeAction")->isEnabled());
    find<QAction>(m_window.get(), "resumeAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(importState(), QStringLiteral("done"), 60000);
    QCOMPARE(query(QStringLiteral("SELECT count(DISTINCT id) || '/' || count(*) FROM orders")),
        QStringLiteral("1500000/1500000"));
}

QTEST_MAIN(WindowTest)
#include "WindowTest.moc"

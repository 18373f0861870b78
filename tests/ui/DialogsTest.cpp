#include "ui/FormsFixture.h"
#include "ui/ShownTexts.h"
#include "ui/common/HelpWindow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

using namespace tranche;

/// The dialogs and panels that FormsTest does not come by: each as it opens, and as full as it gets.
class DialogsTest : public FormsFixture
{
    Q_OBJECT
private Q_SLOTS:
    void everyWindowIsOpened();
    void anEmptyWindow();
    void dialogsOfColumns();
    void aColumnsProfile();
    void readings_data();
    void readings();
    void aKeyAndRecords();
    void questionsOfTheMainWindow();
    void questionsOfTheImportPage();
    void theHistory();
    void theManualSearched();

private:
    QWidget *dialogOf(QWidget *window, const char *name);
    void checkAndClose(QWidget *window, const char *name);
    ImportWindow *openOrders();
};

/// All classes of windows are named in one of the two tests: a new one is to be opened there.
void DialogsTest::everyWindowIsOpened()
{
    QString tests;
    for (const char *name : { "FormsTest.cpp", "DialogsTest.cpp" }) {
        QFile file(QStringLiteral(TRANCHE_TEST_DATA "/../ui/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        tests += QString::fromUtf8(file.readAll());
    }
    const QHash<QString, QString> namedOtherwise { { "UndoDialog", "undoImportDialog" },
        { "ReportWindow", "reportDialog" }, { "FixedFileDialog", "fixedFileReview" }, { "MainWindow", "m_window" } };
    QDirIterator headers(
        QStringLiteral(TRANCHE_TEST_DATA "/../../ui"), { "*.h" }, QDir::Files, QDirIterator::Subdirectories);
    static const QRegularExpression windowClass(
        "class (\\w+)( final)? : public Q(Dialog|MainWindow|Wizard|MessageBox|InputDialog)\\b");
    int windows = 0;
    while (headers.hasNext()) {
        QFile header(headers.next());
        QVERIFY(header.open(QIODevice::ReadOnly));
        const auto found = windowClass.match(QString::fromUtf8(header.readAll()));
        if (!found.hasMatch())
            continue;
        ++windows;
        const QString name = namedOtherwise.value(found.captured(1), found.captured(1));
        QVERIFY2(tests.contains(name, Qt::CaseInsensitive), qPrintable(found.captured(1) + " is never opened"));
    }
    QVERIFY2(windows >= 19, qPrintable(QString::number(windows)));
}

QWidget *DialogsTest::dialogOf(QWidget *window, const char *name)
{
    if (!QTest::qWaitFor([&] { return !window->findChildren<QDialog *>(name).isEmpty(); }))
        qFatal("%s did not open", name);
    QWidget *dialog = window->findChildren<QDialog *>(name).constLast();
    if (!QTest::qWaitForWindowExposed(dialog))
        qFatal("%s is not shown", name);
    return dialog;
}

void DialogsTest::checkAndClose(QWidget *window, const char *name)
{
    QWidget *dialog = dialogOf(window, name);
    check(dialog, name);
    dialog->close();
    QTRY_VERIFY(window->findChildren<QDialog *>(name).isEmpty());
}

void DialogsTest::anEmptyWindow()
{
    check(m_window.get(), "main-empty");
    click(find<QWidget>(m_window.get(), "importButton"));
    auto *importWindow = m_window->findChildren<ImportWindow *>().back();
    check(importWindow, "import-empty");
    importWindow->close();
    find<QAction>(m_window.get(), "queueAction")->trigger();
    QWidget *queue = dialogOf(m_window.get(), "QueueWindow");
    click(find<QWidget>(queue, "addChannelButton"));
    checkAndClose(queue, "ChannelDialog");
    queue->close();
}

ImportWindow *DialogsTest::openOrders()
{
    ImportWindow *importWindow = openImport(write(QString(200, 'f') + ".csv", longCsv()));
    chooseDatabase(importWindow);
    auto *head = find<QTableView>(importWindow, "columnTable");
    head->setFocus();
    head->setCurrentIndex(head->model()->index(0, 1));
    return importWindow;
}

void DialogsTest::dialogsOfColumns()
{
    ImportWindow *importWindow = openOrders();
    click(button(importWindow, "stepsButton"));
    QWidget *steps = dialogOf(importWindow, "stepsDialog");
    check(steps, "steps-dialog");
    QTest::keyClicks(find<QPlainTextEdit>(steps, "replaceEdit"), "x => " + QString(60, '1'));
    QTRY_VERIFY(find<QLabel>(steps, "stepsPreviewLabel")->text().contains("111"));
    check(steps, "steps-preview");
    QTest::keyClicks(find<QLineEdit>(steps, "extractEdit"), "(");
    QTRY_VERIFY(!find<QLabel>(steps, "stepsPreviewLabel")->text().contains("111"));
    check(steps, "steps-problem");
    click(button(steps, "stepsCancelButton"));

    click(button(importWindow, "newColumnButton"));
    QWidget *newColumn = dialogOf(importWindow, "newColumnDialog");
    auto *kind = find<QComboBox>(newColumn, "newKindCombo");
    for (int i = 0; i < kind->count(); ++i) {
        kind->setCurrentIndex(i);
        check(newColumn, QStringLiteral("new-column-%1").arg(i));
    }
    newColumn->close();

    click(button(importWindow, "lookupButton"));
    QWidget *lookup = dialogOf(importWindow, "lookupDialog");
    check(lookup, "lookup-dialog");
    auto *missing = find<QComboBox>(lookup, "lookupMissingCombo");
    missing->setCurrentIndex(missing->count() - 1);
    check(lookup, "lookup-missing");
    lookup->close();
    importWindow->close();
}

/// The figures of numbers, of texts, and of one whose values don't fit.
void DialogsTest::aColumnsProfile()
{
    ImportWindow *importWindow = openOrders();
    auto *head = find<QTableView>(importWindow, "columnTable");
    QTRY_VERIFY(button(importWindow, "startButton")->text().contains("200"));
    QVERIFY(find<QWidget>(importWindow, "importHint")->isVisible());
    for (int column = 0; column < 4; ++column) {
        head->setCurrentIndex(head->model()->index(0, column));
        check(importWindow, QStringLiteral("profile-%1").arg(column));
    }
    const auto why = find<QLabel>(importWindow, "foundLabel");
    Q_EMIT why->linkActivated("why");
    QVERIFY(find<QLabel>(importWindow, "whyLabel")->isVisible());
    check(importWindow, "import-why");
    importWindow->close();
}

void DialogsTest::readings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("fixed") << "stock.txt"
                           << QByteArray("id    name          city\n1     Ada Byron     London\n2     Alan Turing   "
                                         "Wilmslow\n3     Grace Hopper  New York\n");
    QTest::newRow("json") << "orders.json"
                          << QByteArray(
                                 R"([{"id":1,"lines":[{"sku":"a","n":1},{"sku":"b","n":2}]},{"id":2,"lines":[]}])");
    QTest::newRow("xml") << "orders.xml" << QByteArray("<a><o><id>1</id></o><o><id>2</id></o></a>");
    QTest::newRow("unsure") << "umlauts.csv" << QByteArray("id;name\n1;M\xfcller\n2;J\xe4ger\n");
    QTest::newRow("report of May") << "report.csv"
                                   << QByteArray("Report of May;;\n\nid;name;sum\n1;Weber;2\n2;May;3\nTotal;;5\n");
    QFile workbook(QStringLiteral(TRANCHE_TEST_DATA "/orders.xlsx"));
    QVERIFY(workbook.open(QIODevice::ReadOnly));
    QTest::newRow("workbook") << "orders.xlsx" << workbook.readAll();
}

void DialogsTest::readings()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    ImportWindow *importWindow = openImport(write(name, content));
    chooseDatabase(importWindow);
    open(importWindow, "changeReadingButton");
    check(importWindow, QStringLiteral("reading-") + QTest::currentDataTag());
    click(button(importWindow, "changeReadingButton"));
    importWindow->close();
}

/// The panel below the target where rows are told by a key, and where lines go into another table.
void DialogsTest::aKeyAndRecords()
{
    execute("CREATE TABLE orders(id INTEGER PRIMARY KEY, name TEXT, note TEXT)");
    ImportWindow *importWindow = openImport(write("orders.csv", "id,name\n1,a\n2,b\n"));
    chooseDatabase(importWindow);
    auto *mode = find<QComboBox>(importWindow, "modeCombo");
    for (int i = 0; i < mode->count(); ++i) {
        mode->setCurrentIndex(i);
        Q_EMIT mode->activated(i);
        QTRY_VERIFY(!find<QLabel>(importWindow, "reasonLabel")
                         ->text()
                         .contains(shownBeginning("tranche::ImportDraft", "Looking at the database…")));
        open(importWindow, "designButton");
        check(importWindow, QStringLiteral("mode-%1").arg(i));
    }
    QTest::keyClicks(find<QComboBox>(importWindow, "tableCombo")->lineEdit(), "_new");
    check(importWindow, "design-new-table");
    importWindow->close();
}

void DialogsTest::questionsOfTheMainWindow()
{
    importLongNames();
    const auto trigger = [this](const char *name) {
        auto *action = find<QAction>(m_window.get(), name);
        if (!QTest::qWaitFor([&] { return action->isEnabled(); }))
            qFatal("%s can't be used", name);
        action->trigger();
    };
    trigger("undoImportAction");
    QWidget *undo = dialogOf(m_window.get(), "undoImportDialog");
    QTRY_VERIFY(button(undo, "undoImportButton")->isEnabled());
    checkAndClose(m_window.get(), "undoImportDialog");
    trigger("saveProfileAction");
    checkAndClose(m_window.get(), "saveProfileDialog");

    bool wasSeen = false;
    QTimer::singleShot(0, this, [&] { // it waits for its end
        auto *about = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        wasSeen = about != nullptr;
        check(about, "about");
        about->close();
    });
    trigger("aboutAction");
    QVERIFY(wasSeen);

    auto *rows = find<QTableView>(m_window.get(), "badRowTable");
    QTRY_COMPARE(rows->model()->rowCount(), 1);
    QTRY_VERIFY(rows->model()->index(0, 2).data().toString().startsWith("vvv"));
    QVERIFY(rows->model()->setData(rows->model()->index(0, 2), "50"));
    m_window->close();
    checkAndClose(m_window.get(), "discardRowsDialog");
    QVERIFY(m_window->isVisible());
    check(m_window.get(), "repair-changed");

    trigger("removeAction"); // can be undone
    QTRY_VERIFY(find<QWidget>(m_window.get(), "undoBar")->isVisible());
    check(m_window.get(), "removed");
}

void DialogsTest::questionsOfTheImportPage()
{
    ImportWindow *importWindow = openOrders();
    click(button(importWindow, "noneButton"));
    importWindow->reject();
    checkAndClose(importWindow, "loseChoicesDialog");
    QVERIFY(importWindow->isVisible());
    check(importWindow, "import-nothing");
    importWindow->reject();
    click(button(dialogOf(importWindow, "loseChoicesDialog"), "loseChoicesButton"));
    QTRY_VERIFY(m_window->findChildren<ImportWindow *>().isEmpty());

    importFile(write("long.csv", ordersCsv(1500000)));
    QTRY_COMPARE(importState(), "running");
    m_window->close();
    QWidget *question = dialogOf(m_window.get(), "closeDialog");
    check(question, "closeDialog");
    click(button(question, "cancelAllButton"));
    QTRY_VERIFY(!m_window->isVisible());
}

void DialogsTest::theHistory()
{
    importLongNames();
    importOnceMore(m_folder->filePath(QString(200, 'f') + ".csv"));
    QTRY_COMPARE(find<QTableView>(m_window.get(), "jobTable")->model()->rowCount(), 2);
    QTRY_COMPARE(importState(), "partial");
    find<QAction>(m_window.get(), "historyAction")->trigger();
    QWidget *history = dialogOf(m_window.get(), "HistoryWindow");
    auto *series = find<QTableView>(history, "seriesTable");
    QTRY_COMPARE(series->model()->rowCount(), 2);
    series->selectRow(0);
    check(history, "history-series");
    history->close();
}

void DialogsTest::theManualSearched()
{
    find<QAction>(m_window.get(), "helpAction")->trigger();
    QWidget *help = dialogOf(m_window.get(), "helpWindow");
    QTest::keyClicks(find<QLineEdit>(help, "manualSearchEdit"), "NULL");
    check(help, "manual-search");
    help->close();
}

TRANCHE_FORMS_MAIN(DialogsTest)
#include "DialogsTest.moc"

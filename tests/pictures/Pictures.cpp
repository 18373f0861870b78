#include "automation/Automations.h"
#include "core/Language.h"
#include "store/AutomationStore.h"
#include "ui/OffscreenScreen.h"
#include "ui/WindowFixture.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>

using namespace tranche;

/// Takes pictures of the real windows, for the manual and to be looked at: tests/pictures/run.sh runs it for each
/// theme, language and size. One slot for each window, so that one that can't be taken keeps no other from it.
class Pictures : public WindowFixture
{
    Q_OBJECT
public:
    Pictures(QString folder, Theme theme)
        : m_pictures(std::move(folder))
        , m_theme(theme)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void emptyWindow();
    void importPage();
    void repair();
    void dialogsOfColumns();
    void afterTheImport();
    void mainWindow();
    void errorsAndRemedy();
    void chunk();
    void textOfAChunk();
    void fixedFile();
    void dialogs();
    void automation();
    void manual();

private:
    /// @param widget is given the size, if it is one and the screen has room for it
    void take(QWidget *widget, const QString &name, const QSize &size = {});
    void importOrders();
    QWidget *openChunk(int number);
    void typeInto(QTableView *table, int row, const QString &text);
    QDialog *openDialog(QWidget *in, const char *action, const char *dialog);

    QString m_pictures;
    Theme m_theme;
};

static constexpr QSize mainSize(1120, 680);
static constexpr QSize importSize(1000, 560);
static constexpr QSize chunkSize(1060, 560);

void Pictures::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    applyTheme(m_theme);
    QVERIFY(QDir().mkpath(m_pictures));
}

void Pictures::take(QWidget *widget, const QString &name, const QSize &size)
{
    if (size.isValid())
        widget->resize(size.boundedTo(widget->screen()->availableSize()));
    QApplication::setCursorFlashTime(0);
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents(); // layouts follow what was changed last
    constexpr int smallest = 0; // as a file: PNG's quality is how little it is packed
    const QImage image = widget->grab().toImage().convertToFormat(QImage::Format_RGB888);
    QVERIFY(image.save(m_pictures + '/' + name + ".png", "PNG", smallest));
}

/// Of 1,200 orders five have a quantity that is no number, in four chunks.
void Pictures::importOrders()
{
    importFile(write("orders.csv",
        ordersCsv(1200, { { 150, "x" }, { 443, "12 pcs" }, { 448, "many" }, { 760, "x" }, { 1003, "many" } })));
    QTRY_COMPARE(importState(), "partial");
    QTRY_VERIFY(find<QAction>(m_window.get(), "openChunkAction")->isEnabled());
}

void Pictures::emptyWindow()
{
    take(m_window.get(), "empty", mainSize);
}

void Pictures::importPage()
{
    const QString file = write("orders.csv", ordersCsv(1200, { { 443, "12 pcs" } }));
    ImportWindow *page = openImport(file);
    chooseDatabase(page);
    QTRY_VERIFY(button(page, "startButton")->text().contains(QLocale().toString(1200)));
    auto *head = find<QTableView>(page, "columnTable");
    head->setCurrentIndex(head->model()->index(2, 2));
    take(page, "import-hint");
    click(button(page, "importHintDismissButton"));
    take(page, "import", importSize);
    open(page, "changeReadingButton");
    take(page, "import-reading");
    open(page, "designButton");
    take(page, "import-design");
    click(button(page, "startButton"));
    QTRY_VERIFY(page->findChild<QTableView *>("badRowTable") != nullptr);
    QTRY_VERIFY(find<QTableView>(page, "badRowTable")->model()->rowCount() > 0);
    take(page, "import-result");
    page->close();
}

/// Three kinds of wrong values, of which two have a remedy that is suggested.
void Pictures::repair()
{
    QByteArray csv = "id;item;quantity;price;day\n";
    for (int i = 1; i <= 4000; ++i) {
        const bool mayBeWrong = i > 1000 && i <= 1900;
        csv += QByteArray::number(i) + ";item " + QByteArray::number(i) + ';'
            + (mayBeWrong && i % 190 == 3 ? QByteArray("twelve") : QByteArray::number(i % 50)) + ';'
            + QByteArray::number(i % 90) + (mayBeWrong && i % 31 == 0 ? ",40;" : ".25;")
            + (mayBeWrong && i % 47 == 5 ? "07.04.2026" : "2026-03-07") + '\n';
    }
    RequestChoices choices;
    choices.file = write("orders.csv", csv);
    choices.target = databasePath();
    choices.map = { { "quantity", "quantity", ColumnType::Integer }, { "price", "price", ColumnType::Real },
        { "day", "day", *columnTypeFromName("DATE") } };
    runImport(choices);
    auto *rows = find<QTableView>(m_window.get(), "badRowTable");
    QTRY_VERIFY(rows->model()->rowCount() > 0 && !rows->model()->index(0, 2).data().toString().isEmpty());
    QTRY_VERIFY(button(m_window.get(), "applyAllButton")->isVisible());
    click(button(m_window.get(), "failedHintDismissButton"));
    take(m_window.get(), "repair", { 1060, 620 });
}

void Pictures::dialogsOfColumns()
{
    ImportWindow *page = openImport(write("orders.csv", ordersCsv(1200)));
    chooseDatabase(page);
    auto *head = find<QTableView>(page, "columnTable");
    head->setCurrentIndex(head->model()->index(0, 1));
    for (const auto &[control, dialog] : { std::pair("stepsButton", "stepsDialog"),
             std::pair("lookupButton", "lookupDialog"), std::pair("newColumnButton", "newColumnDialog") }) {
        click(button(page, control));
        QTRY_VERIFY(page->findChild<QDialog *>(dialog) != nullptr);
        auto *opened = page->findChild<QDialog *>(dialog);
        QVERIFY(QTest::qWaitForWindowExposed(opened));
        take(opened, dialog);
        opened->close();
        QTRY_VERIFY(page->findChild<QDialog *>(dialog) == nullptr);
    }
    page->close();
}

void Pictures::afterTheImport()
{
    importFile(write("orders.csv", ordersCsv(900)));
    QTRY_COMPARE(importState(), "done");
    for (const auto &[action, dialog] :
        { std::pair("showRowsAction", "ImportedRowsWindow"), std::pair("historyAction", "HistoryWindow"),
            std::pair("paletteAction", "commandPalette"), std::pair("shortcutsAction", "shortcutsDialog") }) {
        QTRY_VERIFY(find<QAction>(m_window.get(), action)->isEnabled());
        QDialog *opened = openDialog(m_window.get(), action, dialog);
        QTest::qWait(200);
        take(opened, dialog);
        opened->close();
        QTRY_VERIFY(m_window->findChild<QDialog *>(dialog) == nullptr);
    }
}

void Pictures::mainWindow()
{
    importFile(write("airports.csv", ordersCsv(3376)));
    QTRY_COMPARE(importState(), "done");
    importFile(write("sales-2025.csv", ordersCsv(40000)));
    QTRY_COMPARE(importState(), "done");
    importOrders();
    take(m_window.get(), "hint", mainSize);
    click(button(m_window.get(), "failedHintDismissButton"));
    take(m_window.get(), "main-window", mainSize);
    find<QTabWidget>(m_window.get(), "tabs")->setCurrentWidget(find<QWidget>(m_window.get(), "chunksTab"));
    take(m_window.get(), "chunks", mainSize);
}

void Pictures::errorsAndRemedy()
{
    importOrders();
    find<QTabWidget>(m_window.get(), "tabs")->setCurrentWidget(find<QWidget>(m_window.get(), "errorsTab"));
    QTRY_VERIFY(button(m_window.get(), "moreRemediesButton")->isEnabled());
    click(button(m_window.get(), "failedHintDismissButton"));
    take(m_window.get(), "errors", mainSize);
    click(button(m_window.get(), "moreRemediesButton"));
    auto *remedy = find<QDialog>(m_window.get(), "remedyDialog");
    QVERIFY(QTest::qWaitForWindowExposed(remedy));
    QTRY_VERIFY(button(remedy, "applyRemedyButton")->isEnabled()); // it is known what it would do
    take(remedy, "remedy");
    remedy->close();
}

/// The import's only failed chunk, or the one that is chosen.
QWidget *Pictures::openChunk(int number)
{
    auto *chunks = find<QTableView>(m_window.get(), "chunkTable");
    if (number > 0)
        chunks->selectRow(number - 1);
    find<QAction>(m_window.get(), "openChunkAction")->trigger();
    const auto isShown = [this] {
        return chunkWindow() != nullptr && find<QTableView>(chunkWindow(), "chunkRowTable")->currentIndex().isValid();
    };
    if (!QTest::qWaitFor(isShown))
        qFatal("no chunk is shown");
    QWidget *window = chunkWindow();
    window->activateWindow();
    if (!QTest::qWaitFor([window] { return window->isActiveWindow(); }))
        qFatal("the chunk window is not active");
    return window;
}

void Pictures::typeInto(QTableView *table, int row, const QString &text)
{
    table->setFocus();
    table->setCurrentIndex(table->model()->index(row, 2));
    QTest::keyClick(table, Qt::Key_F2);
    QTRY_VERIFY(table->viewport()->findChild<QLineEdit *>() != nullptr);
    auto *editor = table->viewport()->findChild<QLineEdit *>();
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
}

void Pictures::chunk()
{
    importOrders();
    QWidget *window = openChunk(5);
    auto *table = find<QTableView>(window, "chunkRowTable");
    auto *errors = find<QTableView>(window, "chunkErrorTable");
    QCOMPARE(errors->model()->rowCount(), 2);
    take(window, "chunk-hint", chunkSize);
    click(button(window, "chunkHintDismissButton"));
    typeInto(table, 42, "12");
    QTRY_COMPARE(errors->model()->rowCount(), 1);
    find<QAction>(window, "nextErrorAction")->trigger();
    take(window, "chunk", chunkSize);
    find<QAction>(window, "findAction")->trigger();
    take(window, "chunk-find", chunkSize);
    find<QAction>(window, "undoAction")->trigger();
    window->close();
}

void Pictures::textOfAChunk()
{
    QByteArray csv = ordersCsv(300);
    csv.replace("\n150,item 150,", "\n150,\"item 150\" large,");
    importFile(write("orders.csv", csv));
    QTRY_COMPARE(importState(), "partial");
    QTRY_VERIFY(find<QAction>(m_window.get(), "openChunkAction")->isEnabled());
    QWidget *window = openChunk(0);
    click(button(window, "chunkHintDismissButton"));
    QTRY_VERIFY(find<QPlainTextEdit>(window, "chunkTextView")->isVisible());
    take(window, "text", chunkSize);
    window->close();
}

void Pictures::fixedFile()
{
    importOrders();
    QWidget *window = openChunk(5);
    find<QAction>(window, "importFixedFileAction")->trigger();
    auto *files = window->findChild<QFileDialog *>("fixedFileDialog");
    QVERIFY(files != nullptr);
    const QByteArray all = ordersCsv(1200, { { 443, "12" }, { 448, "20" } });
    QByteArrayList lines = all.split('\n');
    nameFile(files, write("orders-fixed.csv", lines[0] + '\n' + lines.mid(401, 100).join('\n') + '\n'));
    QTRY_VERIFY(window->findChild<QDialog *>("fixedFileReview") != nullptr);
    auto *review = window->findChild<QDialog *>("fixedFileReview");
    QTRY_VERIFY(button(review, "importFixedButton")->isEnabled());
    take(review, "fixed-file", { 640, 320 });
    review->close();
    window->close();
}

QDialog *Pictures::openDialog(QWidget *in, const char *action, const char *dialog)
{
    find<QAction>(in, action)->trigger();
    if (!QTest::qWaitFor([&] { return in->findChild<QDialog *>(dialog) != nullptr; }))
        qFatal("%s did not open", dialog);
    auto *opened = in->findChild<QDialog *>(dialog);
    if (!QTest::qWaitForWindowExposed(opened))
        qFatal("%s is not shown", dialog);
    return opened;
}

void Pictures::dialogs()
{
    importOrders();
    QTRY_VERIFY(find<QAction>(m_window.get(), "skipChunkAction")->isEnabled());
    // What each shows last: what it has asked the job store for is there once it can be pressed.
    for (const auto &[action, dialog, name, last] :
        { std::tuple("reportAction", "reportDialog", "report", "saveReportButton"),
            std::tuple("saveAllChunksAction", "saveChunksDialog", "save-chunks", "saveButton"),
            std::tuple("skipChunkAction", "skipDialog", "skip", "skipDialog"),
            std::tuple("undoImportAction", "undoImportDialog", "undo", "undoImportButton"),
            std::tuple("settingsAction", "SettingsDialog", "settings", "lockTimeoutSpinBox") }) {
        QDialog *opened = openDialog(m_window.get(), action, dialog);
        const auto *part = opened->objectName() == last ? opened : opened->findChild<QWidget *>(last);
        QVERIFY(part != nullptr);
        QTRY_VERIFY(part->isEnabled());
        take(opened, name);
        opened->close();
        QTRY_VERIFY(m_window->findChild<QDialog *>(dialog) == nullptr);
    }
}

void Pictures::automation()
{
    const QString folder = m_folder->filePath("in");
    QDir().mkpath(folder);
    JobStore store(m_folder->filePath("home"));
    Automation nightly;
    nightly.name = "orders";
    nightly.folder = folder;
    nightly.pattern = "orders_*.csv";
    nightly.options = { { "into", { databasePath() } }, { "table", { "orders" } } };
    nightly.quietSeconds = 0;
    Automation weekly = nightly;
    weekly.name = "stock";
    weekly.folder = "/media/branch/export";
    weekly.when = "weekly mon,fri 07:00";
    write("in/orders_1.csv", ordersCsv(40));
    write("in/orders_2.csv", ordersCsv(20, { { 3, "n/a" } }));
    saveAutomation(store, nightly, false, QDateTime::currentDateTimeUtc());
    saveAutomation(store, weekly, false, QDateTime::currentDateTimeUtc());
    AutomationStore(store).ask("stock");
    QDialog *dialog = openDialog(m_window.get(), "automationsAction", "AutomationDialog");
    QTRY_VERIFY(QFile::exists(folder + "/done/orders_1.csv"));
    QTRY_COMPARE(find<QTableWidget>(dialog, "automationFilesTable")->rowCount(), 2);
    QTRY_VERIFY(AutomationStore(store).find("stock").state.unreachableSince.isValid());
    QTest::qWait(1200); // until it is shown
    take(dialog, "automation");
    click(button(dialog, "automationEditButton"));
    take(find<QDialog>(dialog, "AutomationForm"), "automation-form");
}

void Pictures::manual()
{
    QDialog *help = openDialog(m_window.get(), "helpAction", "helpWindow");
    take(help, "manual");
    QTest::keyClicks(find<QLineEdit>(help, "manualSearchEdit"), "NULL");
    take(help, "manual-search");
    help->close();
    QTest::keyClick(help, Qt::Key_Escape);
}

/// The language of the environment, as the program speaks it.
static void useLanguage()
{
    QLocale::setDefault(QLocale::system().language() == QLocale::C ? QLocale(QLocale::English) : QLocale::system());
    speak(chosenLanguage(languagesOfEnvironment()));
}

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::fputs("pictures FOLDER light|dark WIDTHxHEIGHT[@SCALE]\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    if (!OffscreenScreen(argv[3]).use(folder.path()))
        return 1;
    QApplication application(argc, argv);
    useLanguage();
    Pictures pictures(QString::fromLocal8Bit(argv[1]), themeFromName(QString::fromLatin1(argv[2])));
    return QTest::qExec(&pictures, QStringList { "pictures", "-silent" } + application.arguments().mid(4));
}

#include "Pictures.moc"

#include "ui/FormsFixture.h"

#include "automation/Automations.h"
#include "store/AutomationStore.h"
#include "ui/OffscreenScreen.h"
#include "ui/ShownTexts.h"
#include "ui/chunks/SaveChunksDialog.h"
#include "ui/common/HelpWindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDirIterator>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QRegularExpression>
#include <QScreen>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QToolBar>
#include <QTreeView>
#include <QXmlStreamReader>

#include <algorithm>

using namespace tranche;

/// What holds for every window: its parts are found by names that are given once, and it fits a screen of 1024×600
/// whatever names and texts it has to show.
class FormsTest : public FormsFixture
{
    Q_OBJECT
private Q_SLOTS:
    void everyFormGivesANameOnce();
    void clashesAreFound();
    void theImportPage();
    void mainWindowAndDialogs();
    void aTestReport();
    void anAutomation();
    void severalFiles();
    void aChunkAndItsQuestions();
    void everyWindowFits();
    void everyActionIsReachable();
    void cutAndEnglishTextsAreFound();
};

/// What the names of a form's objects clash with: those of the form itself, and, of widgets and actions, those of other
/// forms. @param taken the names of widgets and actions so far, with their forms
static QStringList clashesOf(QIODevice &form, const QString &formName, QHash<QString, QString> &taken)
{
    static const QStringList seen { "widget", "action" };
    static const QStringList others { "layout", "spacer", "actiongroup", "buttongroup" };
    QStringList names;
    QStringList clashes;
    QXmlStreamReader xml(&form);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.attributes().value("name").toString();
        const bool isSeen = seen.contains(xml.name().toString());
        if (name.isEmpty() || (!isSeen && !others.contains(xml.name().toString())))
            continue;
        if (names.contains(name))
            clashes.append(QStringLiteral("%1 has two objects of the name %2").arg(formName, name));
        else if (isSeen && taken.contains(name))
            clashes.append(QStringLiteral("%1 and %2 have an object of the name %3").arg(taken[name], formName, name));
        names.append(name);
        if (isSeen)
            taken.insert(name, formName);
    }
    if (xml.hasError() || names.isEmpty())
        clashes.append(formName + " is no form: " + xml.errorString());
    return clashes;
}

void FormsTest::everyFormGivesANameOnce()
{
    int forms = 0;
    QHash<QString, QString> taken;
    QDirIterator files(
        QStringLiteral(TRANCHE_TEST_DATA "/../../ui"), { "*.ui" }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++forms;
        const QStringList clashes = clashesOf(file, files.fileName(), taken);
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join('\n')));
    }
    QVERIFY2(forms >= 8, qPrintable(QString::number(forms)));
}

/// The test above would find them.
void FormsTest::clashesAreFound()
{
    const auto clashes = [](const QByteArray &first, const QByteArray &second) {
        QHash<QString, QString> taken;
        QStringList found;
        int number = 0;
        for (const QByteArray &content : { first, second }) {
            QBuffer form;
            form.setData("<ui>" + content + "</ui>");
            form.open(QIODevice::ReadOnly);
            found += clashesOf(form, QString::number(++number), taken);
        }
        return found.join('|');
    };
    const QByteArray label = "<widget class='QLabel' name='noteLabel'/>";
    QCOMPARE(clashes(label, "<widget class='QLabel' name='otherLabel'/>"), "");
    QCOMPARE(clashes(label + label, "<layout name='layout'/>"), "1 has two objects of the name noteLabel");
    QCOMPARE(clashes("<layout name='noteLabel'/>" + label, "<layout name='layout'/>"),
        "1 has two objects of the name noteLabel");
    QCOMPARE(clashes(label, label), "1 and 2 have an object of the name noteLabel");
    QCOMPARE(clashes("<layout name='layout'/>", "<layout name='layout'/>"), ""); // nobody looks for them
}

void FormsTest::theImportPage()
{
    const QString file = importLongNames();
    // The same file again, then one with other columns into the same table: all that the pages can have to say.
    ImportWindow *importWindow = openImport(file);
    QTRY_VERIFY(find<QLabel>(importWindow, "planLabel")
                    ->text()
                    .contains(shownBeginning("StoreText", "This very file was imported into %1 on %2 already.")));
    QTRY_VERIFY(button(importWindow, "startButton")->text().contains("200")); // rows of the file
    check(importWindow, "import");
    int explained = 0; // by the table of options, which has them all
    const auto controls = importWindow->findChildren<QWidget *>();
    for (const QWidget *control : controls) {
        const QString option = control->property("option").toString();
        const bool isExplained = control->whatsThis().contains("--" + option) && !control->toolTip().isEmpty();
        QVERIFY2(option.isEmpty() || isExplained, qPrintable(control->objectName()));
        explained += option.isEmpty() ? 0 : 1;
    }
    QCOMPARE(explained, 40);
    for (const char *panel : { "changeReadingButton", "designButton", "moreButton" }) {
        open(importWindow, panel);
        check(importWindow, panel);
        click(button(importWindow, panel)); // shut
    }
    click(button(importWindow, "startButton"));
    QTRY_VERIFY(importWindow->findChild<QMessageBox *>("importAgainDialog") != nullptr);
    check(importWindow->findChild<QMessageBox *>("importAgainDialog"), "question-again");
    click(button(importWindow->findChild<QMessageBox *>("importAgainDialog"), "importAgainButton"));
    const QString finished = shownBeginning("ProgressSentence", "Finished: %1, %2 %3.");
    QTRY_VERIFY(find<QLabel>(importWindow, "resultLabel")->text().contains(finished));
    QTRY_VERIFY(importWindow->findChild<QTableView *>("badRowTable") != nullptr);
    QTRY_VERIFY(find<QTableView>(importWindow, "badRowTable")->isVisible());
    check(importWindow, "import-result");
    importWindow->close();

    QVERIFY(QDir(m_folder->path()).mkdir("other"));
    importWindow
        = openImport(write("other/" + QString(200, 'f') + ".csv", longCsv().replace("another", "yet_another")));
    QTRY_VERIFY(find<QLabel>(importWindow, "planLabel")
                    ->text()
                    .contains(shownEnding("PlanText", " The table <b>%1</b>, which exists, has other columns.")));
    check(importWindow, "import-other-table");
    click(button(importWindow, "existingTableButton"));
    QTRY_VERIFY(button(importWindow, "newTableButton")->isVisible());
    check(importWindow, "import-target-unfit");
    importWindow->close();
}

void FormsTest::mainWindowAndDialogs()
{
    importLongNames();
    auto *tabs = find<QTabWidget>(m_window.get(), "tabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        check(m_window.get(), QStringLiteral("main-%1").arg(tab));
    }
    QTRY_VERIFY(button(m_window.get(), "moreRemediesButton")->isEnabled());
    tabs->setCurrentWidget(find<QWidget>(m_window.get(), "errorsTab"));
    click(button(m_window.get(), "moreRemediesButton"));
    auto *remedy = find<QDialog>(m_window.get(), "remedyDialog");
    QTRY_VERIFY(!find<QLabel>(remedy, "remedyEffectLabel")
                     ->text()
                     .contains(shownBeginning("tranche::RemedyDialog", "Looking what it would do…")));
    check(remedy, "remedy");
    remedy->close();
    const auto dialogOf = [this](const char *action, const char *dialog) {
        find<QAction>(m_window.get(), action)->trigger();
        if (!QTest::qWaitFor([&] { return m_window->findChild<QDialog *>(dialog) != nullptr; }))
            qFatal("%s did not open", dialog);
        return m_window->findChild<QDialog *>(dialog);
    };
    for (const auto &[action, dialog] :
        { std::pair("reportAction", "reportDialog"), std::pair("saveAllChunksAction", "saveChunksDialog"),
            std::pair("skipChunkAction", "skipDialog"), std::pair("settingsAction", "SettingsDialog"),
            std::pair("helpAction", "helpWindow"), std::pair("showRowsAction", "ImportedRowsWindow"),
            std::pair("historyAction", "HistoryWindow"), std::pair("shortcutsAction", "shortcutsDialog"),
            std::pair("paletteAction", "commandPalette"), std::pair("apiAction", "ApiDialog"),
            std::pair("automationsAction", "AutomationDialog"), std::pair("queueAction", "QueueWindow") }) {
        QDialog *opened = dialogOf(action, dialog);
        QVERIFY(QTest::qWaitForWindowExposed(opened));
        check(opened, dialog);
        opened->close();
        QTRY_VERIFY(m_window->findChild<QDialog *>(dialog) == nullptr);
    }
}

/// The list of automations with long names, what they have taken and would take, and the form of each kind of times.
void FormsTest::anAutomation()
{
    const QString name(100, 'a');
    Automation automation;
    automation.name = name;
    automation.folder = m_folder->filePath(name);
    automation.pattern = name + "*.csv";
    automation.options = { { "into", { databasePath() } }, { "table", { name } } };
    automation.base = m_folder->path();
    automation.when = "weekly mon,tue,wed,thu,fri,sat,sun 06:30";
    QDir().mkpath(automation.folder);
    write(name + '/' + name + ".csv", "n\n1\n");
    JobStore store(m_folder->filePath("home"));
    saveAutomation(store, automation, false, QDateTime::currentDateTimeUtc());
    Automation away = automation;
    away.name = "away";
    away.folder += "/gone";
    away.when = "always";
    saveAutomation(store, away, false, QDateTime::currentDateTimeUtc());
    find<QAction>(m_window.get(), "automationsAction")->trigger();
    auto *dialog = find<QDialog>(m_window.get(), "AutomationDialog");
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    auto *table = find<QTableWidget>(dialog, "automationsTable");
    QTRY_COMPARE(table->rowCount(), 2);
    QTRY_VERIFY(AutomationStore(store).find("away").state.unreachableSince.isValid());
    check(dialog, "automation");
    table->selectRow(0);
    QTRY_VERIFY(button(dialog, "automationTestButton")->isEnabled());
    click(button(dialog, "automationTestButton"));
    QTRY_COMPARE(find<QTableWidget>(dialog, "automationTrialTable")->rowCount(), 1);
    check(dialog, "automation-test-run");
    click(button(dialog, "automationEditButton"));
    auto *form = find<QDialog>(dialog, "AutomationForm");
    QVERIFY(QTest::qWaitForWindowExposed(form));
    auto *when = find<QComboBox>(form, "automationWhenCombo");
    for (int kind = 0; kind < when->count(); ++kind) {
        when->setCurrentIndex(kind);
        check(form, QStringLiteral("automation-form-%1").arg(kind));
    }
    find<QLineEdit>(form, "automationFolderEdit")->clear();
    click(find<QDialogButtonBox>(form, "automationFormButtons")->button(QDialogButtonBox::Ok));
    QTRY_VERIFY(find<QLabel>(form, "automationFormProblemLabel")->isVisible());
    check(form, "automation-form-problem");
    form->close();
    dialog->close();
}

/// Its page and its tab, with all that a test can have.
void FormsTest::aTestReport()
{
    const QByteArray name(300, 'v');
    const QByteArray xml = "<testsuites><testsuite name='" + name + "' hostname='" + name + "'><testcase name='" + name
        + "' classname='" + name + "' file='" + name + "' line='7' time='1.5'><properties><property name='" + name
        + "' value='" + name + "'/><property name='attachment' value='" + name
        + "'/><property name='step[passed]' value='" + name + "'/></properties><flakyError type='" + name
        + "' message='" + name + "'>" + name + ' ' + name + "</flakyError><system-out>" + name
        + "</system-out></testcase><testcase name='x'><failure message='no'/>"
          "</testcase></testsuite></testsuites>";
    ImportWindow *importWindow = openImport(write(QString(200, 'f') + ".xml", xml));
    chooseDatabase(importWindow);
    QTRY_VERIFY(find<QLineEdit>(importWindow, "reportProfileEdit")->isVisible());
    QVERIFY(!find<QWidget>(importWindow, "previewTable")->isVisible());
    check(importWindow, "import-report");
    QTest::keyClicks(find<QLineEdit>(importWindow, "reportProfileEdit"), "nightly");
    QTest::keyClicks(find<QLineEdit>(importWindow, "reportDateEdit"), "soon");
    QVERIFY(!button(importWindow, "startButton")->isEnabled());
    check(importWindow, "import-report-date");
    find<QLineEdit>(importWindow, "reportDateEdit")->selectAll();
    QTest::keyClicks(find<QLineEdit>(importWindow, "reportDateEdit"), "2026-11-30");
    click(find<QCheckBox>(importWindow, "runInBackgroundCheckBox"));
    QTRY_VERIFY(button(importWindow, "startButton")->isEnabled());
    click(button(importWindow, "startButton"));
    QTRY_COMPARE(importState(), "done");
    QCOMPARE(query("SELECT profile FROM test_launch WHERE date LIKE '2026-11-30%'"), "nightly");
    auto *view = find<QWidget>(m_window.get(), "ReportView");
    auto *caseTabs = find<QTabWidget>(view, "caseTabs");
    QTRY_VERIFY(caseTabs->isVisible());
    auto *tree = find<QTreeView>(view, "reportTree");
    tree->setCurrentIndex(tree->model()->index(1, 0, tree->model()->index(0, 0)));
    QTRY_COMPARE(find<QLabel>(view, "caseNameLabel")->toolTip().left(2), "vv");
    QTRY_VERIFY(find<QLabel>(view, "caseNameLabel")->text().startsWith("vvv"));
    int shown = 0;
    for (int tab = 0; tab < caseTabs->count(); ++tab) {
        if (!caseTabs->isTabVisible(tab))
            continue;
        caseTabs->setCurrentIndex(tab);
        check(m_window.get(), QStringLiteral("report-%1").arg(++shown));
    }
    QVERIFY2(shown >= 3, qPrintable(QString::number(shown)));
    RequestChoices later;
    later.file = write("later.xml", QByteArray(xml).replace("'x'>", "'x'/><testcase name='y'>"));
    later.target = databasePath();
    later.source.report.profile = "nightly";
    later.source.report.date = "2026-12-01";
    runImport(later);
    find<QTableView>(m_window.get(), "jobTable")->selectRow(0);
    QTRY_VERIFY(find<QLabel>(view, "reportChangesLabel")->text().contains("'fixed'"));
    check(m_window.get(), "report-compared");
    const QHeaderView *columns = tree->header();
    QVERIFY2(columns->sectionSize(0) >= columns->sectionSize(1), "the names of tests can't be read");
}

void FormsTest::severalFiles()
{
    m_window->openFiles({ write(QString(200, 'f') + ".csv", longCsv()), write(QString(200, 'g') + ".csv", longCsv()),
        write(QString(200, 'p') + ".png", "\x89PNG\r\n\x1a\n") });
    QTRY_VERIFY(m_window->findChild<QDialog *>("FileListDialog") != nullptr);
    auto *list = m_window->findChild<QDialog *>("FileListDialog");
    QVERIFY(QTest::qWaitForWindowExposed(list));
    check(list, "several-files");
    list->close();
}

void FormsTest::aChunkAndItsQuestions()
{
    importLongNames();
    QTRY_VERIFY(find<QAction>(m_window.get(), "openChunkAction")->isEnabled());
    find<QAction>(m_window.get(), "openChunkAction")->trigger();
    QTRY_VERIFY(chunkWindow() != nullptr);
    QWidget *window = chunkWindow();
    auto *table = find<QTableView>(window, "chunkRowTable");
    QTRY_COMPARE(table->model()->rowCount(), 100);
    check(window, "chunk");
    const auto actions = window->findChildren<QAction *>(QRegularExpression("Action$"));
    QVERIFY(actions.size() > 12);
    for (const QAction *action : actions) // the window has no menu
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->objectName()));
    find<QAction>(window, "findAction")->trigger();
    check(window, "chunk-find");
    find<QAction>(window, "importFixedFileAction")->trigger();
    auto *files = window->findChild<QFileDialog *>("fixedFileDialog");
    QVERIFY(files != nullptr);
    nameFile(files, write(QString(200, 'g') + ".csv", longCsv().replace(QByteArray(500, 'v'), "50")));
    QTRY_VERIFY(window->findChild<QDialog *>("fixedFileReview") != nullptr);
    auto *review = window->findChild<QDialog *>("fixedFileReview");
    QTRY_VERIFY(button(review, "importFixedButton")->isEnabled());
    check(review, "fixed-file");
    review->close();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    table->setFocus();
    QTRY_VERIFY(table->currentIndex().isValid());
    QTest::keyClick(table, Qt::Key_Delete);
    window->close();
    QTRY_VERIFY(window->findChild<QMessageBox *>("discardDialog") != nullptr);
    auto *box = window->findChild<QMessageBox *>("discardDialog");
    QVERIFY(QTest::qWaitForWindowExposed(box));
    check(box, "question-discard");
    click(button(box, "discardButton"));
}

/// At the size of the screen that the test was started for: with a few clicks, since it runs at several.
void FormsTest::everyWindowFits()
{
    QVERIFY(qEnvironmentVariableIsEmpty("TRANCHE_TEST_SCREEN")
        || m_window->screen()->size() == OffscreenScreen(qgetenv("TRANCHE_TEST_SCREEN")).size);
    m_window->resize(3000, 2000); // as a larger screen had it, and the settings kept it
    m_window->close();
    openWindow();
    mainWindowAndDialogs();
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY(find<QAction>(m_window.get(), "openChunkAction")->isEnabled());
    find<QAction>(m_window.get(), "openChunkAction")->trigger();
    QTRY_VERIFY(chunkWindow() != nullptr);
    QTRY_COMPARE(find<QTableView>(chunkWindow(), "chunkRowTable")->model()->rowCount(), 100);
    check(chunkWindow(), "chunk");
    find<QAction>(chunkWindow(), "findAction")->trigger();
    check(chunkWindow(), "chunk-find");
    chunkWindow()->close();
}

/// Whatever can be done in the main window can be done without a mouse: it is in a menu.
void FormsTest::everyActionIsReachable()
{
    QSet<const QAction *> inMenus;
    const auto add = [&](const QMenu *menu, const auto &self) -> void {
        for (const QAction *action : menu->actions()) {
            inMenus.insert(action);
            if (action->menu() != nullptr)
                self(action->menu(), self);
        }
    };
    for (const QAction *action : m_window->menuBar()->actions())
        add(action->menu(), add);
    const auto actions = m_window->findChildren<QAction *>(QRegularExpression("Action$"));
    QVERIFY(actions.size() > 20);
    for (const QAction *action : actions)
        QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
}

/// The checks of every window would find them.
void FormsTest::cutAndEnglishTextsAreFound()
{
    QWidget window;
    auto *label = new QLabel(QStringLiteral("Errors of the import"), &window);
    auto *paragraph = new QLabel(QStringLiteral("Nothing was written: Import does it."), &window);
    paragraph->setWordWrap(true);
    auto *button = new QPushButton(QStringLiteral("&Run in a file of no language"), &window);
    auto *edit = new QLineEdit(&window);
    edit->setPlaceholderText(QStringLiteral("Column names, separated by commas"));
    auto *table = new QTableWidget(1, 2, &window);
    table->setHorizontalHeaderLabels({ QStringLiteral("What is wrong"), QStringLiteral("x") });
    table->setColumnWidth(0, 30);
    const QList<QWidget *> all { label, paragraph, button, edit, table };
    for (int i = 0; i < all.size(); ++i)
        all[i]->setGeometry(0, i * 20, 40, 20);
    window.resize(400, 400);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QStringList cut = cutTexts(&window);
    QVERIFY2(cut.size() == (m_language == "marked" ? 0 : 5), qPrintable(cut.join('\n')));
    for (QWidget *widget : all)
        widget->resize(400, 100);
    table->setColumnWidth(0, 200);
    const QStringList still = cutTexts(&window);
    QVERIFY2(still.isEmpty(), qPrintable(still.join('\n')));
    for (const char *text : { "Errors of the import", "Nothing was written", "Column names", "What is wrong" })
        QCOMPARE(untranslatedTexts(&window, "de").join('\n').contains(text),
            m_language != "marked" || text[0] == 'E' || text[0] == 'N'); // lists are of the user's data
    QCOMPARE(untranslatedTexts(&window, "de").join('\n').contains("of no language"), m_language == "marked");
}

TRANCHE_FORMS_MAIN(FormsTest)
#include "FormsTest.moc"

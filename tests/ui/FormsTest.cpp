#include "ui/Accessibility.h"
#include "ui/OffscreenScreen.h"
#include "ui/ShownTexts.h"
#include "ui/WindowFixture.h"
#include "ui/chunks/SaveChunksDialog.h"
#include "ui/common/HelpWindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
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
class FormsTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void everyFormGivesANameOnce();
    void clashesAreFound();
    void theImportPage();
    void mainWindowAndDialogs();
    void aTestReport();
    void severalFiles();
    void aChunkAndItsQuestions();
    void everyWindowFits();
    void everyActionIsReachable();
    void cutAndEnglishTextsAreFound();

private:
    void checkKeys(QWidget *window, const QString &name);
    void check(QWidget *window, const QString &name);
    QString importLongNames();

    QString m_language = speakTestLanguage();
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

/// The widgets and actions of a window, without those of other windows that belong to it.
static void collect(QObject *in, QHash<QString, QStringList> &objectsOf)
{
    for (QObject *child : in->children()) {
        const auto *widget = qobject_cast<QWidget *>(child);
        if (widget != nullptr && widget->isWindow())
            continue;
        const bool isQts = child->objectName().startsWith("qt_") || child->objectName().startsWith("_q_")
            || qobject_cast<const QTabBar *>(in) != nullptr; // which has buttons where there are many tabs
        if ((widget != nullptr || qobject_cast<QAction *>(child) != nullptr) && !child->objectName().isEmpty()
            && !isQts)
            objectsOf[child->objectName()].append(child->metaObject()->className());
        collect(child, objectsOf);
    }
}

void FormsTest::check(QWidget *window, const QString &name)
{
    screenshot(window, "small-screen-" + name + (m_language == "en" ? QString() : "-" + m_language));
    QHash<QString, QStringList> objectsOf;
    collect(window, objectsOf);
    for (auto object = objectsOf.cbegin(); object != objectsOf.cend(); ++object)
        QVERIFY2(object->size() == 1, qPrintable(name + ": " + object.key() + " is the name of " + object->join(", ")));

    checkKeys(window, name);
    const QString cut = cutTexts(window).join('\n');
    QVERIFY2(cut.isEmpty(), qPrintable(name + ": " + cut));
    const QString english = untranslatedTexts(window, m_language).join('\n');
    QVERIFY2(english.isEmpty(), qPrintable(name + ": " + english));
    const QStringList silent = silentControls(window);
    QVERIFY2(silent.isEmpty(), qPrintable(name + ":\n" + silent.join('\n')));

    const QSize room = window->screen()->availableSize();
    const QSize size = window->size();
    const QSize least = window->minimumSizeHint().expandedTo(window->minimumSize());
    QVERIFY2(size.width() <= room.width() && size.height() <= room.height(),
        qPrintable(QStringLiteral("%1 is %2×%3").arg(name).arg(size.width()).arg(size.height())));
    QVERIFY2(least.width() <= room.width() && least.height() <= room.height(),
        qPrintable(QStringLiteral("%1 can't be smaller than %2×%3").arg(name).arg(least.width()).arg(least.height())));
    const auto buttons = window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (!button->isVisible() || button->window() != window || !qobject_cast<const QPushButton *>(button))
            continue;
        const QRect place(button->mapTo(window, QPoint(0, 0)), button->size());
        QVERIFY2(window->rect().contains(place),
            qPrintable(QStringLiteral("%1: the button %2 is cut off").arg(name, button->text())));
    }
}

/// What is underlined in a text; none: empty.
static QString mnemonicOf(const QString &text)
{
    return QKeySequence::mnemonic(text).toString();
}

/// The texts of a window by whose underlined letters something is reached.
static QStringList textsWithMnemonics(QWidget *window)
{
    QStringList texts;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->window() != window || !widget->isVisibleTo(window))
            continue;
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            texts.append(button->text());
        else if (const auto *label = qobject_cast<QLabel *>(widget); label != nullptr && label->buddy() != nullptr)
            texts.append(label->text());
        else if (const auto *group = qobject_cast<QGroupBox *>(widget))
            texts.append(group->title());
        else if (const auto *tabs = qobject_cast<QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts.append(tabs->tabText(tab));
        else if (const auto *bar = qobject_cast<QMenuBar *>(widget))
            for (const QAction *action : bar->actions())
                texts.append(action->text());
    }
    return texts;
}

static QString mnemonicGivenTwice(const QStringList &texts)
{
    QHash<QString, QString> found;
    for (const QString &text : texts) {
        const QString key = mnemonicOf(text);
        if (key.isEmpty())
            continue;
        if (found.contains(key))
            return QStringLiteral("%1: “%2” and “%3”").arg(key, found[key], text);
        found.insert(key, text);
    }
    return {};
}

/// Where the Tab key goes back up, though not to a column at the right.
static QString tabOrderProblem(QWidget *window)
{
    QList<QWidget *> stops;
    for (QWidget *next = window->nextInFocusChain(); next != window; next = next->nextInFocusChain()) {
        if (next->window() == window && next->isVisible() && next->isEnabled() && next->focusProxy() == nullptr
            && (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !next->inherits("QTabWidget"))
            stops.append(next);
    }
    const auto placeOf
        = [window](const QWidget *stop) { return QRect(stop->mapTo(window, QPoint(0, 0)), stop->size()); };
    const auto top = std::min_element(stops.begin(), stops.end(), [&](const QWidget *a, const QWidget *b) {
        return std::pair(placeOf(a).top(), placeOf(a).left()) < std::pair(placeOf(b).top(), placeOf(b).left());
    });
    std::rotate(stops.begin(), top, stops.end()); // it is a circle: from the last one it goes to the first
    for (int i = 0; i + 1 < stops.size(); ++i) {
        const QRect from = placeOf(stops[i]);
        const QRect to = placeOf(stops[i + 1]);
        if (to.bottom() < from.top() && to.left() < from.right())
            return QStringLiteral("Tab goes from %1 up to %2").arg(stops[i]->objectName(), stops[i + 1]->objectName());
    }
    return {};
}

/// No letter is underlined twice, neither in the window nor in one of its menus; what a button's key is, its tip tells.
void FormsTest::checkKeys(QWidget *window, const QString &name)
{
    const QString order
        = name.startsWith("importWindow") ? QString() : tabOrderProblem(window); // its columns are mixed
    QVERIFY2(order.isEmpty(), qPrintable(name + ": " + order));
    QString twice = mnemonicGivenTwice(textsWithMnemonics(window));
    QVERIFY2(twice.isEmpty(), qPrintable(name + ": " + twice));
    const auto menus = window->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts.append(action->text());
        twice = mnemonicGivenTwice(texts);
        QVERIFY2(twice.isEmpty(), qPrintable(name + ", menu " + menu->title() + ": " + twice));
    }
    const auto bars = window->findChildren<QToolBar *>();
    for (const QToolBar *bar : bars) {
        for (const QAction *action : bar->actions()) {
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(key.isEmpty() || action->toolTip().contains(key), qPrintable(name + ": " + action->text()));
        }
    }
}

static QByteArray longCsv()
{
    const QByteArray column(300, 'C');
    QByteArray csv = "id," + column + ",quantity";
    for (int i = 0; i < 200; ++i)
        csv += ",another_column_of_the_file_" + QByteArray::number(i);
    csv += '\n';
    for (int row = 1; row <= 200; ++row) {
        csv += QByteArray::number(row) + ",x,";
        csv += row == 50 ? QByteArray(500, 'v') : QByteArray::number(row);
        csv += QByteArray(200, ',') + '\n';
    }
    return csv;
}

/// Imports a file whose names and values are as long as they may be.
QString FormsTest::importLongNames()
{
    const QString file = write(QString(200, 'f') + ".csv", longCsv());
    importFile(file);
    if (!QTest::qWaitFor([&] { return importState() == "partial"; }))
        qFatal("the import did not end");
    return file;
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
    QCOMPARE(explained, 39);
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
    for (const auto &[action, dialog] : { std::pair("reportAction", "reportDialog"),
             std::pair("saveAllChunksAction", "saveChunksDialog"), std::pair("skipChunkAction", "skipDialog"),
             std::pair("settingsAction", "SettingsDialog"), std::pair("helpAction", "helpWindow"),
             std::pair("showRowsAction", "ImportedRowsWindow"), std::pair("historyAction", "HistoryWindow"),
             std::pair("shortcutsAction", "shortcutsDialog"), std::pair("paletteAction", "commandPalette"),
             std::pair("apiAction", "ApiDialog"), std::pair("queueAction", "QueueWindow") }) {
        QDialog *opened = dialogOf(action, dialog);
        QVERIFY(QTest::qWaitForWindowExposed(opened));
        check(opened, dialog);
        opened->close();
        QTRY_VERIFY(m_window->findChild<QDialog *>(dialog) == nullptr);
    }
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

/// On a small screen, or on the one that the environment names.
int main(int argc, char **argv)
{
    const QByteArray named = qgetenv("TRANCHE_TEST_SCREEN");
    const QTemporaryDir folder;
    if (!OffscreenScreen(named.isEmpty() ? "1024x600@1" : named).use(folder.path()))
        return 1;
    QApplication application(argc, argv);
    FormsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "FormsTest.moc"

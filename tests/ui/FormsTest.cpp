#include "ui/ShownTexts.h"
#include "ui/WindowFixture.h"
#include "ui/chunks/SaveChunksDialog.h"
#include "ui/common/HelpWindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDirIterator>
#include <QGroupBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
#include <QXmlStreamReader>

using namespace tranche;

/// What holds for every window: its parts are found by names that are given once, and it fits a screen of 1024×600
/// whatever names and texts it has to show.
class FormsTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void everyFormGivesANameOnce();
    void theWizard();
    void mainWindowAndDialogs();
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

/// A screen as the environment names it: "1366x768@1.5".
struct ShownScreen
{
    QSize pixels;
    double scale = 1;
    QSize size; ///< in the units of windows
};

static ShownScreen shownScreen(const QByteArray &name)
{
    const auto parts = QString::fromLatin1(name).split(QRegularExpression("[x@]"));
    ShownScreen screen { { parts.value(0).toInt(), parts.value(1).toInt() }, parts.value(2).toDouble(), {} };
    screen.size = { qRound(screen.pixels.width() / screen.scale), qRound(screen.pixels.height() / screen.scale) };
    return screen;
}

void FormsTest::everyFormGivesANameOnce()
{
    int forms = 0;
    QDirIterator files(
        QStringLiteral(TRANCHE_TEST_DATA "/../../ui"), { "*.ui" }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++forms;
        QStringList names;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            static const QStringList objects { "widget", "layout", "spacer", "action", "actiongroup", "buttongroup" };
            const QString name = xml.attributes().value("name").toString();
            if (!objects.contains(xml.name().toString()) || name.isEmpty())
                continue;
            QVERIFY2(!names.contains(name),
                qPrintable(QStringLiteral("%1 has two objects of the name %2").arg(file.fileName(), name)));
            names.append(name);
        }
        QVERIFY2(!xml.hasError(), qPrintable(file.fileName() + ": " + xml.errorString()));
        QVERIFY(!names.isEmpty());
    }
    QVERIFY2(forms >= 8, qPrintable(QString::number(forms)));
}

/// The widgets and actions of a window, without those of other windows that belong to it.
static void collect(QObject *in, QHash<QString, QStringList> &objectsOf)
{
    for (QObject *child : in->children()) {
        const auto *widget = qobject_cast<QWidget *>(child);
        if (widget != nullptr && widget->isWindow())
            continue;
        const bool isQts = child->objectName().startsWith("qt_") || child->objectName().startsWith("_q_");
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

/// No letter is underlined twice, neither in the window nor in one of its menus; what a button's key is, its tip tells.
void FormsTest::checkKeys(QWidget *window, const QString &name)
{
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

void FormsTest::theWizard()
{
    const QString file = importLongNames();
    // The same file again, then one with other columns into the same table: all that the pages can have to say.
    ImportWizard *wizard = openWizard(file);
    QTRY_VERIFY(find<QLabel>(wizard, "planLabel")
                    ->text()
                    .contains(shownBeginning("StoreText", "This very file was imported into %1 on %2 already.")));
    check(wizard, "wizard-file");
    int explained = 0; // by the table of options, which has them all
    const auto controls = wizard->findChildren<QWidget *>();
    for (const QWidget *control : controls) {
        const QString option = control->property("option").toString();
        const bool isExplained = control->whatsThis().contains("--" + option) && !control->toolTip().isEmpty();
        QVERIFY2(option.isEmpty() || isExplained, qPrintable(control->objectName()));
        explained += option.isEmpty() ? 0 : 1;
    }
    QCOMPARE(explained, 27);
    for (const char *page : { "wizard-columns", "wizard-target", "wizard-import" }) {
        QTRY_VERIFY(button(wizard, "nextButton")->isEnabled());
        click(button(wizard, "nextButton"));
        check(wizard, page);
    }
    click(button(wizard, "startButton"));
    QTRY_VERIFY(wizard->findChild<QMessageBox *>("importAgainDialog") != nullptr);
    check(wizard->findChild<QMessageBox *>("importAgainDialog"), "question-again");
    click(button(wizard->findChild<QMessageBox *>("importAgainDialog"), "importAgainButton"));
    const QString finished = shownBeginning("ProgressSentence", "Finished: %1, %2 %3.");
    QTRY_VERIFY(find<QLabel>(wizard, "resultLabel")->text().contains(finished));
    QTRY_VERIFY(find<QTableView>(wizard, "resultErrorTable")->isVisible());
    check(wizard, "wizard-result");
    wizard->close();

    QVERIFY(QDir(m_folder->path()).mkdir("other"));
    wizard = openWizard(write("other/" + QString(200, 'f') + ".csv", longCsv().replace("another", "yet_another")));
    QTRY_VERIFY(find<QLabel>(wizard, "planLabel")
                    ->text()
                    .contains(shownEnding("PlanText", " The table <b>%1</b>, which exists, has other columns.")));
    for (int page = 0; page < 2; ++page) {
        QTRY_VERIFY(button(wizard, "nextButton")->isEnabled());
        click(button(wizard, "nextButton"));
    }
    check(wizard, "wizard-target-other");
    click(button(wizard, "existingTableButton"));
    QTRY_VERIFY(button(wizard, "newTableButton")->isVisible());
    check(wizard, "wizard-target-unfit");
    wizard->close();
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
    tabs->setCurrentIndex(2);
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
             std::pair("settingsAction", "SettingsDialog"), std::pair("helpAction", "helpWindow") }) {
        QDialog *opened = dialogOf(action, dialog);
        QVERIFY(QTest::qWaitForWindowExposed(opened));
        check(opened, dialog);
        opened->close();
        QTRY_VERIFY(m_window->findChild<QDialog *>(dialog) == nullptr);
    }
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
        || m_window->screen()->size() == shownScreen(qgetenv("TRANCHE_TEST_SCREEN")).size);
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
    const ShownScreen shown = shownScreen(named.isEmpty() ? "1024x600@1" : named);
    qputenv("QT_SCALE_FACTOR", QByteArray::number(shown.scale));
    const QTemporaryDir folder;
    QFile screens(folder.filePath("screens.json"));
    const QJsonObject screen { { "name", "small" }, { "x", 0 }, { "y", 0 }, { "width", shown.pixels.width() },
        { "height", shown.pixels.height() }, { "logicalDpi", 96 }, { "logicalBaseDpi", 96 }, { "dpr", 1 } };
    if (!screens.open(QIODevice::WriteOnly)
        || screens.write(QJsonDocument(QJsonObject { { "screens", QJsonArray { screen } } }).toJson()) < 0)
        return 1;
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    QApplication application(argc, argv);
    FormsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "FormsTest.moc"

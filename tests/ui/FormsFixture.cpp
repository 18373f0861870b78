#include "ui/FormsFixture.h"

#include "ui/Accessibility.h"
#include "ui/OffscreenScreen.h"
#include "ui/ShownTexts.h"

#include <QAction>
#include <QApplication>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QTabBar>
#include <QToolBar>

#include <algorithm>

FormsFixture::FormsFixture()
    : m_language(speakTestLanguage())
{
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

void FormsFixture::check(QWidget *window, const QString &name)
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
    for (QAbstractButton *button : buttons) {
        if (!button->isVisible() || button->window() != window || !qobject_cast<const QPushButton *>(button))
            continue;
        // What stands on a page that scrolls is reached there; it must not be wider than the page.
        for (QWidget *around = button->parentWidget(); around != window; around = around->parentWidget()) {
            if (auto *page = qobject_cast<QScrollArea *>(around))
                page->ensureWidgetVisible(button);
        }
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
        if (next->window() == window && next->isVisible() && next->isEnabled() && !next->visibleRegion().isEmpty()
            && next->focusProxy() == nullptr && (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
            && !next->inherits("QTabWidget"))
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
void FormsFixture::checkKeys(QWidget *window, const QString &name)
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

QByteArray longCsv()
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
QString FormsFixture::importLongNames()
{
    const QString file = write(QString(200, 'f') + ".csv", longCsv());
    importFile(file);
    if (!QTest::qWaitFor([&] { return importState() == "partial"; }))
        qFatal("the import did not end");
    return file;
}

int runOnNamedScreen(int argc, char **argv, const std::function<int()> &run)
{
    const QByteArray named = qgetenv("TRANCHE_TEST_SCREEN");
    const QTemporaryDir folder;
    if (!OffscreenScreen(named.isEmpty() ? "1024x600@1" : named).use(folder.path()))
        return 1;
    QApplication application(argc, argv);
    return run();
}

#include "ui/WindowFixture.h"
#include "ui/desktop/CommandPalette.h"
#include "ui/desktop/FuzzyMatch.h"
#include "ui/desktop/WindowActions.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace tranche;

/// Whatever can be done in a window is found by some letters of its name, and its keys are told where people look.
class CommandsOfWindowsTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void lettersFindNames_data();
    void lettersFindNames();
    void betterAnswersComeFirst_data();
    void betterAnswersComeFirst();
    void hostileTextsTakeNoTime();
    void aCommandIsFoundAndRun();
    void whatCantBeDoneNowIsGrey();
    void eachWindowHasItsOwn();
    void keysAreToldInTipsAndOnAPage();

private:
    QDialog *openPalette(QWidget *window);
    static QStringList shown(QDialog *palette);
};

void CommandsOfWindowsTest::lettersFindNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing is typed") << ""
                                      << "Import" << true;
    QTest::newRow("whole") << "import"
                           << "Import…" << true;
    QTest::newRow("first letters of words") << "raf"
                                            << "Retry All Failed" << true;
    QTest::newRow("letters in order") << "rtfl"
                                      << "Retry All Failed" << true;
    QTest::newRow("blanks and capitals") << " Retry  ALL "
                                         << "Retry All Failed" << true;
    QTest::newRow("not in order") << "yrter"
                                  << "Retry All Failed" << false;
    QTest::newRow("a letter too many") << "importt"
                                       << "Import" << false;
    QTest::newRow("no name") << "a"
                             << "" << false;
    QTest::newRow("other alphabets") << "ЗАП"
                                     << "Запустить" << true;
}

void CommandsOfWindowsTest::lettersFindNames()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, name);
    QTEST(fuzzyMatch(typed, name).has_value(), "found");
}

void CommandsOfWindowsTest::betterAnswersComeFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("begin of a word") << "re"
                                     << "Resume"
                                     << "Import";
    QTest::newRow("letters in a row") << "port"
                                      << "Report"
                                      << "Pause for it";
    QTest::newRow("first letters") << "rf"
                                   << "Retry All Failed"
                                   << "Perform";
    QTest::newRow("shorter") << "import"
                             << "Import"
                             << "Import Again";
}

void CommandsOfWindowsTest::betterAnswersComeFirst()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, better);
    QFETCH(const QString, worse);
    const auto first = fuzzyMatch(typed, better);
    const auto second = fuzzyMatch(typed, worse);
    QVERIFY(first);
    QVERIFY2(!second || *first > *second, qPrintable(QStringLiteral("%1 and %2").arg(*first).arg(second.value_or(-1))));
}

void CommandsOfWindowsTest::hostileTextsTakeNoTime()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(fuzzyMatch(QString(100'000, 'a'), QString(1'000'000, 'a')));
    QVERIFY(!fuzzyMatch(QString(100'000, 'a') + 'b', QString(39, 'a')));
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
}

QDialog *CommandsOfWindowsTest::openPalette(QWidget *window)
{
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        qFatal("the window is not active");
    QTest::keyClick(window, Qt::Key_K, Qt::ControlModifier);
    const auto palettes = window->findChildren<QDialog *>("commandPalette");
    if (palettes.isEmpty() || !QTest::qWaitForWindowActive(palettes.constLast()))
        qFatal("there is no palette");
    return palettes.constLast();
}

QStringList CommandsOfWindowsTest::shown(QDialog *palette)
{
    const auto *list = palette->findChild<QTreeWidget *>("paletteList");
    QStringList texts;
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        texts.append(list->topLevelItem(i)->text(0));
    return texts;
}

void CommandsOfWindowsTest::aCommandIsFoundAndRun()
{
    QDialog *palette = openPalette(m_window.get());
    QVERIFY(shown(palette).size() > 25);
    screenshot(palette, "palette");
    auto *edit = find<QLineEdit>(palette, "paletteEdit");
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, "sett");
    QCOMPARE(shown(palette).constFirst(), "Settings");
    auto *list = find<QTreeWidget>(palette, "paletteList");
    QCOMPARE(list->topLevelItem(0)->text(1), "File");
    QCOMPARE(list->topLevelItem(0)->text(2), "Ctrl+,");
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Up);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<QDialog *>("SettingsDialog") != nullptr);
    QTRY_VERIFY(m_window->findChild<QDialog *>("commandPalette") == nullptr);
    m_window->findChild<QDialog *>("SettingsDialog")->close();
    QTRY_VERIFY(m_window->findChild<QDialog *>("SettingsDialog") == nullptr);

    palette = openPalette(m_window.get()); // what stands in a menu of a menu
    QTest::keyClicks(find<QLineEdit>(palette, "paletteEdit"), "theme dark");
    QCOMPARE(shown(palette).value(0), "Dark");
    QCOMPARE(find<QTreeWidget>(palette, "paletteList")->topLevelItem(0)->text(1), "View › Theme");
    QTest::keyClick(palette, Qt::Key_Escape);
    QTRY_VERIFY(m_window->findChild<QDialog *>("commandPalette") == nullptr);
}

void CommandsOfWindowsTest::whatCantBeDoneNowIsGrey()
{
    QDialog *palette = openPalette(m_window.get());
    auto *edit = find<QLineEdit>(palette, "paletteEdit");
    QTest::keyClicks(edit, "pause");
    auto *list = find<QTreeWidget>(palette, "paletteList");
    QCOMPARE(list->topLevelItem(0)->text(0), "Pause");
    QVERIFY(list->topLevelItem(0)->isDisabled()); // there is no import
    QVERIFY(list->topLevelItem(0)->text(1).contains("not now"));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(palette->isVisible()); // it is not done
    QTest::keyClicks(edit, "zzz");
    QVERIFY(shown(palette).isEmpty());
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(palette->isVisible());
}

void CommandsOfWindowsTest::eachWindowHasItsOwn()
{
    importFile(write("orders.csv", ordersCsv(120, { { 50, "x" } })));
    QTRY_COMPARE(importState(), "partial");
    QTRY_VERIFY(find<QAction>(m_window.get(), "openChunkAction")->isEnabled());
    find<QAction>(m_window.get(), "openChunkAction")->trigger();
    QTRY_VERIFY(chunkWindow() != nullptr);
    QWidget *chunk = chunkWindow();
    QDialog *palette = openPalette(chunk);
    QVERIFY(shown(palette).contains("Fill Down"));
    QVERIFY(!shown(palette).contains("Settings"));
    QTest::keyClicks(find<QLineEdit>(palette, "paletteEdit"), "only wrong");
    QTest::keyClick(find<QLineEdit>(palette, "paletteEdit"), Qt::Key_Return);
    QTRY_VERIFY(find<QAction>(chunk, "onlyWrongRowsAction")->isChecked());
    chunk->close();
    QTRY_VERIFY(chunkWindow() == nullptr);
    palette = openPalette(m_window.get());
    QVERIFY(!shown(palette).contains("Only Wrong Rows"));
    QTest::keyClick(palette, Qt::Key_Escape);
    find<QAction>(m_window.get(), "helpAction")->trigger(); // a window that can do nothing of its own
    auto *help = m_window->findChild<QDialog *>("helpWindow");
    help->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(help));
    QTest::keyClick(help, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<QDialog *>("commandPalette") != nullptr);
    QVERIFY(shown(m_window->findChild<QDialog *>("commandPalette")).contains("Settings"));
}

void CommandsOfWindowsTest::keysAreToldInTipsAndOnAPage()
{
    find<QAction>(m_window.get(), "shortcutsAction")->trigger();
    auto *dialog = m_window->findChild<QDialog *>("shortcutsDialog");
    QVERIFY(dialog != nullptr && dialog->isVisible());
    screenshot(dialog, "shortcuts");
    const QString page = find<QTextBrowser>(dialog, "shortcutsBrowser")->toPlainText();
    QVERIFY(page.contains("Fill Down")); // of chunk windows, though none is open
    QSet<QString> taken;
    for (const WindowAction &one : actionsOf(m_window.get())) {
        const QString key = one.action->shortcut().toString(QKeySequence::NativeText);
        if (key.isEmpty())
            continue;
        QVERIFY2(page.contains(one.text) && page.contains(key), qPrintable(one.text));
        QVERIFY2(one.action->toolTip().contains(key), qPrintable(one.text));
        if (one.action->shortcutContext() != Qt::WindowShortcut)
            continue; // of a part of the window
        QVERIFY2(!taken.contains(key), qPrintable(key)); // or neither of the two would do anything
        taken.insert(key);
    }
    QVERIFY(taken.size() > 15);
}

QTEST_MAIN(CommandsOfWindowsTest)
#include "CommandsOfWindowsTest.moc"

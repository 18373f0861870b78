#include "ui/common/Settings.h"
#include "ui/WindowFixture.h"
#include "ui/common/Theme.h"
#include "ui/settings/ImportDefaults.h"
#include "ui/settings/NotificationChoice.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace tranche;

/// What is chosen in the settings is what new imports begin with, and is there again after a start.
class SettingsTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void newImportsBeginAsTheSettingsSay();
    void aThemeIsSeenAtOnceAndTakenBack();
    void whatWasKeptMayBeNonsense_data();
    void whatWasKeptMayBeNonsense();

private:
    QString home() { return m_folder->filePath("home"); }
    QDialog *openSettings();
    void press(QDialog *dialog, QDialogButtonBox::StandardButton which);
    static void pick(QComboBox *combo, const QString &text);
};

QDialog *SettingsTest::openSettings()
{
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window is not active");
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    return m_window->findChildren<QDialog *>("SettingsDialog").constLast();
}

void SettingsTest::press(QDialog *dialog, QDialogButtonBox::StandardButton which)
{
    click(find<QDialogButtonBox>(dialog, "buttonBox")->button(which));
    QTRY_VERIFY(m_window->findChildren<QDialog *>("SettingsDialog").isEmpty());
}

/// As a person does with the keyboard.
void SettingsTest::pick(QComboBox *combo, const QString &text)
{
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    for (int i = 0; i < combo->count() && combo->currentText() != text; ++i)
        QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(combo->currentText(), text);
}

void SettingsTest::newImportsBeginAsTheSettingsSay()
{
    QDialog *dialog = openSettings();
    screenshot(dialog, "settings-page");
    auto *rows = find<QSpinBox>(dialog, "defaultChunkSizeSpinBox");
    QCOMPARE(rows->value(), 100);
    rows->selectAll();
    QTest::keyClicks(rows, "7");
    pick(find<QComboBox>(dialog, "defaultOnErrorCombo"), "only that row is set aside");
    auto *words = find<QLineEdit>(dialog, "defaultNullWordsEdit");
    QCOMPARE(words->text(), "auto");
    words->selectAll();
    QTest::keyClicks(words, "auto, offen");
    pick(find<QComboBox>(dialog, "notificationCombo"), "never");
    pick(find<QComboBox>(dialog, "languageCombo"), "Deutsch");
    press(dialog, QDialogButtonBox::Ok);
    QCOMPARE(notificationChoice(home()), NotificationChoice::Never);
    QCOMPARE(Settings(home()).value("language").toString(), "de");

    openWindow(); // another start
    importFile(write("orders.csv", ordersCsv(20, { { 3, "offen" }, { 9, "x" } })));
    QTRY_COMPARE(importState(), "partial");
    QCOMPARE(query("SELECT count(*) FROM orders"), "19"); // but for the wrong row; by the chunk it were 13
    QCOMPARE(query("SELECT id FROM orders WHERE quantity IS NULL"), "3");
    const ImportRequest request = JobStore(home()).record(1).request;
    QCOMPARE(request.chunkSize, 7);

    dialog = openSettings();
    QCOMPARE(find<QSpinBox>(dialog, "defaultChunkSizeSpinBox")->value(), 7);
    QCOMPARE(find<QComboBox>(dialog, "defaultOnErrorCombo")->currentText(), "only that row is set aside");
    QCOMPARE(find<QLineEdit>(dialog, "defaultNullWordsEdit")->text(), "auto,offen");
    QCOMPARE(find<QComboBox>(dialog, "languageCombo")->currentText(), "Deutsch");
    find<QSpinBox>(dialog, "defaultChunkSizeSpinBox")->setValue(3);
    press(dialog, QDialogButtonBox::Cancel);
    QCOMPARE(ImportDefaults::keptIn(home()).chunkSize, 7); // as it was
}

void SettingsTest::aThemeIsSeenAtOnceAndTakenBack()
{
    const QColor light = QApplication::palette().color(QPalette::Window);
    QDialog *dialog = openSettings();
    pick(find<QComboBox>(dialog, "themeCombo"), "dark");
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 100);
    screenshot(dialog, "settings-dark");
    pick(find<QComboBox>(dialog, "themeCombo"), "light");
    QCOMPARE(QApplication::palette().color(QPalette::Window), light);
    pick(find<QComboBox>(dialog, "themeCombo"), "dark");
    press(dialog, QDialogButtonBox::Cancel);
    QCOMPARE(Settings(home()).value("theme").toString(), "system");
    dialog = openSettings();
    pick(find<QComboBox>(dialog, "themeCombo"), "dark");
    press(dialog, QDialogButtonBox::Ok);
    QCOMPARE(Settings(home()).value("theme").toString(), "dark");
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 100);
    applyTheme(tranche::Theme::Light);
}

void SettingsTest::whatWasKeptMayBeNonsense_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("rows below none") << "import/chunkSize"
                                     << "-5";
    QTest::newRow("rows beyond all") << "import/chunkSize"
                                     << "99999999999999999999";
    QTest::newRow("rows in words") << "import/chunkSize"
                                   << "many";
    QTest::newRow("no such word") << "import/onError"
                                  << "explode";
}

void SettingsTest::whatWasKeptMayBeNonsense()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    Settings(home()).setValue(key, value);
    QCOMPARE(ImportDefaults::keptIn(home()), ImportDefaults());
}

QTEST_MAIN(SettingsTest)
#include "SettingsTest.moc"

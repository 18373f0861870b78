#include "ui/imports/LogPanel.h"
#include "store/JobStore.h"
#include "store/RetentionStore.h"
#include "store/StoreQuery.h"
#include "ui/WindowFixture.h"
#include "ui/imports/LogTableModel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>

using namespace tranche;

/// The log of an import in its details, and the settings for old imports.
class LogPanelTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void modelTakesEvents();
    void theLogOfTheChosenImport();
    void oldImportsAreCleanedUp();
    void channelsThatMakeNoSenseAreNotKept();

private:
    QString home() { return m_folder->filePath("home"); }
    QDialog *openSettings();
    void showTab(const QString &text);
};

static LogEvent logged(qint64 number, const char *what, const QString &detail = {})
{
    return { number, QDateTime::currentDateTimeUtc(), "anna", "cli", what, detail };
}

QDialog *LogPanelTest::openSettings()
{
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window is not active");
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    return m_window->findChildren<QDialog *>("SettingsDialog").constLast();
}

/// By a click on it, as a person does.
void LogPanelTest::showTab(const QString &text)
{
    auto *bar = find<QTabWidget>(m_window.get(), "tabs")->tabBar();
    for (int i = 0; i < bar->count(); ++i) {
        if (bar->tabText(i) == text)
            QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
    }
    QCOMPARE(bar->tabText(bar->currentIndex()), text);
}

void LogPanelTest::modelTakesEvents()
{
    LogTableModel model;
    QAbstractItemModelTester tester(&model);
    model.apply({});
    model.apply({ logged(1, "queued"), logged(2, "running", "two\nlines") });
    model.apply({ logged(3, "more", "5") });
    model.apply({ logged(3, "more", "6") }); // in the place of the one before
    QCOMPARE(model.rowCount(), 3);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, LogTableModel::WhatColumn), "put in the queue");
    QCOMPARE(text(0, LogTableModel::WhoColumn), "anna, command line");
    QCOMPARE(text(1, LogTableModel::DetailColumn), "two lines");
    QCOMPARE(text(2, LogTableModel::DetailColumn), "6");
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), "What happened: put in the queue");
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void LogPanelTest::theLogOfTheChosenImport()
{
    importFile(write("orders.csv", ordersCsv(20, { { 9, "x" } })));
    QTRY_COMPARE(importState(), "partial");
    auto *table = find<QTableView>(m_window.get(), "logTable");
    QCOMPARE(table->model()->rowCount(), 0); // read when it is in sight
    showTab("Log");
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(1, LogTableModel::WhatColumn).data().toString(), "began to run");
    // What changes while it is in sight is seen.
    JobStore store(home(), QStringLiteral("cli"));
    const QString said = "first line\nsecond line";
    store.log().note(1, "command_output", said);
    store.touch(1);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    auto *detail = find<QPlainTextEdit>(m_window.get(), "logDetailEdit");
    QVERIFY(!detail->isVisible());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(3, 0)).center());
    QTRY_VERIFY(detail->isVisible());
    QCOMPARE(detail->toPlainText(), said);
    screenshot(m_window.get(), "log");
}

void LogPanelTest::oldImportsAreCleanedUp()
{
    importFile(write("orders.csv", ordersCsv(20)));
    QTRY_COMPARE(importState(), "done");
    JobStore store(home());
    StoreQuery(store.database(), "UPDATE imports SET ended_at='2020-01-01T00:00:00.000Z'").run();
    QDialog *dialog = openSettings();
    auto *space = find<QLabel>(dialog, "retentionSpaceLabel");
    auto *isOn = find<QCheckBox>(dialog, "retentionCheckBox");
    auto *days = find<QSpinBox>(dialog, "retentionDaysSpinBox");
    auto *now = button(dialog, "cleanUpButton");
    QTRY_VERIFY(space->text().contains("0 imports"));
    QVERIFY(!isOn->isChecked() && !days->isEnabled() && !now->isEnabled());
    QCOMPARE(days->value(), 90);
    QTest::mouseClick(isOn, Qt::LeftButton, {}, QPoint(8, isOn->height() / 2));
    QTRY_VERIFY(now->isEnabled());
    QVERIFY2(space->text().contains("1 import,"), qPrintable(space->text()));
    screenshot(dialog, "settings-history");
    click(now);
    QTRY_VERIFY2(space->text().contains("were removed"), qPrintable(space->text()));
    QVERIFY(store.summary(1).detailsAreGone);
    click(find<QDialogButtonBox>(dialog, "buttonBox")->button(QDialogButtonBox::Ok));
    QTRY_COMPARE(RetentionStore(store).rule().days, 90);
    QTRY_VERIFY(find<QLabel>(m_window.get(), "sentenceLabel")->text().contains("errors were removed"));
}

void LogPanelTest::channelsThatMakeNoSenseAreNotKept()
{
    QDialog *dialog = openSettings();
    auto *channels = find<QLineEdit>(dialog, "retentionChannelsEdit");
    auto *space = find<QLabel>(dialog, "retentionSpaceLabel");
    QTRY_VERIFY(!space->text().isEmpty());
    QTest::keyClicks(channels, "root.net=x");
    auto *ok = find<QDialogButtonBox>(dialog, "buttonBox")->button(QDialogButtonBox::Ok);
    click(ok);
    QVERIFY(dialog->isVisible());
    QVERIFY(space->text().contains("root.net=x"));
    channels->selectAll();
    QTest::keyClicks(channels, "root.net=7");
    click(ok);
    QTRY_VERIFY(m_window->findChildren<QDialog *>("SettingsDialog").isEmpty());
    QTRY_COMPARE(RetentionStore(*std::make_unique<JobStore>(home())).rule().channels.value("root.net"), 7);
}

QTEST_MAIN(LogPanelTest)
#include "LogPanelTest.moc"

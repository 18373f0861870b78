#include "ui/WindowFixture.h"
#include "ui/imports/JobTable.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTimeEdit>

using namespace tranche;

/// Automations in the window: made and changed by a person, and run while it is open.
class AutomationDialogTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void aFolderIsWatchedWhileTheWindowIsOpen();
    void aTestRunDoesNothing();
    void whatIsWrongIsTold();
    void timesAreShownAgain_data();
    void timesAreShownAgain();
    void oneIsTurnedOffAndRemoved();

private:
    QDialog *openDialog();
    QDialog *openForm(QDialog *dialog, const char *buttonName);
    static void type(QLineEdit *edit, const QString &text);
    static void choose(QComboBox *combo, const QVariant &data) { combo->setCurrentIndex(combo->findData(data)); }
    void accept(QDialog *form)
    {
        click(find<QDialogButtonBox>(form, "automationFormButtons")->button(QDialogButtonBox::Ok));
    }
    /// Makes one that takes files of the folder `in` at any time.
    QDialog *makeOne(const QString &quietSeconds = "0");
    QString cell(QDialog *dialog, const char *table, int row, int column);
    QString in(const QString &name) const { return m_folder->filePath("in/" + name); }
};

QDialog *AutomationDialogTest::openDialog()
{
    find<QAction>(m_window.get(), "automationsAction")->trigger();
    return m_window->findChildren<QDialog *>("AutomationDialog").constLast();
}

QDialog *AutomationDialogTest::openForm(QDialog *dialog, const char *buttonName)
{
    click(button(dialog, buttonName));
    return dialog->findChildren<QDialog *>("AutomationForm").constLast();
}

void AutomationDialogTest::type(QLineEdit *edit, const QString &text)
{
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

QString AutomationDialogTest::cell(QDialog *dialog, const char *table, int row, int column)
{
    const QTableWidgetItem *item = find<QTableWidget>(dialog, table)->item(row, column);
    return item == nullptr ? QString() : item->text();
}

QDialog *AutomationDialogTest::makeOne(const QString &quietSeconds)
{
    QDir().mkpath(m_folder->filePath("in"));
    QDialog *dialog = openDialog();
    QDialog *form = openForm(dialog, "automationAddButton");
    type(find<QLineEdit>(form, "automationNameEdit"), "nightly");
    type(find<QLineEdit>(form, "automationFolderEdit"), m_folder->filePath("in"));
    type(find<QLineEdit>(form, "automationPatternEdit"), "*.csv");
    type(find<QLineEdit>(form, "automationTargetEdit"), databasePath());
    type(find<QLineEdit>(form, "automationTableEdit"), "items");
    find<QSpinBox>(form, "automationQuietSpinBox")->setValue(quietSeconds.toInt());
    screenshot(form, "automation-form");
    accept(form);
    return dialog;
}

void AutomationDialogTest::aFolderIsWatchedWhileTheWindowIsOpen()
{
    QDialog *dialog = makeOne();
    QTRY_COMPARE(cell(dialog, "automationsTable", 0, 0), "nightly");
    QCOMPARE(cell(dialog, "automationsTable", 0, 1), in("*.csv"));
    QTRY_VERIFY(find<QLabel>(dialog, "automationWatchLabel")->text().contains("This window"));
    write("in/one.csv", "n\n1\n2\n");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(in("done/one.csv")), 10000);
    QVERIFY(!QFile::exists(in("one.csv")));
    QCOMPARE(query("SELECT n FROM items"), "1 2");
    QTRY_COMPARE(cell(dialog, "automationFilesTable", 0, 1), "one.csv");
    QCOMPARE(cell(dialog, "automationFilesTable", 0, 2), "1");
    QTRY_VERIFY(cell(dialog, "automationsTable", 0, 4).contains("1 file"));
    screenshot(dialog, "automation");
    auto *files = find<QTableWidget>(dialog, "automationFilesTable");
    QTRY_COMPARE(importState(), "done");
    find<JobTable>(m_window.get(), "jobTable")->clearSelection();
    files->setFocus();
    files->setCurrentCell(0, 0);
    QTest::keyClick(files, Qt::Key_Return);
    QTRY_COMPARE(find<JobTable>(m_window.get(), "jobTable")->chosenImport(), 1);
}

void AutomationDialogTest::aTestRunDoesNothing()
{
    QDialog *dialog = makeOne("3600");
    write("in/one.csv", "n\n1\n");
    QTRY_COMPARE(cell(dialog, "automationsTable", 0, 0), "nightly");
    click(button(dialog, "automationTestButton"));
    QTRY_COMPARE(cell(dialog, "automationTrialTable", 0, 0), "one.csv");
    QVERIFY(find<QTableWidget>(dialog, "automationTrialTable")->isVisible());
    QVERIFY(cell(dialog, "automationTrialTable", 0, 3).contains("3600"));
    QDialog *form = openForm(dialog, "automationEditButton");
    QVERIFY(find<QLineEdit>(form, "automationNameEdit")->isReadOnly());
    find<QSpinBox>(form, "automationQuietSpinBox")->setValue(0);
    choose(find<QComboBox>(form, "automationWhenCombo"), "daily");
    find<QTimeEdit>(form, "automationTimeEdit")->setTime(QTime::currentTime().addSecs(-7200));
    accept(form);
    QTRY_VERIFY(cell(dialog, "automationsTable", 0, 2).contains("daily"));
    QVERIFY(!cell(dialog, "automationsTable", 0, 5).isEmpty());
    click(button(dialog, "automationTestButton"));
    QTRY_COMPARE(cell(dialog, "automationTrialTable", 0, 2), "items");
    QVERIFY(QFile::exists(in("one.csv")));
    QVERIFY(!QFile::exists(databasePath()));
    screenshot(dialog, "automation-test-run");
    click(button(dialog, "automationRunButton"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(in("done/one.csv")), 10000);
}

void AutomationDialogTest::whatIsWrongIsTold()
{
    QDialog *dialog = openDialog();
    QVERIFY(!button(dialog, "automationEditButton")->isEnabled());
    QDialog *form = openForm(dialog, "automationAddButton");
    auto *problem = find<QLabel>(form, "automationFormProblemLabel");
    QVERIFY(!problem->isVisible());
    accept(form);
    QTRY_VERIFY(problem->isVisible());
    const QString first = problem->text();
    type(find<QLineEdit>(form, "automationNameEdit"), "nightly");
    accept(form);
    QTRY_VERIFY(problem->text() != first);
    type(find<QLineEdit>(form, "automationFolderEdit"), m_folder->filePath("gone"));
    type(find<QLineEdit>(form, "automationTargetEdit"), databasePath());
    choose(find<QComboBox>(form, "automationWhenCombo"), "cron");
    type(find<QLineEdit>(form, "automationCronEdit"), "61 * * * *");
    accept(form);
    QTRY_VERIFY(problem->text().contains("61"));
    choose(find<QComboBox>(form, "automationWhenCombo"), "always");
    accept(form);
    QTRY_VERIFY(cell(dialog, "automationsTable", 0, 3).contains("not reachable"));
    click(button(dialog, "automationTestButton"));
    QTRY_VERIFY(find<QLabel>(dialog, "automationProblemLabel")->text().contains(m_folder->filePath("gone")));
}

void AutomationDialogTest::timesAreShownAgain_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("edit");
    QTest::addColumn<QString>("words");
    QTest::newRow("weekly") << "weekly"
                            << "automationDaysEdit"
                            << "mon,fri";
    QTest::newRow("cron") << "cron"
                          << "automationCronEdit"
                          << "*/5 6-18 * * mon-fri";
    QTest::newRow("at start") << "start"
                              << ""
                              << "";
}

void AutomationDialogTest::timesAreShownAgain()
{
    QFETCH(QString, kind);
    QFETCH(QString, edit);
    QFETCH(QString, words);
    QDialog *dialog = makeOne();
    QTRY_COMPARE(cell(dialog, "automationsTable", 0, 0), "nightly");
    QDialog *form = openForm(dialog, "automationEditButton");
    choose(find<QComboBox>(form, "automationWhenCombo"), kind);
    if (!edit.isEmpty())
        type(find<QLineEdit>(form, qPrintable(edit)), words);
    const QString before = cell(dialog, "automationsTable", 0, 2);
    accept(form);
    QTRY_VERIFY(cell(dialog, "automationsTable", 0, 2) != before);
    QTRY_VERIFY(dialog->findChildren<QDialog *>("AutomationForm").isEmpty());
    form = openForm(dialog, "automationEditButton");
    QCOMPARE(find<QComboBox>(form, "automationWhenCombo")->currentData().toString(), kind);
    for (const char *name : { "automationDaysEdit", "automationCronEdit" })
        QCOMPARE(find<QLineEdit>(form, name)->isVisible(), edit == name);
    if (!edit.isEmpty())
        QCOMPARE(find<QLineEdit>(form, qPrintable(edit))->text(), words);
}

void AutomationDialogTest::oneIsTurnedOffAndRemoved()
{
    QDialog *dialog = makeOne();
    QTRY_COMPARE(cell(dialog, "automationsTable", 0, 3), "on");
    click(button(dialog, "automationSwitchButton"));
    QTRY_COMPARE(cell(dialog, "automationsTable", 0, 3), "off");
    QVERIFY(button(dialog, "automationSwitchButton")->text().contains("On"));
    click(button(dialog, "automationRemoveButton"));
    click(button(dialog, "automationRemoveYesButton"));
    QTRY_COMPARE(find<QTableWidget>(dialog, "automationsTable")->rowCount(), 0);
}

QTEST_MAIN(AutomationDialogTest)
#include "AutomationDialogTest.moc"

#include "store/JobStore.h"
#include "target/sqlite/SqliteDatabase.h"
#include "ui/WindowFixture.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>

using namespace tranche;

/// What the window shows when something gets in the way, and what a person can do about it.
class TroubleTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void theSameFileAgainIsTold();
    void aLockedDatabaseIsWaitedForWithAReason();
    void howLongToWaitIsASetting();
    void aDamagedHistoryIsRebuiltFromADatabase();
    void aHistoryThatWasMovedAwayIsMissedUntilItIsBack();
};

void TroubleTest::theSameFileAgainIsTold()
{
    const QString file = write(QStringLiteral("orders.csv"), ordersCsv(100));
    importFile(file);
    QTRY_COMPARE(importState(), QStringLiteral("done"));
    ImportWindow *importWindow = openImport(write(QStringLiteral("other name.csv"), ordersCsv(100)));
    chooseDatabase(importWindow);
    auto *summary = find<QLabel>(importWindow, "planLabel");
    QTRY_VERIFY(summary->text().contains(QStringLiteral("new table")));
    QVERIFY(!summary->text().contains(QStringLiteral("already"))); // another table
    auto *table = find<QComboBox>(importWindow, "tableCombo");
    table->setFocus();
    table->lineEdit()->selectAll();
    QTest::keyClicks(table, QStringLiteral("orders"));
    QTRY_VERIFY(summary->text().contains(QStringLiteral("This very file was imported into orders on")));
    QVERIFY(summary->text().contains(QStringLiteral("adds its rows once more")));
    screenshot(importWindow, QStringLiteral("import-same-file"));
    importWindow->close();
}

void TroubleTest::aLockedDatabaseIsWaitedForWithAReason()
{
    const QString file = write(QStringLiteral("orders.csv"), ordersCsv(100));
    importFile(file);
    QTRY_COMPARE(importState(), QStringLiteral("done"));
    SqliteDatabase other(databasePath(), SqliteDatabase::Access::Write);
    other.execute(QStringLiteral("BEGIN IMMEDIATE"));
    importOnceMore(file);
    auto *sentence = find<QLabel>(m_window.get(), "sentenceLabel");
    QTRY_VERIFY(sentence->text().contains(QStringLiteral("Waiting for shop.db, which another program has locked")));
    QCOMPARE(importState(), QStringLiteral("running"));
    screenshot(m_window.get(), QStringLiteral("main-locked"));
    other.execute(QStringLiteral("COMMIT"));
    QTRY_COMPARE(importState(), QStringLiteral("done"));
    QVERIFY(!sentence->text().contains(QStringLiteral("Waiting")));
    QCOMPARE(query(QStringLiteral("SELECT count(*) FROM orders")), QStringLiteral("200"));
}

void TroubleTest::howLongToWaitIsASetting()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const auto openSettings = [this] {
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        return m_window->findChildren<QDialog *>(QStringLiteral("SettingsDialog")).constLast();
    };
    QDialog *dialog = openSettings();
    auto *seconds = find<QSpinBox>(dialog, "lockTimeoutSpinBox");
    QTRY_VERIFY(seconds->isEnabled());
    QCOMPARE(seconds->value(), 60);
    screenshot(dialog, QStringLiteral("settings"));
    seconds->selectAll();
    QTest::keyClicks(seconds, QStringLiteral("5"));
    click(find<QDialogButtonBox>(dialog, "buttonBox")->button(QDialogButtonBox::Ok));
    QTRY_COMPARE(JobStore(m_folder->filePath(QStringLiteral("home"))).lockTimeoutS(), 5);
    QTRY_VERIFY(m_window->findChildren<QDialog *>(QStringLiteral("SettingsDialog")).isEmpty());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    seconds = find<QSpinBox>(openSettings(), "lockTimeoutSpinBox");
    QTRY_VERIFY(seconds->isEnabled());
    QCOMPARE(seconds->value(), 5);
}

void TroubleTest::aDamagedHistoryIsRebuiltFromADatabase()
{
    importFile(write(QStringLiteral("orders.csv"), ordersCsv(300, { { 150, "x" } })));
    QTRY_COMPARE(importState(), QStringLiteral("partial"));
    m_window.reset();
    write(QStringLiteral("home/jobs.db"), QByteArray("this was a database ").repeated(500));
    openWindow();
    auto *problem = find<QLabel>(m_window.get(), "problemLabel");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("set aside")));
    QCOMPARE(find<QTableView>(m_window.get(), "jobTable")->model()->rowCount(), 0);
    screenshot(m_window.get(), QStringLiteral("main-damaged-history"));

    Q_EMIT problem->linkActivated(QStringLiteral("rebuild"));
    auto *dialog = m_window->findChild<QFileDialog *>(QStringLiteral("rebuildHistoryDialog"));
    QVERIFY(dialog != nullptr);
    nameFile(dialog, databasePath());
    QTRY_COMPARE(importState(), QStringLiteral("partial"));
    QVERIFY(!problem->isVisible());
    QVERIFY(find<QLabel>(m_window.get(), "sentenceLabel")->text().contains(QStringLiteral("rebuilt from the target")));
    screenshot(m_window.get(), QStringLiteral("main-rebuilt"));
}

void TroubleTest::aHistoryThatWasMovedAwayIsMissedUntilItIsBack()
{
    importFile(write(QStringLiteral("orders.csv"), ordersCsv(300, { { 150, "x" } })));
    QTRY_COMPARE(importState(), QStringLiteral("partial"));
    const QStringList files { QStringLiteral("jobs.db"), QStringLiteral("jobs.db-wal"), QStringLiteral("jobs.db-shm") };
    const QDir folder(m_folder->path());
    const auto move = [&](const QString &from, const QString &to) {
        for (const QString &file : files) {
            if (folder.exists(from + file))
                QVERIFY(QDir(folder).rename(from + file, to + file));
        }
    };
    move(QStringLiteral("home/"), QStringLiteral("kept-"));
    auto *problem = find<QLabel>(m_window.get(), "problemLabel");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("is gone")));
    QCOMPARE(importState(), QStringLiteral("partial")); // what was known stays in sight
    find<QAction>(m_window.get(), "retryAllAction")->trigger();
    QTRY_VERIFY(problem->text().contains(QStringLiteral("Put it back")));
    screenshot(m_window.get(), QStringLiteral("main-missed-history"));

    move(QStringLiteral("kept-"), QStringLiteral("home/"));
    QTRY_VERIFY(!problem->isVisible());
    QCOMPARE(importState(), QStringLiteral("partial"));
    importFile(write(QStringLiteral("more.csv"), ordersCsv(10)));
    QTRY_COMPARE(importState(), QStringLiteral("done")); // the runner is at work in it again
    QCOMPARE(find<QTableView>(m_window.get(), "jobTable")->model()->rowCount(), 2);
}

QTEST_MAIN(TroubleTest)
#include "TroubleTest.moc"

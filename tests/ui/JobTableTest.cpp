#include "service/Control.h"
#include "store/JobStore.h"
#include "ui/WindowFixture.h"
#include "ui/imports/ImportTableModel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

using namespace tranche;

/// The job table as people know tables: several rows at once, columns as they want them, and what needs them first.
class JobTableTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void severalAreRemovedAndComeBack();
    void severalAreResumedAndCancelled();
    void columnsStayAsTheyWereChosen();
    void whatNeedsAPersonIsOneClickAway();
    void rowsAreCopied();
    void nothingStaleStaysAfterAnEnd();

private:
    QTableView *jobs() { return find<QTableView>(m_window.get(), "jobTable"); }
    QString cell(int row, int column) { return jobs()->model()->index(row, column).data().toString(); }
    void importOneGoodOneBad();
};

void JobTableTest::importOneGoodOneBad()
{
    importFile(write("good.csv", ordersCsv(3)));
    QTRY_COMPARE(importState(), "done");
    importFile(write("bad.csv", ordersCsv(250, { { 150, "x" } })));
    QTRY_COMPARE(importState(), "partial");
}

void JobTableTest::severalAreRemovedAndComeBack()
{
    importOneGoodOneBad();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    jobs()->setFocus();
    QTest::keyClick(jobs(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(jobs(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(jobs()->selectionModel()->selectedRows().size(), 2);
    QVERIFY(!find<QAction>(m_window.get(), "reportAction")->isEnabled()); // of one import alone
    QVERIFY(find<QAction>(m_window.get(), "retryAllAction")->isEnabled()); // one of them has failed chunks
    QTest::keyClick(jobs(), Qt::Key_Delete);
    QTRY_COMPARE(jobs()->model()->rowCount(), 0);
    QVERIFY(find<QLabel>(m_window.get(), "undoLabel")->text().startsWith("2 imports were removed"));
    click(button(m_window.get(), "undoButton"));
    QTRY_COMPARE(jobs()->model()->rowCount(), 2);
    QCOMPARE(cell(0, ImportTableModel::FileColumn), "bad.csv"); // where they were
    QCOMPARE(cell(1, ImportTableModel::FileColumn), "good.csv");
    QTRY_VERIFY(find<QAction>(m_window.get(), "openChunkAction")->isEnabled()); // with all that belongs to them
}

void JobTableTest::severalAreResumedAndCancelled()
{
    importFile(write("good.csv", ordersCsv(3)));
    QTRY_COMPARE(importState(), "done");
    m_window.reset();
    {
        JobStore store(m_folder->filePath("home"));
        const ImportRequest request = store.record(1).request;
        for (int i = 0; i < 4; ++i)
            pauseImport(store, store.add(request));
    }
    openWindow();
    QTRY_COMPARE(jobs()->model()->rowCount(), 5);
    QCOMPARE(importState(0), "paused");
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const auto choose = [this](int first) { // two rows
        const QRect row = jobs()->visualRect(jobs()->model()->index(first, 0));
        QTest::mouseClick(jobs()->viewport(), Qt::LeftButton, {}, row.center());
        QTest::keyClick(jobs(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(jobs()->selectionModel()->selectedRows().size(), 2);
    };
    choose(0);
    // Meanwhile somebody else has cancelled one of them.
    cancelImport(*std::make_unique<JobStore>(m_folder->filePath("home")), 4);
    find<QAction>(m_window.get(), "cancelAction")->trigger();
    QTRY_COMPARE(importState(0), "cancelled");
    QTRY_COMPARE(importState(1), "cancelled");
    QCOMPARE(importState(2), "paused"); // it was not chosen
    choose(2);
    QTRY_VERIFY(find<QAction>(m_window.get(), "resumeAction")->isEnabled());
    find<QAction>(m_window.get(), "resumeAction")->trigger();
    QTRY_COMPARE(importState(2), "done");
    QTRY_COMPARE(importState(3), "done");
    QCOMPARE(query("SELECT count(*) FROM good"), "9");
}

void JobTableTest::columnsStayAsTheyWereChosen()
{
    auto *menu = find<QMenu>(m_window.get(), "columnsMenu");
    Q_EMIT menu->aboutToShow();
    QAction *rate = nullptr;
    for (QAction *action : menu->actions())
        rate = action->text() == "Rows/s" ? action : rate;
    QVERIFY(rate != nullptr && rate->isChecked());
    rate->trigger();
    QVERIFY(jobs()->isColumnHidden(ImportTableModel::RateColumn));
    QHeaderView *header = jobs()->horizontalHeader();
    QVERIFY(header->sectionsMovable());
    header->moveSection(header->visualIndex(ImportTableModel::FailedColumn), 0);
    m_window->close();
    openWindow();
    QVERIFY(jobs()->isColumnHidden(ImportTableModel::RateColumn));
    QCOMPARE(jobs()->horizontalHeader()->visualIndex(ImportTableModel::FailedColumn), 0);
    QVERIFY(jobs()->horizontalHeader()->sectionsMovable());
    menu = find<QMenu>(m_window.get(), "columnsMenu");
    Q_EMIT menu->aboutToShow();
    menu->actions().constLast()->trigger(); // all columns
    QVERIFY(!jobs()->isColumnHidden(ImportTableModel::RateColumn));
}

void JobTableTest::whatNeedsAPersonIsOneClickAway()
{
    auto *link = find<QLabel>(m_window.get(), "attentionLabel");
    importFile(write("good.csv", ordersCsv(3)));
    QTRY_COMPARE(importState(), "done");
    QVERIFY(!link->isVisible());
    importFile(write("bad.csv", ordersCsv(250, { { 150, "x" } })));
    QTRY_COMPARE(importState(), "partial");
    QTRY_VERIFY(link->isVisible());
    QVERIFY(link->text().contains(">1 import needs attention<"));
    screenshot(m_window.get(), "attention");
    link->setFocus(Qt::TabFocusReason);
    QTest::keyClick(link, Qt::Key_Tab); // to the link in it
    QTest::keyClick(link, Qt::Key_Return);
    if (jobs()->model()->rowCount() != 1) // where a platform has no focus for links
        Q_EMIT link->linkActivated("attention");
    QCOMPARE(jobs()->model()->rowCount(), 1);
    QCOMPARE(cell(0, ImportTableModel::FileColumn), "bad.csv");
    auto *states = find<QListWidget>(m_window.get(), "stateFilter");
    QVERIFY(states->currentItem()->text().startsWith("Needs attention"));
    states->setCurrentRow(0);
    jobs()->sortByColumn(ImportTableModel::StateColumn, Qt::AscendingOrder);
    QCOMPARE(cell(0, ImportTableModel::FileColumn), "bad.csv"); // the urgent ones first
}

void JobTableTest::rowsAreCopied()
{
    importOneGoodOneBad();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    jobs()->setFocus();
    jobs()->selectAll();
    QTest::keyClick(jobs(), Qt::Key_C, Qt::ControlModifier);
    QStringList lines = QApplication::clipboard()->text().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith("bad.csv\tshop.db › "), qPrintable(lines[0]));
    find<QAction>(m_window.get(), "copyCsvAction")->trigger();
    lines = QApplication::clipboard()->text().trimmed().split('\n');
    QCOMPARE(lines[0], "File,Target,State,Progress,Rows,Failed,Started,Took,Rows/s");
    QVERIFY2(lines[1].startsWith("bad.csv,") && lines[1].contains(",partial,errors in 1 of 3 chunks,150,100,"),
        qPrintable(lines[1]));
    jobs()->setColumnHidden(ImportTableModel::TargetColumn, true);
    find<QAction>(m_window.get(), "copyMarkdownAction")->trigger();
    lines = QApplication::clipboard()->text().trimmed().split('\n');
    QVERIFY(lines[0].startsWith("| File | State |"));
    QVERIFY(lines[1].startsWith("| --- | --- | --- | ---: |"));
    QVERIFY(lines[2].startsWith("| bad.csv | ▲ partial |"));
}

void JobTableTest::nothingStaleStaysAfterAnEnd()
{
    importFile(write("codes.csv", "code,name\n1,a\n2,b\nx,c\n4,d\n5,e\n"));
    QTRY_COMPARE(importState(), "partial");
    QTRY_COMPARE(cell(0, ImportTableModel::StateColumn), "✖ nothing in"); // its only chunk failed
    QVERIFY(cell(0, ImportTableModel::DurationColumn).endsWith(" s")); // not 0:00
    auto *sentence = find<QLabel>(m_window.get(), "sentenceLabel");
    QTRY_VERIFY(sentence->text().contains("Finished: no row is in, 5 rows failed in the only chunk."));
    find<QAction>(m_window.get(), "removeAction")->trigger();
    QTRY_COMPARE(jobs()->model()->rowCount(), 0);
    QVERIFY(sentence->text().contains("Choose an import"));
    QVERIFY(find<QLabel>(m_window.get(), "booksLabel")->text().isEmpty());
    QVERIFY(!find<QLabel>(m_window.get(), "chunkCountsLabel")->isVisibleTo(m_window.get()));
}

QTEST_MAIN(JobTableTest)
#include "JobTableTest.moc"

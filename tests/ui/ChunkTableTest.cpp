#include "ui/WindowFixture.h"
#include "ui/chunks/FrozenColumns.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QStatusBar>
#include <QTableView>

using namespace tranche;

/// The chunk window shows rows as the preview does: numbers at the right, types in the headers, the key always in
/// sight.
class ChunkTableTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void numbersStandAtTheRightBelowTheirTypes();
    void theKeyStaysInSight();
    void theErrorListTakesWhatItNeeds();
    void whatFindsNoPlaceIsTold();
    void enterClosesWhatIsFinished();

private:
    QWidget *openFailed(const QByteArray &csv);
    QTableView *rows() { return find<QTableView>(chunkWindow(), "chunkRowTable"); }
};

QWidget *ChunkTableTest::openFailed(const QByteArray &csv)
{
    importFile(write("orders.csv", csv));
    auto *open = find<QAction>(m_window.get(), "openChunkAction");
    if (!QTest::qWaitFor([&] { return importState() == "partial" && open->isEnabled(); }))
        qFatal("no chunk is failed");
    open->trigger();
    if (!QTest::qWaitFor([&] { return chunkWindow() != nullptr && rows()->currentIndex().isValid(); }))
        qFatal("no chunk is shown");
    QWidget *window = chunkWindow();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        qFatal("the window is not active");
    return window;
}

void ChunkTableTest::numbersStandAtTheRightBelowTheirTypes()
{
    openFailed(ordersCsv(300, { { 150, "x" } }));
    const QAbstractItemModel *model = rows()->model();
    const auto alignment = [&](int column) {
        return model->index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignHorizontal_Mask;
    };
    QCOMPARE(alignment(0), int(Qt::AlignRight));
    QCOMPARE(alignment(1), int(Qt::AlignLeft));
    QCOMPARE(alignment(2), int(Qt::AlignRight));
    QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), "id\nINTEGER");
    QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), "item\nTEXT");
    QCOMPARE(model->headerData(2, Qt::Horizontal, Qt::AccessibleTextRole).toString(), "quantity, INTEGER");
    screenshot(chunkWindow(), "chunk-types");
    QVERIFY(find<QLabel>(chunkWindow(), "titleLabel")->text().contains("lines 102 to 201"));
}

static QByteArray wideCsv(int columns)
{
    QByteArray csv = "id";
    for (int column = 1; column < columns; ++column)
        csv += ",column_" + QByteArray::number(column);
    for (int row = 1; row <= 200; ++row) {
        csv += '\n' + QByteArray::number(row);
        for (int column = 1; column < columns; ++column)
            csv += column == columns - 1 && row == 150 ? ",x" : ",1";
    }
    return csv + '\n';
}

void ChunkTableTest::theKeyStaysInSight()
{
    openFailed(wideCsv(60));
    auto *frozen = rows()->findChild<FrozenColumns *>();
    QVERIFY(frozen != nullptr);
    // The wrong cell is in the last column, so the table is scrolled to it.
    QTRY_VERIFY(rows()->horizontalScrollBar()->value() > 0);
    QTRY_VERIFY(frozen->isVisible());
    screenshot(chunkWindow(), "chunk-frozen");
    QCOMPARE(frozen->columnAt(2), 0);
    QCOMPARE(frozen->rowAt(frozen->viewport()->height() / 2), rows()->rowAt(rows()->viewport()->height() / 2));
    QCOMPARE(frozen->verticalScrollBar()->value(), rows()->verticalScrollBar()->value());
    // A cell that is gone to is never below the key.
    rows()->setFocus();
    for (int step = 0; step < 58; ++step) {
        QTest::keyClick(rows(), Qt::Key_Left);
        const QRect cell = rows()->visualRect(rows()->currentIndex());
        QVERIFY2(cell.left() >= (frozen->isVisible() ? frozen->width() : 0), qPrintable(QString::number(step)));
    }
    QTest::keyClick(rows(), Qt::Key_Home);
    QCOMPARE(rows()->currentIndex().column(), 0);
    QTRY_VERIFY(!frozen->isVisible()); // there is nothing to hold on to
    find<QAction>(chunkWindow(), "onlyWrongRowsAction")->trigger();
    rows()->horizontalScrollBar()->setValue(rows()->horizontalScrollBar()->maximum());
    QTRY_VERIFY(frozen->isVisible());
    QVERIFY(frozen->isRowHidden(0));
    QVERIFY(!frozen->isRowHidden(49));
    QTest::mouseClick(
        frozen->viewport(), Qt::LeftButton, {}, frozen->visualRect(frozen->model()->index(49, 0)).center());
    QCOMPARE(rows()->currentIndex(), rows()->model()->index(49, 0)); // what is chosen there is chosen here
}

void ChunkTableTest::theErrorListTakesWhatItNeeds()
{
    QWidget *window = openFailed(ordersCsv(300, { { 150, "x" } }));
    auto *splitter = find<QSplitter>(window, "splitter");
    auto *errors = find<QTableView>(window, "chunkErrorTable");
    const int given = splitter->sizes().value(1);
    QVERIFY2(given <= window->width() * 2 / 5 + 8, qPrintable(QString::number(given)));
    int needed = 0;
    for (int column = 0; column < errors->model()->columnCount(); ++column)
        needed += errors->isColumnHidden(column) ? 0 : errors->columnWidth(column);
    QVERIFY(given <= needed + 40);
    QVERIFY(given >= 120);
}

void ChunkTableTest::whatFindsNoPlaceIsTold()
{
    openFailed(ordersCsv(300, { { 150, "x" } }));
    const QAbstractItemModel *model = rows()->model();
    rows()->setCurrentIndex(model->index(99, 1));
    rows()->clearSelection();
    rows()->setFocus();
    QApplication::clipboard()->setText("pen\t5\tmore\t\ncup\t6\tmore\tstill");
    QTest::keyClick(rows(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(model->rowCount(), 101); // what stands below the last row is a new one
    QCOMPARE(model->index(99, 2).data().toString(), "5");
    QCOMPARE(model->index(100, 2).data().toString(), "6");
    QCOMPARE(chunkWindow()->findChild<QStatusBar *>()->currentMessage(),
        "Values that found no place and were not pasted: 3.");
}

void ChunkTableTest::enterClosesWhatIsFinished()
{
    QWidget *window = openFailed(ordersCsv(300, { { 150, "x" } }));
    QVERIFY(!button(window, "closeChunkButton")->isVisible());
    QTest::keyClick(rows(), Qt::Key_F2);
    QTRY_VERIFY(rows()->findChild<QLineEdit *>() != nullptr);
    auto *editor = rows()->findChild<QLineEdit *>();
    editor->selectAll();
    QTest::keyClicks(editor, "7");
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(importState(), "done");
    QTRY_VERIFY(button(window, "closeChunkButton")->isVisible());
    QTRY_VERIFY(button(window, "closeChunkButton")->hasFocus());
    screenshot(window, "chunk-finished");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(chunkWindow() == nullptr);
}

QTEST_MAIN(ChunkTableTest)
#include "ChunkTableTest.moc"

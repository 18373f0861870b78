#include "ui/WindowFixture.h"
#include "ui/chunks/ChunkRowModel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>

using namespace tranche;

/// Notes how long single events keep the window from answering.
class TimedApplication final : public QApplication
{
    Q_OBJECT
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool accepted = QApplication::notify(receiver, event);
        --m_depth;
        m_longest = std::max(m_longest, timer.elapsed());
        return accepted;
    }
    qint64 takeLongest() { return std::exchange(m_longest, 0); }

private:
    int m_depth = 0;
    qint64 m_longest = 0; ///< milliseconds
};

/// Rows with 2,000 columns: whatever is done with them, the window goes on answering.
class WideTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void everythingAnswers();

private:
    void answered(const char *what);
    /// As an event, which is timed.
    void trigger(QWidget *window, const char *action)
    {
        QMetaObject::invokeMethod(find<QAction>(window, action), "trigger", Qt::QueuedConnection);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }
};

static constexpr int columnsOfWide = 2000;

static QByteArray wideRows()
{
    QByteArray csv = "c1";
    for (int column = 2; column <= columnsOfWide; ++column)
        csv += ",column_" + QByteArray::number(column);
    for (int row = 1; row <= 100; ++row) {
        csv += '\n' + QByteArray(row == 50 ? "x" : QByteArray::number(row));
        for (int column = 2; column <= columnsOfWide; ++column)
            csv += ",value " + QByteArray::number(column);
    }
    return csv + '\n';
}

/// The longest event since it was asked last: far from the seconds that work on each cell would take, also where a
/// sanitizer makes all slower.
void WideTest::answered(const char *what)
{
    const qint64 longest = static_cast<TimedApplication *>(qApp)->takeLongest();
    qInfo("%s: longest event %lld ms", what, longest);
    QVERIFY2(longest < 1500, qPrintable(QStringLiteral("%1: %2 ms").arg(what).arg(longest)));
}

void WideTest::everythingAnswers()
{
    importFile(write("wide.csv", wideRows()));
    QTRY_COMPARE(importState(), "partial");
    static_cast<TimedApplication *>(qApp)->takeLongest(); // of the import's own window
    find<QTabWidget>(m_window.get(), "tabs")->setCurrentIndex(2);
    QTRY_VERIFY(find<QAction>(m_window.get(), "openChunkAction")->isEnabled());
    answered("errors of the import");
    trigger(m_window.get(), "openChunkAction");
    QTRY_VERIFY(chunkWindow() != nullptr);
    QWidget *window = chunkWindow();
    auto *table = find<QTableView>(window, "chunkRowTable");
    auto *model = static_cast<ChunkRowModel *>(table->model());
    QTRY_COMPARE(model->rowCount(), 100);
    screenshot(window, "wide");
    answered("opening a chunk");

    trigger(window, "findAction");
    auto *findEdit = find<QLineEdit>(window, "findEdit");
    auto *answer = find<QLabel>(window, "findAnswerLabel");
    QTest::keyClicks(findEdit, "nowhere");
    QTest::keyClick(findEdit, Qt::Key_Return);
    QTRY_COMPARE(answer->text(), "Not found");
    answered("looking in vain");
    findEdit->selectAll();
    QTest::keyClicks(findEdit, "value 1999");
    QTest::keyClick(findEdit, Qt::Key_Return);
    QTRY_COMPARE(table->currentIndex().column(), 1998);
    answered("finding");
    findEdit->selectAll();
    QTest::keyClicks(findEdit, "value");
    QTest::keyClicks(find<QLineEdit>(window, "replaceEdit"), "it");
    click(button(window, "replaceAllButton"));
    QTRY_COMPARE(answer->text(), "199,900 replaced");
    answered("replacing in all cells");
    QCOMPARE(model->index(99, 1999).data().toString(), "it 2000");
    QCOMPARE(model->index(49, 0).data().toString(), "x");
    screenshot(window, "wide-replaced");
    answered("showing that");
    trigger(window, "undoAction");
    QCOMPARE(model->index(99, 1999).data().toString(), "value 2000");
    QVERIFY(!model->isChanged());
    answered("taking it back");
    trigger(window, "showTextAction");
    screenshot(window, "wide-text");
    answered("showing the text");
    trigger(window, "showTextAction");
    answered("showing the rows");
    trigger(window, "onlyWrongRowsAction");
    answered("showing the wrong rows alone");
    window->close();
}

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    WideTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "WideTest.moc"

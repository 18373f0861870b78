#include "service/plan/Plan.h"
#include "store/JobStore.h"
#include "ui/imports/ImportTableModel.h"
#include "ui/imports/MainWindow.h"

#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace tranche;

/// The window while the fastest import runs: events are answered, and the model is fed at most ten times a second.
class ResponseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersWhileAnImportRuns();
    void aFileOfTwoThousandColumnsIsChosenFrom();
    void answersWhileBadRowsAreScrolled();
};

/// Posts an event to the GUI thread every millisecond and notes how long each one waits there.
class Metronome
{
public:
    explicit Metronome(QObject *context)
        : m_thread([this, context] {
            while (!m_stop) {
                QElapsedTimer posted;
                posted.start();
                QMetaObject::invokeMethod(
                    context, [this, posted] { m_delaysMs.append(double(posted.nsecsElapsed()) / 1e6); },
                    Qt::QueuedConnection);
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
        })
    {
    }
    ~Metronome() { stop(); }
    void stop()
    {
        m_stop = true;
        if (m_thread.joinable())
            m_thread.join();
    }
    /// Runs the event loop until so many more events have come.
    void letThrough(qsizetype events)
    {
        const qsizetype enough = m_delaysMs.size() + events;
        while (m_delaysMs.size() < enough)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QList<double> sortedDelays()
    {
        std::sort(m_delaysMs.begin(), m_delaysMs.end());
        return m_delaysMs;
    }

private:
    std::atomic<bool> m_stop = false;
    QList<double> m_delaysMs; ///< only touched in the GUI thread
    std::thread m_thread;
};

void ResponseTest::answersWhileAnImportRuns()
{
    QTemporaryDir folder;
    QByteArray csv = "id,customer,price,note\n";
    for (int i = 0; i < 600000; ++i)
        csv += QByteArray::number(i) + ",Customer " + QByteArray::number(i % 997) + ",1.25,\"a, b\"\n";
    QFile file(folder.filePath(QStringLiteral("orders.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
    file.close();
    MainWindow window(folder.filePath(QStringLiteral("home")), {});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    auto *imports = window.findChild<ImportTableModel *>();
    QSignalSpy fed(imports, &QAbstractItemModel::dataChanged);
    RequestChoices choices;
    choices.file = file.fileName();
    choices.target = folder.filePath(QStringLiteral("t.db"));
    choices.chunkSize = 10; // 60,000 chunks
    const qint64 id = JobStore(folder.filePath(QStringLiteral("home"))).add(buildRequest(choices));
    QTRY_VERIFY(imports->find(id) != nullptr);

    QElapsedTimer running;
    running.start();
    Metronome metronome(&window);
    while (!hasEnded(imports->find(id)->state) && running.elapsed() < 60000)
        metronome.letThrough(1); // without the pauses of QTRY_VERIFY, which events would wait for
    const qint64 elapsedMs = running.elapsed();
    metronome.stop();
    QCoreApplication::processEvents();
    QCOMPARE(imports->find(id)->state, ImportState::Done);

    const QList<double> delays = metronome.sortedDelays();
    QVERIFY(delays.size() > 100);
    qInfo("%d events in %.1f s while %lld rows went in: half waited less than %.1f ms, 99 %% less than %.1f ms, the "
          "worst %.1f ms",
        int(delays.size()), double(elapsedMs) / 1e3, imports->find(id)->counts.rowsImported, delays[delays.size() / 2],
        delays[delays.size() * 99 / 100], delays.back());
#ifdef NDEBUG
    QVERIFY2(delays.back() <= 16, qPrintable(QString::number(delays.back())));
#endif
    QVERIFY2(
        fed.count() <= elapsedMs / 100 + 2, qPrintable(QStringLiteral("%1 in %2 ms").arg(fed.count()).arg(elapsedMs)));
}

/// Each key and click on the import page, with 2,000 columns.
void ResponseTest::aFileOfTwoThousandColumnsIsChosenFrom()
{
    constexpr int columns = 2000;
    QTemporaryDir folder;
    QByteArray csv;
    for (int row = -1; row < 200; ++row) {
        for (int column = 0; column < columns; ++column)
            csv += (column > 0 ? "," : "") + (row < 0 ? "column " : QByteArray()) + QByteArray::number(column + row);
        csv += "\n";
    }
    QFile file(folder.filePath(QStringLiteral("wide.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
    file.close();
    MainWindow window(folder.filePath(QStringLiteral("home")), {});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    Metronome metronome(&window);
    window.openImport(file.fileName());
    auto *importWindow = window.findChild<QDialog *>(QStringLiteral("ImportWindow"));
    auto *head = importWindow->findChild<QTableView *>(QStringLiteral("columnTable"));
    auto *start = importWindow->findChild<QPushButton *>(QStringLiteral("startButton"));
    QTRY_COMPARE(head->model()->columnCount(), columns);
    QTRY_VERIFY(start->text().contains(QStringLiteral("200"))); // the whole file was read
    metronome.stop();
    QCoreApplication::processEvents();
    qInfo("opened: the worst event waited %.1f ms", metronome.sortedDelays().back());
    double worstMs = 0;
    const auto measure = [&worstMs](const char *what, const auto &act) {
        QElapsedTimer timer;
        timer.start();
        act();
        QCoreApplication::processEvents();
        const double tookMs = double(timer.nsecsElapsed()) / 1e6;
        worstMs = std::max(worstMs, tookMs);
        qInfo("%s: %.1f ms", what, tookMs);
    };
    auto *table = importWindow->findChild<QComboBox *>(QStringLiteral("tableCombo"));
    measure("a letter of the table's name", [&] { QTest::keyClicks(table->lineEdit(), QStringLiteral("x")); });
    QTRY_VERIFY(start->isEnabled());
    head->setCurrentIndex(head->model()->index(0, columns / 2));
    QCoreApplication::processEvents();
    measure("a column left out", [&] { QTest::keyClick(head, Qt::Key_Space); });
    QTRY_COMPARE(head->model()->index(0, columns / 2).data().toString(), "left out");
    auto *search = importWindow->findChild<QLineEdit *>(QStringLiteral("columnSearchEdit"));
    measure("a letter of the search", [&] { QTest::keyClicks(search, QStringLiteral("9")); });
    measure("all columns left out", [&] {
        QTest::mouseClick(importWindow->findChild<QPushButton *>(QStringLiteral("noneButton")), Qt::LeftButton);
    });
#ifdef NDEBUG
    QVERIFY2(worstMs <= 16, qPrintable(QString::number(worstMs)));
#endif
}

/// 10,000 bad rows, or $TRANCHE_TEST_BAD_ROWS, from the first to the last one and back.
void ResponseTest::answersWhileBadRowsAreScrolled()
{
    const int asked = qEnvironmentVariableIntValue("TRANCHE_TEST_BAD_ROWS");
    const int count = asked > 0 ? asked : 10'000;
    QTemporaryDir folder;
    QByteArray csv = "id,customer,price,note,day,place,size,colour\n";
    for (int i = 0; i < 2 * count; ++i)
        csv += QByteArray::number(i) + ",Customer " + QByteArray::number(i % 997) + (i % 2 == 0 ? ",1.25" : ",cheap")
            + ",\"a, b\",2026-03-01,Rome,12,red\n";
    QFile file(folder.filePath(QStringLiteral("orders.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
    file.close();
    MainWindow window(folder.filePath(QStringLiteral("home")), {});
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    RequestChoices choices;
    choices.file = file.fileName();
    choices.target = folder.filePath(QStringLiteral("t.db"));
    choices.map = { { "id", "id", ColumnType::Integer }, { "price", "price", ColumnType::Real } };
    JobStore(folder.filePath(QStringLiteral("home"))).add(buildRequest(choices));
    auto *rows = window.findChild<QTableView *>("badRowTable");
    QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), count, 120000);
    QTRY_COMPARE(rows->model()->index(0, 2).data().toString(), "cheap");

    QScrollBar *bar = rows->verticalScrollBar();
    constexpr int steps = 250;
    Metronome metronome(&window);
    double worstMs = 0;
    for (int step = 0; step <= 2 * steps; ++step) {
        QElapsedTimer took;
        took.start();
        bar->setValue(bar->maximum() * (step <= steps ? step : 2 * steps - step) / steps);
        QCoreApplication::processEvents();
        worstMs = std::max(worstMs, double(took.nsecsElapsed()) / 1e6);
        metronome.letThrough(4);
    }
    metronome.stop();
    QCoreApplication::processEvents();
    bar->setValue(bar->maximum());
    QTRY_COMPARE(rows->model()->index(count - 1, 2).data().toString(), "cheap"); // what is looked at is read
    const QList<double> delays = metronome.sortedDelays();
    QVERIFY(delays.size() > 100);
    qInfo(
        "%d bad rows scrolled: half of %d events waited less than %.1f ms, 99 %% less than %.1f ms, the worst %.1f ms; "
        "the worst step took %.1f ms",
        count, int(delays.size()), delays[delays.size() / 2], delays[delays.size() * 99 / 100], delays.back(), worstMs);
#ifdef NDEBUG
    QVERIFY2(delays[delays.size() * 99 / 100] <= 16, qPrintable(QString::number(delays[delays.size() * 99 / 100])));
#endif
}

QTEST_MAIN(ResponseTest)
#include "ResponseTest.moc"

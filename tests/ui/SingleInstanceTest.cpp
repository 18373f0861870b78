#include "ui/desktop/SingleInstance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>

using namespace tranche;

/// A second start for the same home hands over to the first and ends, whatever became of those before.
class SingleInstanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesAreHandedOver();
    void homesAreApart();
    void aSocketThatACrashLeftKeepsNobodyOut();
    void oneThatDoesNotAnswerIsNotWaitedForLong();
    void nonsenseIsForgotten_data();
    void nonsenseIsForgotten();
    void aLongHomeHasItToo();
    void theProgramItself();

private:
    /// As another process does it.
    static bool handOver(const QString &home, const QStringList &files, int waitMs = 5000);
};

bool SingleInstanceTest::handOver(const QString &home, const QStringList &files, int waitMs)
{
    std::atomic<bool> isDone = false;
    bool isTaken = false;
    std::thread other([&] {
        SingleInstance second(home);
        isTaken = second.handOver(files, waitMs);
        isDone = true;
    });
    const bool ended = QTest::qWaitFor([&] { return isDone.load(); }, 10'000);
    other.join();
    return ended && isTaken;
}

void SingleInstanceTest::filesAreHandedOver()
{
    const QTemporaryDir home;
    SingleInstance first(home.path());
    QVERIFY(!first.handOver({}));
    QVERIFY(first.isFirst());
    const QSignalSpy asked(&first, &SingleInstance::asked);
    QStringList files { "/data/orders.csv", "/data/Größe ☃\n.csv" };
    QVERIFY(handOver(home.path(), files));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toStringList(), files);
    QVERIFY(handOver(home.path(), {})); // it only comes forward
    QCOMPARE(asked.size(), 2);
    QVERIFY(asked[1][0].toStringList().isEmpty());
    for (int i = 0; i < 5000; ++i)
        files.append(QStringLiteral("/data/a-rather-long-name-of-a-file-%1.csv").arg(i));
    QVERIFY(handOver(home.path() + "/../" + QDir(home.path()).dirName(), files)); // the same, named otherwise
    QCOMPARE(asked[2][0].toStringList(), files);
}

void SingleInstanceTest::homesAreApart()
{
    const QTemporaryDir one;
    const QTemporaryDir two;
    SingleInstance first(one.path());
    SingleInstance other(two.path());
    QVERIFY(!first.handOver({}));
    QVERIFY(!other.handOver({}));
    QVERIFY(first.isFirst() && other.isFirst());
}

void SingleInstanceTest::aSocketThatACrashLeftKeepsNobodyOut()
{
    const QTemporaryDir home;
    QFile stale(home.filePath("window.sock")); // even one that is no socket
    QVERIFY(stale.open(QIODevice::WriteOnly));
    stale.close();
    QFile lock(home.filePath("window.lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    auto first = std::make_unique<SingleInstance>(home.path());
    QVERIFY(!first->handOver({}));
    QVERIFY(first->isFirst());
    QVERIFY(handOver(home.path(), {}));
    first.reset();
    SingleInstance next(home.path());
    QVERIFY(!next.handOver({}));
    QVERIFY(next.isFirst());
}

void SingleInstanceTest::oneThatDoesNotAnswerIsNotWaitedForLong()
{
    const QTemporaryDir home;
    SingleInstance first(home.path());
    QVERIFY(!first.handOver({}));
    SingleInstance second(home.path()); // in this thread: the first one can't answer meanwhile
    QVERIFY(!second.handOver({}, 200));
    QVERIFY(!second.isFirst());
}

void SingleInstanceTest::nonsenseIsForgotten_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("no files") << QByteArray("{\"files\": 5}\n");
    QTest::newRow("without end") << QByteArray(5'000'000, 'x');
}

void SingleInstanceTest::nonsenseIsForgotten()
{
    QFETCH(const QByteArray, message);
    const QTemporaryDir home;
    SingleInstance first(home.path());
    QVERIFY(!first.handOver({}));
    const QSignalSpy asked(&first, &SingleInstance::asked);
    QLocalSocket socket;
    socket.connectToServer(home.filePath("window.sock"));
    QVERIFY(socket.waitForConnected());
    const QSignalSpy ended(&socket, &QLocalSocket::disconnected);
    socket.write(message);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(asked.size(), 0);
    QVERIFY(handOver(home.path(), { "/a.csv", "relative.csv" }));
    QCOMPARE(asked[0][0].toStringList(), QStringList("/a.csv")); // the other one lies nobody knows where
}

void SingleInstanceTest::aLongHomeHasItToo()
{
    const QTemporaryDir folder;
    const QString home = folder.filePath(QString(200, 'h'));
    QVERIFY(QDir().mkpath(home));
    SingleInstance first(home);
    QVERIFY(!first.handOver({}));
    QVERIFY(first.isFirst());
    QVERIFY(handOver(home, {}));
}

/// Killed and started again; the second start ends with 0.
void SingleInstanceTest::theProgramItself()
{
    const QTemporaryDir home;
    const QString program = QCoreApplication::applicationDirPath() + "/tranche";
    const QStringList call { "--home", home.path() };
    for (int time = 0; time < 2; ++time) { // the second time a dead one's socket and lock are there
        QProcess first;
        first.start(program, call);
        QTRY_VERIFY_WITH_TIMEOUT(FileLock(home.filePath("window.lock")).isTaken(), 20'000);
        QProcess second;
        second.start(program, call + QStringList { home.filePath("none.csv") });
        QVERIFY(second.waitForFinished(20'000));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        ::kill(pid_t(first.processId()), SIGKILL);
        QVERIFY(first.waitForFinished());
        QVERIFY(QFile::exists(home.filePath("window.sock")));
    }
}

QTEST_MAIN(SingleInstanceTest)
#include "SingleInstanceTest.moc"

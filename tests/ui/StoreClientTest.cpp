#include "ui/common/StoreClient.h"
#include "ui/common/Background.h"
#include "ui/imports/BackgroundRunner.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <new>

using namespace tranche;

/// Whoever asks for work off the GUI thread gets an answer, whatever becomes of it.
class StoreClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aResultComesBack();
    void aStoreThatCannotOpenIsAFailure();
    void withoutAHandlerTheClientTells();
    void whateverIsThrownIsAFailure_data();
    void whateverIsThrownIsAFailure();
    void whatTheRunnerThrowsEndsNothing();

private:
    QTemporaryDir m_folder;
};

void StoreClientTest::aResultComesBack()
{
    StoreClient client(m_folder.filePath("home"));
    QDir().mkpath(client.home());
    std::optional<qsizetype> answer;
    client.run(
        this, [](JobStore &store) { return store.ids().size(); }, [&](qsizetype count) { answer = count; });
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(*answer, 0);
}

void StoreClientTest::aStoreThatCannotOpenIsAFailure()
{
    QFile file(m_folder.filePath("file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    StoreClient client(file.fileName() + "/home"); // below a file there is no folder
    QStringList answers;
    for (int i = 0; i < 2; ++i)
        client.run(
            this, [](JobStore &store) { return store.ids().size(); }, [&](qsizetype) { answers.append("result"); },
            [&](const Failure &failure) { answers.append(failure.code()); });
    QTRY_COMPARE(answers.size(), 2); // each asker gets one
    QVERIFY2(answers[0].startsWith("store."), qPrintable(answers[0]));
    QCOMPARE(answers[1], answers[0]);
}

void StoreClientTest::withoutAHandlerTheClientTells()
{
    StoreClient client(m_folder.filePath("file") + "/home");
    QSignalSpy failed(&client, &StoreClient::failed);
    client.run(
        this, [](JobStore &store) { return store.ids().size(); }, [](qsizetype) {});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed[0][0].toString().isEmpty());
}

void StoreClientTest::whateverIsThrownIsAFailure_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("a failure") << 0 << "call.test";
    QTest::newRow("no memory") << 1 << "memory.full";
    QTest::newRow("a fault") << 2 << "internal";
    QTest::newRow("no exception of the library") << 3 << "internal";
}

static int throwOne(int what)
{
    switch (what) {
    case 0:
        throw Failure("call.test", "as it is");
    case 1:
        throw std::bad_alloc();
    case 2:
        throw std::logic_error("out of range");
    default:
        throw what;
    }
}

void StoreClientTest::whateverIsThrownIsAFailure()
{
    QFETCH(int, what);
    QFETCH(QString, code);
    StoreClient client(m_folder.filePath("home"));
    QStringList codes;
    const auto note = [&](const Failure &failure) {
        codes.append(failure.code());
        QVERIFY(!failure.message().isEmpty());
    };
    client.run(
        this, [what](JobStore &) { return throwOne(what); }, [](int) {}, note);
    runInBackground(
        this, [what] { return throwOne(what); }, [](int) {}, note);
    QTRY_COMPARE(codes.size(), 2);
    QCOMPARE(codes, QStringList({ code, code }));
    std::optional<int> answer; // the threads are still there
    client.run(
        this, [](JobStore &) { return 7; }, [&](int seven) { answer = seven; });
    QTRY_COMPARE(answer.value_or(0), 7);
}

namespace {

/// Meets an import that makes it throw what is no Failure.
class PoisonedRunner final : public BackgroundRunner
{
public:
    using BackgroundRunner::BackgroundRunner;
    ~PoisonedRunner() override { stop(); }
    std::atomic<int> looks = 0;

protected:
    void lookForWork() override
    {
        ++looks;
        throw std::bad_alloc();
    }
};

} // namespace

void StoreClientTest::whatTheRunnerThrowsEndsNothing()
{
    PoisonedRunner runner(m_folder.filePath("home"));
    QSignalSpy failed(&runner, &BackgroundRunner::failed);
    runner.begin();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains("memory"));
    QVERIFY(runner.isRunning());
    runner.stop();
    runner.begin(); // as after a question that was answered by staying
    QTRY_COMPARE(runner.looks.load(), 2);
    QVERIFY(runner.isRunning());
}

QTEST_MAIN(StoreClientTest)
#include "StoreClientTest.moc"

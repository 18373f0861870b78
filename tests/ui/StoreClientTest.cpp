#include "ui/common/StoreClient.h"
#include "store/FileLock.h"
#include "store/ImportList.h"
#include "ui/common/Background.h"
#include "ui/imports/BackgroundRunner.h"

#include <QDir>
#include <QRegularExpression>
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
    void aStoreThatVanishesIsToldOnceAndFoundAgain();
    void nothingIsWrittenToALostStore();
    void aStoreThatBreaksInUseIsSetAside();
    void aStoreThatCannotBeOpenedYetIsOpenedLater();
    void aStoreThatIsBeingMadeIsWaitedFor();
    void theRunnerFollowsTheStore();

private:
    QString newHome();
    QTemporaryDir m_folder;
    int m_homes = 0;
};

QString StoreClientTest::newHome()
{
    return m_folder.filePath("home-" + QString::number(++m_homes));
}

/// What a client has told so far.
struct Told
{
    explicit Told(StoreClient &client)
        : loaded(&client, &StoreClient::loaded)
        , failed(&client, &StoreClient::failed)
        , changed(&client, &StoreClient::changed)
        , removed(&client, &StoreClient::removed)
    {
        client.start();
    }
    QSignalSpy loaded;
    QSignalSpy failed;
    QSignalSpy changed;
    QSignalSpy removed;
};

static qint64 addImport(const QString &home)
{
    ImportRequest request;
    request.file = "orders.csv";
    request.filePath = "/data/orders.csv";
    return JobStore(home).add(request);
}

/// Renames the files of a job store.
static bool move(const QString &from, const QString &to)
{
    bool moved = QDir().mkpath(to);
    for (const char *name : { "jobs.db", "jobs.db-wal", "jobs.db-shm" }) {
        const QString file = from + '/' + name;
        moved = (!QFile::exists(file) || QFile::rename(file, to + '/' + name)) && moved;
    }
    return moved;
}

void StoreClientTest::aResultComesBack()
{
    StoreClient client(m_folder.filePath("home"));
    QDir().mkpath(client.home());
    std::optional<qsizetype> answer;
    client.run(
        this, [](JobStore &store) { return ImportList(store.database()).ids().size(); },
        [&](qsizetype count) { answer = count; });
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
            this, [](JobStore &store) { return ImportList(store.database()).ids().size(); },
            [&](qsizetype) { answers.append("result"); },
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
        this, [](JobStore &store) { return ImportList(store.database()).ids().size(); }, [](qsizetype) {});
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

void StoreClientTest::aStoreThatVanishesIsToldOnceAndFoundAgain()
{
    const QString home = newHome();
    const QString elsewhere = newHome();
    const qint64 first = addImport(home);
    StoreClient client(home);
    Told told(client);
    QTRY_COMPARE(told.changed.size(), 1);
    QVERIFY(move(home, elsewhere));
    QTRY_COMPARE(told.failed.size(), 1);
    QVERIFY2(told.failed[0][0].toString().contains("is gone"), qPrintable(told.failed[0][0].toString()));
    const qint64 second = addImport(elsewhere);
    QVERIFY(move(elsewhere, home));
    QTRY_COMPARE(told.loaded.size(), 2);
    QTRY_COMPARE(told.changed.size(), 2);
    const auto news = told.changed[1][0].value<QList<ImportSummary>>();
    QCOMPARE(news.size(), 1); // the first is as it was
    QCOMPARE(news[0].id, second);
    QVERIFY(first != second);
    QVERIFY(told.removed.isEmpty());
    QCOMPARE(told.failed.size(), 1);
}

void StoreClientTest::nothingIsWrittenToALostStore()
{
    const QString home = newHome();
    addImport(home);
    const qint64 lost = addImport(home);
    StoreClient client(home);
    Told told(client);
    QTRY_COMPARE(told.changed.size(), 1);
    QVERIFY(QDir(home).removeRecursively());
    QString code;
    client.run(
        this, [](JobStore &store) { return ImportList(store.database()).ids().size(); },
        [&](qsizetype) { code = "a result"; }, [&](const Failure &failure) { code = failure.code(); });
    QTRY_COMPARE(code, "store.gone"); // told at once, not only at the next look for changes
    QTRY_COMPARE(told.failed.size(), 1);
    QVERIFY(!JobStore::exists(home)); // it may be put back: nobody begins another one
    const qint64 added = addImport(home); // but another process, such as a command
    QVERIFY(added != lost);
    QTRY_COMPARE(told.removed.size(), 1);
    QCOMPARE(told.removed[0][0].value<QList<qint64>>(), QList<qint64> { lost });
    QCOMPARE(told.loaded.size(), 2);
    QCOMPARE(told.changed.size(), 2);
    QCOMPARE(told.changed[1][0].value<QList<ImportSummary>>().constFirst().id, added);
    QCOMPARE(told.failed.size(), 1);
}

void StoreClientTest::aStoreThatBreaksInUseIsSetAside()
{
    const QString home = newHome();
    const qint64 id = addImport(home);
    StoreClient client(home);
    Told told(client);
    QTRY_COMPARE(told.changed.size(), 1);
    {
        JobStore other(home);
        StoreQuery(other.database(), "PRAGMA foreign_keys=OFF").run();
        StoreQuery(other.database(), "DROP TABLE imports").run();
    }
    QTRY_COMPARE(told.failed.size(), 1);
    QTRY_COMPARE(told.loaded.size(), 2);
    QVERIFY2(told.loaded[1][0].toString().contains("set aside"), qPrintable(told.loaded[1][0].toString()));
    QTRY_COMPARE(told.removed.size(), 1);
    QCOMPARE(told.removed[0][0].value<QList<qint64>>(), QList<qint64> { id });
    QCOMPARE(QDir(home).entryList({ "jobs.db.damaged-*" }, QDir::Files).filter(QRegularExpression("\\d$")).size(), 1);
    QCOMPARE(told.failed.size(), 1);
}

void StoreClientTest::aStoreThatCannotBeOpenedYetIsOpenedLater()
{
    const QString home = newHome();
    QVERIFY(QDir().mkpath(home + "/jobs.db")); // a folder is in its place: as good as no permission, also for root
    StoreClient client(home);
    Told told(client);
    QTRY_COMPARE(told.failed.size(), 1);
    QVERIFY(!told.failed[0][0].toString().isEmpty());
    std::optional<QString> code;
    client.run(
        this, [](JobStore &store) { return ImportList(store.database()).ids().size(); }, [](qsizetype) {},
        [&](const Failure &failure) { code = failure.code(); });
    QTRY_COMPARE(code.value_or(QString()), "store.readonly");
    QVERIFY(told.loaded.isEmpty());
    QVERIFY(QDir().rmdir(home + "/jobs.db"));
    QTRY_COMPARE(told.loaded.size(), 1);
    QCOMPARE(told.failed.size(), 1); // once, however often it was tried
    addImport(home);
    QTRY_COMPARE(told.changed.size(), 1);
}

void StoreClientTest::aStoreThatIsBeingMadeIsWaitedFor()
{
    const QString home = newHome();
    QVERIFY(QDir().mkpath(home));
    StoreClient client(home);
    std::optional<qsizetype> answer;
    auto lock = std::make_unique<FileLock>(home + "/store.lock");
    lock->wait();
    Told told(client);
    client.run(
        this, [](JobStore &store) { return ImportList(store.database()).ids().size(); },
        [&](qsizetype count) { answer = count; });
    QCoreApplication::processEvents(); // the window goes on meanwhile
    QVERIFY(!answer.has_value() && told.loaded.isEmpty());
    lock.reset();
    QTRY_COMPARE(told.loaded.size(), 1);
    QTRY_COMPARE(answer.value_or(-1), 0);
    QVERIFY(told.failed.isEmpty());
}

void StoreClientTest::theRunnerFollowsTheStore()
{
    const QString home = newHome();
    const QString elsewhere = newHome();
    addImport(home); // of a file that there is not: it fails as soon as a runner sees it
    BackgroundRunner runner(home);
    runner.begin();
    const auto states = [&] {
        QList<ImportState> all;
        const auto imports = ImportList(JobStore(home).database()).list();
        for (const ImportSummary &import : imports)
            all.append(import.state);
        return all;
    };
    QTRY_COMPARE(states(), QList<ImportState> { ImportState::Failed });
    QVERIFY(move(home, elsewhere));
    addImport(home);
    runner.wake();
    QTRY_COMPARE(states(), QList<ImportState> { ImportState::Failed });
    runner.stop();
}

QTEST_MAIN(StoreClientTest)
#include "StoreClientTest.moc"

#include "store/ImportQueue.h"
#include "core/Failure.h"
#include "service/Control.h"
#include "store/ChannelStore.h"
#include "store/ImportList.h"
#include "store/StoreQuery.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace tranche;

/// Which import begins next.
class ImportQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneAtATimeInADatabase();
    void channelsHaveRoom();
    void channelsAreReplacedAllOrNone();
    void childrenCountAgainstEveryAncestor();
    void nothingBeginsInAPausedChannel();
    void startsAreThrottled();
    void sequentialStopsBehindAFailure();
    void timesAreWaitedFor();
    void othersAreWaitedFor();
    void cancelCascadesWhenAllAreCancelled();
    void whatIsWaitedForStaysInTheHistory();
    void theSameWaitsOnce();
    void rulesHoldAgainstASlowTwin();

private:
    static ImportRequest request(const QString &target, const QString &channel = {}, int priority = 10);
    qint64 add(const QString &target, const QString &channel = {}, int priority = 10)
    {
        return m_store->add(request(target, channel, priority));
    }
    /// Takes what may begin until nothing may.
    QList<qint64> takeAll();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JobStore> m_store;
};

void ImportQueueTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<JobStore>(m_folder->path());
    ChannelStore(*m_store).set(channelsFromText("root:*"));
}

ImportRequest ImportQueueTest::request(const QString &target, const QString &channel, int priority)
{
    ImportRequest request;
    request.file = "a.csv";
    request.filePath = "/data/a.csv";
    request.target = target;
    request.location.address = "/data/" + target;
    request.table = "a";
    request.channel = channel;
    request.priority = priority;
    return request;
}

QList<qint64> ImportQueueTest::takeAll()
{
    QList<qint64> taken;
    while (const auto next = ImportQueue(*m_store).next()) {
        if (!ImportQueue(*m_store).claim(*next))
            qFatal("it is said to be the next, and can't be claimed");
        taken.append(*next);
    }
    return taken;
}

void ImportQueueTest::oneAtATimeInADatabase()
{
    const qint64 first = add("a.db");
    const qint64 second = add("a.db");
    const qint64 urgent = add("a.db", {}, 1);
    const qint64 other = add("b.db");
    QCOMPARE(takeAll(), (QList<qint64> { urgent, other }));
    QVERIFY(!ImportQueue(*m_store).mayBegin(first));
    QVERIFY(ImportQueue(*m_store).isHeldUp(false));
    m_store->setState(urgent, ImportState::Done);
    QCOMPARE(takeAll(), QList<qint64> { first });
    QVERIFY(!ImportQueue(*m_store).claim(second));
    QVERIFY(ImportQueue(*m_store).claimBeside(second));
}

void ImportQueueTest::channelsHaveRoom()
{
    ChannelStore(*m_store).set(channelsFromText("erp:2"));
    QList<qint64> ids;
    for (int i = 0; i < 4; ++i)
        ids.append(add(QString("%1.db").arg(i), "erp"));
    const qint64 elsewhere = add("x.db", "web");
    QCOMPARE(takeAll(), (QList<qint64> { ids[0], ids[1], elsewhere }));
    m_store->setState(ids[0], ImportState::Failed);
    QCOMPARE(takeAll(), QList<qint64> { ids[2] });
    ChannelStore(*m_store).set(channelsFromText("erp:3")); // while others run
    QCOMPARE(takeAll(), QList<qint64> { ids[3] });
    const auto states = ChannelStore(*m_store).states();
    QCOMPARE(states.size(), 2);
    QCOMPARE(states[0].running, 4);
    QCOMPARE(states[1].running, 3);
    QCOMPARE(states[1].failed, 1);
    QCOMPARE(states[0].failed, 1);
    const qint64 version = m_store->version();
    QCOMPARE(m_store->version(), version);
    ImportQueue(*m_store).setDone(ids[0], "came by mail");
    QVERIFY(m_store->version() != version);
    QCOMPARE(ChannelStore(*m_store).states()[1].failed, 0);
}

void ImportQueueTest::channelsAreReplacedAllOrNone()
{
    ChannelStore channels(*m_store);
    channels.set(channelsFromText("root:7, a:2, b:1"));
    StoreQuery(m_store->database(),
        "CREATE TRIGGER no_room BEFORE DELETE ON channels BEGIN SELECT RAISE(ABORT, 'no room'); END")
        .run();
    const auto before = channels.list();
    QVERIFY_THROWS_EXCEPTION(Failure, channels.replaceAll(channelsFromText("a:3, c:1")));
    QCOMPARE(channels.list(), before);
    StoreQuery(m_store->database(), "DROP TRIGGER no_room").run();
    channels.replaceAll(channelsFromText("root:7, a:3, c:1"));
    QCOMPARE(channels.list(), channelsFromText("root:7, a:3, c:1"));
    channels.replaceAll({});
    QCOMPARE(channels.list().size(), 1); // root, as it is when nobody has set it
    const auto usual = channels.list();
    channels.replaceAll(usual); // which is not setting it
    QVERIFY_THROWS_EXCEPTION(Failure, channels.remove("root"));
}

void ImportQueueTest::childrenCountAgainstEveryAncestor()
{
    ChannelStore(*m_store).set(channelsFromText("root:3, a:2, a.b:1"));
    const qint64 one = add("1.db", "a.b.c"); // a channel that was never set counts in those above it
    add("2.db", "a.b.d");
    const qint64 beside = add("3.db", "a.x");
    add("4.db", "a.y");
    const qint64 other = add("5.db", "z");
    add("6.db", "z");
    QCOMPARE(takeAll(), (QList<qint64> { one, beside, other }));
}

void ImportQueueTest::nothingBeginsInAPausedChannel()
{
    const qint64 below = add("1.db", "a.b");
    const qint64 beside = add("2.db", "ab");
    ChannelStore(*m_store).setPaused("root.a", true);
    QCOMPARE(takeAll(), QList<qint64> { beside });
    ChannelStore(*m_store).setPaused("root.a", false);
    QCOMPARE(takeAll(), QList<qint64> { below });
    QVERIFY_THROWS_EXCEPTION(Failure, ChannelStore(*m_store).remove("root.q"));
    ChannelStore(*m_store).remove("root.a");
    QCOMPARE(ChannelStore(*m_store).list().size(), 1);
}

void ImportQueueTest::startsAreThrottled()
{
    ChannelStore(*m_store).set(channelsFromText("net:*:throttle=1000"));
    const qint64 first = add("1.db", "net");
    const qint64 second = add("2.db", "net.eu");
    QCOMPARE(takeAll(), QList<qint64> { first });
    const QDateTime next = ImportQueue(*m_store).nextTime();
    QVERIFY(next.isValid() && next > QDateTime::currentDateTimeUtc().addSecs(900));
    // A clock that was set back does not keep it closed.
    StoreQuery(m_store->database(), "UPDATE channels SET last_start_at='2999-01-01T00:00:00.000Z'").run();
    QCOMPARE(takeAll(), QList<qint64> { second });
}

void ImportQueueTest::sequentialStopsBehindAFailure()
{
    ChannelStore(*m_store).set(channelsFromText("day:1:sequential"));
    const qint64 first = add("1.db", "day");
    const qint64 second = add("2.db", "day");
    const qint64 third = add("3.db", "day");
    QCOMPARE(takeAll(), QList<qint64> { first });
    m_store->setState(first, ImportState::Partial);
    QVERIFY(takeAll().isEmpty());
    const qint64 urgent = add("4.db", "day", 1); // neither does one that was queued later
    QVERIFY(takeAll().isEmpty());
    setImportDone(*m_store, first, "looked at");
    QCOMPARE(takeAll(), QList<qint64> { urgent });
    m_store->setState(urgent, ImportState::Done);
    pauseImport(*m_store, second, false);
    QVERIFY(takeAll().isEmpty()); // its turn, and it is paused
    cancelImport(*m_store, second, false);
    QCOMPARE(takeAll(), QList<qint64> { third });
}

void ImportQueueTest::timesAreWaitedFor()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const qint64 later = ImportQueue(*m_store).add(request("1.db"), { now.addSecs(3600), {}, false }).id;
    const qint64 past = ImportQueue(*m_store).add(request("2.db"), { now.addSecs(-5), {}, false }).id;
    QCOMPARE(takeAll(), QList<qint64> { past });
    QVERIFY(!ImportQueue(*m_store).isHeldUp(false) || !ImportQueue(*m_store).running().isEmpty());
    QVERIFY(ImportQueue(*m_store).isHeldUp(true));
    QCOMPARE(ImportQueue(*m_store).nextTime().toSecsSinceEpoch(), now.addSecs(3600).toSecsSinceEpoch());
    QVERIFY(progressText(m_store->summary(later)).startsWith("Begins on "));
    resumeImport(*m_store, later); // now
    QCOMPARE(takeAll(), QList<qint64> { later });
}

void ImportQueueTest::othersAreWaitedFor()
{
    const qint64 a = add("1.db");
    const qint64 b = add("2.db");
    const qint64 both = ImportQueue(*m_store).add(request("3.db"), { {}, { a, b }, false }).id;
    const qint64 anyhow = ImportQueue(*m_store).add(request("4.db"), { {}, { a }, true }).id;
    QCOMPARE(takeAll(), (QList<qint64> { a, b }));
    QCOMPARE(m_store->summary(both).turn->waitsFor, (QList<qint64> { a, b }));
    QCOMPARE(progressText(m_store->summary(anyhow)), QString("Waits until import %1 is done.").arg(a));
    m_store->setState(a, ImportState::Failed);
    QCOMPARE(progressText(m_store->summary(both)),
        QString("Waits until imports %1, %2 are done. Import %1 ended otherwise: retry it, or take it for done.")
            .arg(a)
            .arg(b));
    QCOMPARE(takeAll(), QList<qint64> { anyhow });
    m_store->setState(b, ImportState::Done);
    QVERIFY(takeAll().isEmpty()); // a failed: it stays
    QCOMPARE(m_store->summary(both).turn->waitsFor, QList<qint64> { a });
    QCOMPARE(progressText(m_store->summary(both)),
        QString("Waits until import %1 is done: it failed. Retry it, or take it for done.").arg(a));
    m_store->setState(a, ImportState::Partial);
    QCOMPARE(progressText(m_store->summary(both)),
        QString("Waits until import %1 is done: it is partial. Repair it, or take it for done.").arg(a));
    QVERIFY_THROWS_EXCEPTION(Failure, setImportDone(*m_store, a, "  "));
    setImportDone(*m_store, a, "by hand");
    QVERIFY(progressText(m_store->summary(a)).endsWith("Taken for done all the same: by hand"));
    QCOMPARE(takeAll(), QList<qint64> { both });
    QVERIFY_THROWS_EXCEPTION(Failure, setImportDone(*m_store, both, "it runs"));
    QVERIFY_THROWS_EXCEPTION(Failure, ImportQueue(*m_store).add(request("5.db"), { {}, { 999 }, false }));
    QVERIFY(ImportList(m_store->database()).list({ ImportState::Queued }).isEmpty());
    const qint64 unrun = add("6.db");
    setImportDone(*m_store, unrun, "not needed");
    QCOMPARE(m_store->summary(unrun).state, ImportState::Done);
    QCOMPARE(progressText(m_store->summary(unrun)), "Taken for done without being run: not needed");
}

void ImportQueueTest::cancelCascadesWhenAllAreCancelled()
{
    const qint64 a = add("1.db");
    const qint64 b = add("2.db");
    const qint64 both = ImportQueue(*m_store).add(request("3.db"), { {}, { a, b }, false }).id;
    const qint64 behind = ImportQueue(*m_store).add(request("4.db"), { {}, { both }, false }).id;
    const qint64 anyhow = ImportQueue(*m_store).add(request("5.db"), { {}, { a, b }, true }).id;
    cancelImport(*m_store, a, false);
    QCOMPARE(m_store->summary(both).state, ImportState::Queued);
    cancelImport(*m_store, b, false);
    QCOMPARE(m_store->summary(both).state, ImportState::Cancelled);
    QCOMPARE(m_store->summary(behind).state, ImportState::Cancelled);
    QCOMPARE(takeAll(), QList<qint64> { anyhow });
}

void ImportQueueTest::whatIsWaitedForStaysInTheHistory()
{
    const qint64 a = add("1.db");
    const qint64 child = ImportQueue(*m_store).add(request("2.db"), { {}, { a }, false }).id;
    m_store->setState(a, ImportState::Failed);
    QVERIFY_THROWS_EXCEPTION(Failure, removeImport(*m_store, a));
    cancelImport(*m_store, child, false);
    removeImport(*m_store, a);
    QCOMPARE(ImportList(m_store->database()).list().size(), 1);
}

void ImportQueueTest::theSameWaitsOnce()
{
    ImportQueue queue(*m_store);
    const auto first = queue.add(request("1.db"), {});
    QVERIFY(!first.waited);
    const auto again = queue.add(request("1.db"), {});
    QVERIFY(again.waited);
    QCOMPARE(again.id, first.id);
    QVERIFY(!queue.add(request("2.db"), {}).waited);
    QVERIFY(!queue.add(request("1.db", {}, 3), {}).waited); // another request
    QVERIFY(!queue.add(request("1.db"), { {}, { first.id }, false }).waited); // at another time
    QVERIFY(queue.claim(first.id));
    QVERIFY(!queue.add(request("1.db"), {}).waited); // what has begun is another one
}

// The rules once more, as plainly as they can be said.

struct TwinImport
{
    qint64 id = 0;
    QString target;
    QString channel;
    int priority = 10;
    QList<qint64> after;
    bool inAnyCase = false;
    ImportState state = ImportState::Queued;
    bool hasBegun = false;
    bool isSetDone = false;
};

class TwinQueue
{
public:
    bool isDoneFor(const TwinImport &child, qint64 parent) const
    {
        const TwinImport &one = imports.at(parent);
        return one.state == ImportState::Done || one.isSetDone || (child.inAnyCase && hasEnded(one.state));
    }
    bool mayBegin(const TwinImport &one) const
    {
        if (one.state != ImportState::Queued)
            return false;
        for (const qint64 parent : one.after) {
            if (!isDoneFor(one, parent))
                return false;
        }
        for (const auto &[id, other] : imports) {
            if (other.state == ImportState::Running && other.target == one.target)
                return false;
        }
        for (const Channel &channel : channels) {
            if (!isInChannel(one.channel, channel.name))
                continue;
            int running = 0;
            for (const auto &[id, other] : imports) {
                if (!isInChannel(other.channel, channel.name))
                    continue;
                running += other.state == ImportState::Running;
                const bool waits = other.state == ImportState::Queued || other.state == ImportState::Running
                    || other.state == ImportState::Paused;
                if (channel.isSequential && waits && std::pair(other.priority, id) < std::pair(one.priority, one.id))
                    return false;
                if (channel.isSequential && needsAttention(other.state) && !other.isSetDone && id < one.id)
                    return false;
            }
            if (channel.isPaused || (channel.capacity != Channel::noLimit && running >= channel.capacity))
                return false;
        }
        return true;
    }
    std::optional<qint64> next() const
    {
        std::set<std::pair<int, qint64>> open;
        for (const auto &[id, one] : imports) {
            if (mayBegin(one))
                open.insert({ one.priority, id });
        }
        return open.empty() ? std::nullopt : std::optional(open.begin()->second);
    }
    void cancel(qint64 id)
    {
        imports[id].state = ImportState::Cancelled;
        for (auto &[child, one] : imports) {
            const bool waits = (one.state == ImportState::Queued || one.state == ImportState::Paused) && !one.hasBegun;
            if (!waits || !one.after.contains(id) || one.inAnyCase)
                continue;
            bool all = true;
            for (const qint64 parent : one.after)
                all = all && imports[parent].state == ImportState::Cancelled && !imports[parent].isSetDone;
            if (all)
                cancel(child);
        }
    }

    std::map<qint64, TwinImport> imports;
    QList<Channel> channels;
};

void ImportQueueTest::rulesHoldAgainstASlowTwin()
{
    const quint32 seed = qEnvironmentVariableIsSet("TRANCHE_SEED") ? qEnvironmentVariable("TRANCHE_SEED").toUInt()
                                                                   : QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const QStringList names { "root.a", "root.a.b", "root.a.c", "root.d", "root" };
    for (int round = 0; round < 6; ++round) {
        init();
        TwinQueue twin;
        twin.channels = channelsFromText("root:3,a:2,a.b:1:sequential");
        ChannelStore(*m_store).set(twin.channels);
        for (int step = 0; step < 50; ++step) {
            const auto some = [&]() -> qint64 {
                return twin.imports.empty()
                    ? 0
                    : std::next(twin.imports.begin(), random.bounded(int(twin.imports.size())))->first;
            };
            const qint64 id = some();
            const ImportState state = id == 0 ? ImportState::Done : twin.imports[id].state;
            switch (random.bounded(8)) {
            case 0:
            case 1: {
                TwinImport one;
                one.target = QString("%1.db").arg(random.bounded(4));
                one.channel = names[random.bounded(int(names.size()))];
                one.priority = 10 + random.bounded(3);
                for (int parents = random.bounded(3); parents > 0 && id != 0; --parents) {
                    const qint64 parent = some();
                    if (!one.after.contains(parent))
                        one.after.append(parent);
                }
                one.inAnyCase = random.bounded(3) == 0;
                ImportRequest asked = request(one.target, one.channel, one.priority);
                asked.chunkSize = round * 1000 + step + 1; // each another one
                one.id = ImportQueue(*m_store).add(asked, { {}, one.after, one.inAnyCase }).id;
                twin.imports[one.id] = one;
                break;
            }
            case 2:
            case 3:
                if (const auto next = ImportQueue(*m_store).next()) {
                    QVERIFY(ImportQueue(*m_store).claim(*next));
                    twin.imports[*next].state = ImportState::Running;
                    twin.imports[*next].hasBegun = true;
                }
                break;
            case 4:
            case 5:
                if (state == ImportState::Running) {
                    const ImportState ends[] { ImportState::Done, ImportState::Done, ImportState::Partial,
                        ImportState::Failed };
                    twin.imports[id].state = ends[random.bounded(4)];
                    m_store->setState(id, twin.imports[id].state);
                }
                break;
            case 6:
                if (state == ImportState::Queued && random.bounded(2) == 0) {
                    cancelImport(*m_store, id, false);
                    twin.cancel(id);
                } else if (state == ImportState::Queued) {
                    pauseImport(*m_store, id, false);
                    twin.imports[id].state = ImportState::Paused;
                } else if (state == ImportState::Paused) {
                    resumeImport(*m_store, id);
                    twin.imports[id].state = ImportState::Queued;
                }
                break;
            default:
                if (needsAttention(state)) {
                    setImportDone(*m_store, id, "so");
                    twin.imports[id].isSetDone = true;
                } else if (state == ImportState::Queued) {
                    twin.imports[id].priority = 9 + random.bounded(5);
                    moveImport(*m_store, id, twin.imports[id].priority);
                } else {
                    const bool isPaused = random.bounded(3) == 0;
                    twin.channels[1].isPaused = isPaused;
                    ChannelStore(*m_store).setPaused(twin.channels[1].name, isPaused);
                }
            }
            const QByteArray where
                = QString("TRANCHE_SEED=%1, round %2, step %3").arg(seed).arg(round).arg(step).toUtf8();
            QVERIFY2(ImportQueue(*m_store).next() == twin.next(), where.constData());
            for (const auto &[one, expected] : twin.imports)
                QVERIFY2(ImportQueue(*m_store).mayBegin(one) == twin.mayBegin(expected), where.constData());
        }
        for (const auto &[one, expected] : twin.imports)
            QCOMPARE(m_store->summary(one).state, expected.state);
    }
}

QTEST_GUILESS_MAIN(ImportQueueTest)
#include "ImportQueueTest.moc"

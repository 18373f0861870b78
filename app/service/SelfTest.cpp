#include "service/SelfTest.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "run/Runner.h"
#include "service/Queue.h"
#include "store/ChannelStore.h"
#include "store/ChunkStore.h"
#include "store/ImportList.h"
#include "store/SavedFile.h"
#include "target/TargetCatalogue.h"
#include "target/TargetDrivers.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <future>
#include <map>
#include <set>

namespace tranche {

namespace {

/// What a file holds, and so what has to be in the table afterwards.
struct TestFile
{
    QString path;
    QString table;
    std::set<int> wrong; ///< numbers of its rows
    int rows = 0;
};

class SelfTest
{
public:
    SelfTest(const SelfTestPlan &plan, const QString &folder)
        : m_plan(plan)
        , m_folder(folder)
        , m_random(plan.seed)
        , m_store(folder + QStringLiteral("/home"))
    {
    }

    void queueAll();
    void run(const std::function<bool()> &keepOn);
    SelfTestOutcome look();

private:
    TestFile makeFile(int number);
    void lookAt(const ImportSummary &import, const TestFile &file, SelfTestOutcome &outcome);
    void lookAtTurns(const QList<ImportSummary> &imports, SelfTestOutcome &outcome);

    static constexpr int databases = 4;
    static constexpr int chunkRows = 50;
    const SelfTestPlan m_plan;
    const QString m_folder;
    QRandomGenerator m_random;
    JobStore m_store;
    std::map<qint64, TestFile> m_files; ///< by their imports
    std::map<qint64, qint64> m_behind; ///< imports, and those that they had to wait for
    bool m_wasStopped = false;
};

TestFile SelfTest::makeFile(int number)
{
    TestFile file { QStringLiteral("%1/file-%2.csv").arg(m_folder).arg(number), QStringLiteral("table_%1").arg(number),
        {}, m_plan.rows };
    if (m_random.generateDouble() < m_plan.failures) {
        for (int i = 0; i < 3; ++i)
            file.wrong.insert(1 + int(m_random.bounded(file.rows)));
    }
    QByteArray text = "id,amount\n";
    for (int row = 1; row <= file.rows; ++row)
        text += QByteArray::number(row) + ',' + (file.wrong.contains(row) ? "wrong" : QByteArray::number(row % 97))
            + '\n';
    saveFile(file.path, text);
    return file;
}

void SelfTest::queueAll()
{
    ChannelStore(m_store).set(channelsFromText(QStringLiteral("root:3,pair:2,line:1")));
    const QStringList channels { QStringLiteral("root.pair"), QStringLiteral("root.line"), QString() };
    for (int number = 1; number <= m_plan.imports; ++number) {
        const TestFile file = makeFile(number);
        RequestChoices choices;
        choices.file = file.path;
        choices.folder = m_folder;
        choices.target = QStringLiteral("%1.db").arg(m_random.bounded(databases));
        choices.table = file.table;
        choices.chunkSize = chunkRows;
        choices.map = { { QStringLiteral("amount"), QStringLiteral("amount"),
            *columnTypeFromName(QStringLiteral("INTEGER")), {} } };
        choices.nullWords = { false, {} };
        choices.channel = channels[int(m_random.bounded(int(channels.size())))];
        choices.priority = 10 + int(m_random.bounded(3));
        const bool isBehind = !m_files.empty() && m_random.bounded(3) == 0;
        const qint64 other = isBehind ? std::next(m_files.begin(), m_random.bounded(int(m_files.size())))->first : 0;
        if (isBehind)
            choices.terms = { {}, { other }, true };
        const qint64 id = queueImport(m_store, choices).id;
        m_files[id] = file;
        if (isBehind)
            m_behind[id] = other;
    }
}

void SelfTest::run(const std::function<bool()> &keepOn)
{
    RunControl control;
    auto running = std::async(std::launch::async, [&, home = m_store.home()] { Runner(home).runQueue(control); });
    while (running.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready) {
        if (!keepOn()) {
            m_wasStopped = true;
            control.request(RunControl::Stop::Interrupt);
        }
    }
    running.get();
}

static QString sentence(const ImportSummary &import, const QString &what)
{
    return ServiceText::tr("Import %1 (%2): %3").arg(QString::number(import.id), import.file, what);
}

void SelfTest::lookAt(const ImportSummary &import, const TestFile &file, SelfTestOutcome &outcome)
{
    const auto check = [&](bool holds, const QString &what) {
        if (!holds)
            outcome.broken.append(sentence(import, what));
    };
    const ImportState expected = file.wrong.empty() ? ImportState::Done : ImportState::Partial;
    check(import.state == expected, ServiceText::tr("it is %1: %2").arg(stateText(import.state), progressText(import)));
    check(import.counts.booksBalance(), ServiceText::tr("the books do not balance."));
    std::set<int> badChunks;
    for (const int row : file.wrong)
        badChunks.insert((row - 1) / chunkRows);
    QSet<QByteArray> good;
    for (int row = 1; row <= file.rows; ++row) {
        if (!badChunks.contains((row - 1) / chunkRows))
            good.insert(QByteArray::number(row));
    }
    const auto target = driverOf(import.location()).catalogue(import.location());
    const qint64 rows = target->rowCount(file.table, file.rows * 10LL);
    check(rows == good.size() && target->values(file.table, QStringLiteral("id"), file.rows * 10) == good,
        ServiceText::tr("%1 rows are in the table, and not each of %2 exactly once.").arg(rows).arg(good.size()));
    outcome.rows += rows;
    const auto failed = ChunkStore(m_store).failedChunks(import.id);
    qint64 errors = 0;
    for (const ChunkSummary &chunk : failed)
        errors += chunk.errorCount;
    check(failed.size() == qsizetype(badChunks.size()) && errors == qint64(file.wrong.size()),
        ServiceText::tr("%1 errors in %2 chunks are kept, of %3 in %4.")
            .arg(errors)
            .arg(failed.size())
            .arg(file.wrong.size())
            .arg(badChunks.size()));
    outcome.done += import.state == ImportState::Done;
    outcome.partial += import.state == ImportState::Partial;
}

/// Whether at most so many of them ran at any time.
static bool isWithin(QList<ImportSummary> imports, int capacity)
{
    std::sort(imports.begin(), imports.end(),
        [](const ImportSummary &a, const ImportSummary &b) { return a.startedAt < b.startedAt; });
    std::multiset<QDateTime> ends;
    for (const ImportSummary &import : std::as_const(imports)) {
        while (!ends.empty() && *ends.begin() <= import.startedAt)
            ends.erase(ends.begin());
        ends.insert(import.endedAt);
        if (int(ends.size()) > capacity)
            return false;
    }
    return true;
}

void SelfTest::lookAtTurns(const QList<ImportSummary> &imports, SelfTestOutcome &outcome)
{
    std::map<QString, QList<ImportSummary>> byDatabase;
    std::map<qint64, ImportSummary> byId;
    for (const ImportSummary &import : imports) {
        byDatabase[import.targetPath].append(import);
        byId[import.id] = import;
    }
    for (const auto &[database, some] : byDatabase) {
        if (!isWithin(some, 1))
            outcome.broken.append(ServiceText::tr("Two imports wrote into %1 at once.").arg(database));
    }
    const auto channels = ChannelStore(m_store).list();
    for (const Channel &channel : channels) {
        QList<ImportSummary> some;
        std::copy_if(imports.begin(), imports.end(), std::back_inserter(some),
            [&](const ImportSummary &import) { return isInChannel(import.turn->channel, channel.name); });
        if (!isWithin(some, channel.capacity))
            outcome.broken.append(ServiceText::tr("More than %1 imports ran at once in the channel %2.")
                                      .arg(channel.capacity)
                                      .arg(channel.name));
    }
    for (const auto &[import, other] : m_behind) {
        if (byId[import].startedAt < byId[other].endedAt)
            outcome.broken.append(
                ServiceText::tr("Import %1 began before import %2 had ended.").arg(import).arg(other));
    }
}

SelfTestOutcome SelfTest::look()
{
    SelfTestOutcome outcome;
    if (m_wasStopped)
        outcome.broken.append(ServiceText::tr("It was stopped before its end."));
    const auto imports = ImportList(m_store.database()).list();
    for (const ImportSummary &import : imports) {
        if (!hasEnded(import.state))
            outcome.broken.append(sentence(import, ServiceText::tr("it has not ended.")));
        else
            lookAt(import, m_files[import.id], outcome);
    }
    if (outcome.broken.isEmpty())
        lookAtTurns(imports, outcome);
    return outcome;
}

} // namespace

SelfTestOutcome runSelfTest(const SelfTestPlan &plan, const std::function<bool()> &keepOn)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        throw Failure(QStringLiteral("store.readonly"), ServiceText::tr("No temporary folder can be made."),
            ServiceText::tr("Check the folder for temporary files, or name another one in TMPDIR."));
    QElapsedTimer timer;
    timer.start();
    SelfTest test(plan, folder.path());
    test.queueAll();
    test.run(keepOn);
    SelfTestOutcome outcome = test.look();
    outcome.durationMs = timer.elapsed();
    return outcome;
}

} // namespace tranche

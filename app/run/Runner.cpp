#include "run/Runner.h"

#include "core/FaultPoint.h"
#include "run/ImportRun.h"
#include "run/ImportsAtWork.h"
#include "run/Retention.h"
#include "run/SpooledInput.h"
#include "run/UndoSettlement.h"
#include "store/DoneStore.h"
#include "store/ImportQueue.h"

#include <QDeadlineTimer>
#include <QProcess>

#include <algorithm>
#include <thread>

#include <chrono>

namespace tranche {

static constexpr std::chrono::milliseconds waitInterval(50);
static constexpr std::chrono::milliseconds recoverInterval(1000);

Runner::Runner(const QString &home)
    : m_store(home, QStringLiteral("runner"))
    , m_doneCommands(m_store)
    , m_lock(m_store.home())
{
}

void Runner::requeueOrphans()
{
    ImportLock lock(m_store.home());
    const auto running = ImportQueue(m_store).running();
    for (const qint64 import : running) {
        if (lock.tryLock(import) && !ImportQueue(m_store).requeueOrphan(import))
            ImportRun::giveUpDead(m_store, import);
    }
}

void Runner::recover(RunControl &control)
{
    requeueOrphans();
    faultPoint("recover.requeued");
    removeDeadSpool(m_store);
    m_doneCommands.noteLost();
    settleUndos(m_store);
    ImportLock lock(m_store.home());
    const auto untidy = m_store.endedWithOpenLedger();
    for (const qint64 import : untidy) {
        // Looked at again: who had it at work may just have done it.
        if (lock.tryLock(import) && m_store.isLedgerOpen(import) && hasEnded(m_store.summary(import).state))
            ImportRun::tidyUp(m_store, control, import);
    }
    m_tidied = true;
}

bool Runner::takeLock(RunControl &control)
{
    if (m_lock.isHeld())
        return true;
    if (!m_lock.tryLock())
        return false;
    recover(control);
    return true;
}

void Runner::tidyIfFree(RunControl &control)
{
    if (takeLock(control))
        m_lock.unlock();
}

void Runner::runImport(qint64 import, RunControl &control)
{
    recover(control);
    ImportLock lock(m_store.home());
    QDeadlineTimer nextLook(recoverInterval);
    while (!control.mustStop()) {
        const ImportState state = m_store.summary(import).state;
        if (hasEnded(state) || state == ImportState::Paused)
            break;
        if (nextLook.hasExpired()) {
            requeueOrphans(); // one that is dead must not keep it waiting
            nextLook.setRemainingTime(recoverInterval);
        }
        if (ImportQueue(m_store).mayBegin(import) && lock.tryLock(import) && ImportQueue(m_store).claim(import)) {
            runClaimed(m_store, control, import);
            m_doneCommands.begin();
        } else {
            lock.unlock();
            std::this_thread::sleep_for(waitInterval);
        }
    }
    lock.unlock();
    m_doneCommands.finish(control);
}

/// Takes the next import that may begin. @returns null if there is none
static std::unique_ptr<ImportLock> takeNext(JobStore &store, qint64 &import)
{
    const auto next = ImportQueue(store).next();
    if (!next)
        return nullptr;
    auto lock = std::make_unique<ImportLock>(store.home());
    if (!lock->tryLock(*next) || !ImportQueue(store).claim(*next))
        return nullptr; // somebody else just does
    faultPoint("import.claimed");
    import = *next;
    return lock;
}

void Runner::runWhatMayBegin(RunControl &control, Until until, QList<qint64> &ran)
{
    ImportsAtWork atWork(m_store.home(), control);
    QDeadlineTimer nextLook(recoverInterval);
    while (!control.mustStop()) {
        const qint64 version = m_store.dataVersion();
        m_doneCommands.begin();
        qint64 import = 0;
        if (auto lock = takeNext(m_store, import)) {
            ran.append(import);
            atWork.start(import, std::move(lock));
            continue;
        }
        if (atWork.isEmpty() && !ImportQueue(m_store).isHeldUp(until == Until::NothingIsDue))
            return;
        while (!control.mustStop() && !nextLook.hasExpired() && m_store.dataVersion() == version)
            atWork.wait(waitInterval);
        if (nextLook.hasExpired()) {
            requeueOrphans();
            nextLook.setRemainingTime(recoverInterval);
        }
    }
    while (!atWork.isEmpty())
        atWork.wait(recoverInterval);
    m_doneCommands.begin();
}

/// Whether nothing runs, and nothing can begin now.
static bool isIdle(JobStore &store)
{
    return !ImportQueue(store).next() && ImportQueue(store).running().isEmpty();
}

/// Whether something can begin, waits for what runs or (`forTime`) for a time, or was left behind by a runner that is
/// dead.
static bool needsRunner(JobStore &store, bool forTime)
{
    ImportQueue queue(store);
    if (queue.next() || queue.isHeldUp(forTime) || DoneStore(store).hasWaiting())
        return true;
    const auto running = queue.running();
    return std::any_of(
        running.begin(), running.end(), [&](qint64 import) { return !ImportLock::isTaken(store.home(), import); });
}

QList<qint64> Runner::runQueue(RunControl &control, Until until)
{
    QList<qint64> ran;
    while (!control.mustStop()) {
        if (takeLock(control)) {
            runWhatMayBegin(control, until, ran);
            m_lock.unlock();
            m_doneCommands.waitUnless([this] { return ImportQueue(m_store).next().has_value(); }, control);
            // Who queued an import in the last moment saw the lock taken and started no runner: look once more.
            if (!ImportQueue(m_store).next())
                break;
        } else if (isIdle(m_store) && (m_tidied || m_store.endedWithOpenLedger().isEmpty())) {
            break; // else who holds the lock may but have asked whether it is taken
        } else {
            std::this_thread::sleep_for(waitInterval);
        }
    }
    m_lock.unlock();
    m_doneCommands.finish(control);
    cleanUp(control);
    return ran;
}

void Runner::runQueueIfFree(RunControl &control)
{
    const bool nothingToDo = m_tidied && !needsRunner(m_store, false); // it looks again soon
    if (nothingToDo)
        cleanUp(control);
    if (nothingToDo || !takeLock(control))
        return;
    runQueue(control);
}

void Runner::cleanUp(const RunControl &control)
{
    if (!m_nextCleanUp.hasExpired())
        return;
    m_nextCleanUp.setRemainingTime(std::chrono::minutes(10));
    cleanUpIfDue(m_store, [&] { return !control.mustStop() && !ImportQueue(m_store).next(); });
}

void Runner::startDetachedIfNeeded(JobStore &store, const QString &program)
{
    if (RunnerLock::isTaken(store.home()) || !needsRunner(store, true))
        return;
    startDetached(store.home(), program);
}

void Runner::startDetached(const QString &home, const QString &program)
{
    QProcess worker;
    worker.setProgram(program);
    worker.setArguments({ QStringLiteral("work"), QStringLiteral("--until-due"), QStringLiteral("--quiet"),
        QStringLiteral("--home"), home });
    worker.setStandardInputFile(QProcess::nullDevice());
    worker.setStandardOutputFile(QProcess::nullDevice());
    worker.setStandardErrorFile(QProcess::nullDevice());
    worker.startDetached();
}

} // namespace tranche

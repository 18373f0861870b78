#include "run/Runner.h"

#include "core/FaultPoint.h"
#include "run/CheckedChunks.h"
#include "run/ImportRun.h"
#include "run/Retention.h"
#include "run/SpooledInput.h"
#include "run/UndoSettlement.h"
#include "store/DoneStore.h"
#include "store/ImportQueue.h"

#include <QProcess>
#include <QThread>

#include <chrono>

namespace tranche {

static constexpr unsigned long waitIntervalMs = 50;

Runner::Runner(const QString &home)
    : m_store(home, QStringLiteral("runner"))
    , m_doneCommands(m_store)
    , m_lock(m_store.home())
{
}

bool Runner::takeLock(RunControl &control)
{
    if (m_lock.isHeld())
        return true;
    if (!m_lock.tryLock())
        return false;
    const auto hopeless = ImportQueue(m_store).requeueOrphans();
    for (const qint64 import : hopeless)
        ImportRun::giveUpDead(m_store, import);
    faultPoint("recover.requeued");
    removeDeadSpool(m_store);
    m_doneCommands.noteLost();
    settleUndos(m_store);
    const auto untidy = m_store.endedWithOpenLedger();
    for (const qint64 import : untidy)
        ImportRun::tidyUp(m_store, control, import);
    m_tidied = true;
    return true;
}

void Runner::tidyIfFree(RunControl &control)
{
    if (takeLock(control))
        m_lock.unlock();
}

static void runClaimed(JobStore &store, RunControl &control, qint64 import)
{
    ImportRun::runClaimed(store, control, import);
    giveUpAsInCheck(store, import);
}

void Runner::runImport(qint64 import, RunControl &control)
{
    while (!control.mustStop()) {
        const ImportState state = m_store.summary(import).state;
        if (hasEnded(state) || state == ImportState::Paused)
            break;
        if (takeLock(control)) {
            if (ImportQueue(m_store).claim(import))
                runClaimed(m_store, control, import);
            m_doneCommands.begin();
        } else {
            QThread::msleep(waitIntervalMs);
        }
    }
    m_lock.unlock();
    m_doneCommands.finish(control);
}

QList<qint64> Runner::runQueue(RunControl &control)
{
    QList<qint64> ran;
    while (!control.mustStop()) {
        if (takeLock(control)) {
            m_doneCommands.begin();
            while (const auto next = control.mustStop() ? std::nullopt : ImportQueue(m_store).next()) {
                if (ImportQueue(m_store).claim(*next)) {
                    ran.append(*next);
                    runClaimed(m_store, control, *next);
                    m_doneCommands.begin();
                }
            }
            m_lock.unlock();
            m_doneCommands.waitUnless([this] { return ImportQueue(m_store).next().has_value(); }, control);
            // Who queued an import in the last moment saw the lock taken and started no runner: look once more.
            if (!ImportQueue(m_store).next())
                break;
        } else if (!ImportQueue(m_store).hasWork() && (m_tidied || m_store.endedWithOpenLedger().isEmpty())) {
            break; // else who holds the lock may but have asked whether it is taken
        } else {
            QThread::msleep(waitIntervalMs);
        }
    }
    m_lock.unlock();
    m_doneCommands.finish(control);
    cleanUp(control);
    return ran;
}

void Runner::runQueueIfFree(RunControl &control)
{
    const bool nothingToDo = m_tidied && !ImportQueue(m_store).hasWork() && !DoneStore(m_store).hasWaiting();
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
    if ((!ImportQueue(store).hasWork() && !DoneStore(store).hasWaiting()) || RunnerLock::isTaken(store.home()))
        return;
    startDetached(store.home(), program);
}

void Runner::startDetached(const QString &home, const QString &program)
{
    QProcess worker;
    worker.setProgram(program);
    worker.setArguments({ QStringLiteral("work"), QStringLiteral("--quiet"), QStringLiteral("--home"), home });
    worker.setStandardInputFile(QProcess::nullDevice());
    worker.setStandardOutputFile(QProcess::nullDevice());
    worker.setStandardErrorFile(QProcess::nullDevice());
    worker.startDetached();
}

} // namespace tranche

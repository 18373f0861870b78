#pragma once

#include "run/DoneCommands.h"
#include "run/RunControl.h"
#include "run/RunnerLock.h"
#include "store/JobStore.h"

#include <QDeadlineTimer>

#include <optional>

namespace tranche {

/// Executes the imports of a job store, one after the other. Many processes may have a Runner for the same store; the
/// one with the lock does the work, the others wait for it. Lives on one thread.
class Runner
{
public:
    explicit Runner(const QString &home);

    /// Sees one import to its end, as a foreground command does: runs it, or waits while another runner does.
    /// Returns early when `control` asks to stop.
    void runImport(qint64 import, RunControl &control);
    /// Runs what is queued until nothing is, here or in another runner. @returns the imports that were run here
    QList<qint64> runQueue(RunControl &control);
    /// Does what imports that have ended still need, unless another runner is at work.
    void tidyIfFree(RunControl &control);
    /// Like runQueue(), but returns at once when another runner has the lock.
    void runQueueIfFree(RunControl &control);

    /// Whether the job store still stands where it was opened.
    bool isStoreInPlace() const { return m_store.isInPlace(); }

    /// Starts a detached runner if something is queued, or was left behind, and no runner is at work.
    /// @param program path of tranche-cli
    static void startDetachedIfNeeded(JobStore &store, const QString &program);
    static void startDetached(const QString &home, const QString &program);

private:
    /// Removes details of old imports, as the settings ask, until something is queued.
    void cleanUp(const RunControl &control);
    /// Takes the lock and what a dead runner has left.
    bool takeLock(RunControl &control);

    JobStore m_store;
    DoneCommands m_doneCommands;
    RunnerLock m_lock;
    QDeadlineTimer m_nextCleanUp; ///< when it is looked whether that is due
    bool m_tidied = false; ///< what dead runners left was looked at once
};

} // namespace tranche

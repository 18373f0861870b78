#pragma once

#include "run/DoneCommands.h"
#include "run/RunControl.h"
#include "run/RunnerLock.h"
#include "store/JobStore.h"

#include <QDeadlineTimer>

#include <optional>

namespace tranche {

/// Executes the imports of a job store: several at once as far as their channels allow, but never two in one database.
/// Many processes may have a Runner for the same store. One of them, with the lock, runs what is queued; any of them
/// may run an import of its own, which the others then leave alone (ImportLock). Lives on one thread.
class Runner
{
public:
    explicit Runner(const QString &home);

    /// Sees one import to its end, as a foreground command does: runs it when its turn comes, or waits while another
    /// runner does.
    /// Returns early when `control` asks to stop.
    void runImport(qint64 import, RunControl &control);
    enum class Until {
        NothingCanRun, ///< what waits for a time, or for what a person has to do, is left
        NothingIsDue, ///< also waits for what has a time
    };
    /// Runs what is queued, here or in another runner. @returns the imports that were run here
    QList<qint64> runQueue(RunControl &control, Until until = Until::NothingCanRun);
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
    /// What runners have left that are dead.
    void recover(RunControl &control);
    void requeueOrphans();
    void runWhatMayBegin(RunControl &control, Until until, QList<qint64> &ran);

    JobStore m_store;
    DoneCommands m_doneCommands;
    RunnerLock m_lock;
    QDeadlineTimer m_nextCleanUp; ///< when it is looked whether that is due
    bool m_tidied = false; ///< what dead runners left was looked at once
};

} // namespace tranche

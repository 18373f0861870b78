#pragma once

#include "store/JobStore.h"

namespace tranche {

/// Imports on their way from those who ask for them to the runner: what it takes next, what it is asked of one that it
/// has, and what a dead one has left behind.
class ImportQueue
{
public:
    /// @param store outlives the queue
    explicit ImportQueue(JobStore &store)
        : m_store(store)
    {
    }

    /// Whether something is queued, or running as far as the store knows.
    bool hasWork();
    qint64 queuedCount();
    /// The import that a runner should take next: first those that have but failed chunks to run again. nullopt if none
    /// is queued.
    std::optional<qint64> next();
    /// The queued import that has but failed chunks to run again, and can do so beside an import at work: into another
    /// table.
    std::optional<qint64> nextRetry(const ImportSummary &beside);
    /// Takes it out of the queue. @returns false if it is not queued any more
    bool claim(qint64 id);
    /// Notes that work on the import begins that may be more than the program can take. Forgotten when its progress or
    /// its next state is noted.
    void countStart(qint64 id);
    void forgetStarts(qint64 id);
    /// Imports that a runner left behind when it died go back to the queue. Only for who holds the runner lock.
    /// @returns those that stay as they are, since a runner has died of them twice without getting on
    QList<qint64> requeueOrphans();
    /// Whether so many runners have died of it without getting on.
    bool hasDeadStarts(qint64 id, int most = 2);

    /// What is asked of an import that a runner has.
    Control control(qint64 id);
    /// Leaves a word for the runner that has the import; a word to cancel it stands above one to pause.
    void askToPause(qint64 id);
    void askToCancel(qint64 id);
    /// Takes back the word to pause, of one that has not begun any word.
    void withdraw(qint64 id);
    /// Puts an import in the queue again that stopped before its end.
    void reopen(qint64 id);

private:
    JobStore &m_store;
};

} // namespace tranche

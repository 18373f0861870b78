#pragma once

#include "core/Failure.h"
#include "store/JobStore.h"
#include "store/QueueTerms.h"

#include <functional>
#include <optional>

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

    struct Added
    {
        qint64 id = 0;
        bool waited = false; ///< it was there: one that asks for the very same, and has not begun
    };
    /// Puts an import in the queue, unless it waits there already, see identityOf().
    /// @param alongside what is to be written in the same transaction, given the id; may be empty
    /// @throws Failure "call.import" if there is none that it is to wait for
    Added add(
        const ImportRequest &request, const QueueTerms &terms, const std::function<void(qint64 id)> &alongside = {});
    /// Puts another one in the queue, within a transaction. @returns it as it is there, but for its place
    /// @throws Failure as add()
    ImportSummary insert(const ImportRequest &request, const QueueTerms &terms);

    qint64 queuedCount();
    /// The import that should begin next: first those that have but failed chunks to run again, then by priority and
    /// age; where its time has come, what it waits for has ended, no other import is at work in its database, and its
    /// channels have room. nullopt if there is none.
    std::optional<qint64> next();
    /// Whether what is queued waits for imports that run now, or (`forTime`) for a time.
    bool isHeldUp(bool forTime);
    /// When the next import may begin of those that wait only for a time; not valid if none does.
    QDateTime nextTime();
    /// The queued import that has but failed chunks to run again, and can do so beside an import at work: into another
    /// table.
    std::optional<qint64> nextRetry(const ImportSummary &beside);
    /// Whether this one may begin now.
    bool mayBegin(qint64 id);
    /// Takes it out of the queue, for who holds its ImportLock. @returns false if it is not queued any more, or may not
    /// begin now
    bool claim(qint64 id);
    /// As claim(), for a short run in the turn of an import that waits for it meanwhile.
    bool claimBeside(qint64 id);
    /// Notes that work on the import begins that may be more than the program can take. Forgotten when its progress or
    /// its next state is noted.
    void countStart(qint64 id);
    void forgetStarts(qint64 id);
    /// Those that run, as far as the store knows.
    QList<qint64> running();
    /// An import that a runner left behind when it died goes back to the queue; one that does not run stays as it is.
    /// Only for who holds its ImportLock. @returns false if it stays as it is, since a runner has died of it twice
    /// without getting on
    bool requeueOrphan(qint64 id);
    /// Whether so many runners have died of it without getting on.
    bool hasDeadStarts(qint64 id, int most = 2);

    /// Puts an import in the queue again that something which passes has kept from running. Within a transaction.
    /// @param tries that have failed, this one counted @param why for a person
    void tryAgain(qint64 id, const QDateTime &at, int tries, const Failure &why, const QString &notice);
    /// Takes the time away that it waits for.
    void beginAsSoonAsPossible(qint64 id);
    /// Of one that is queued or paused. @returns false if it is not
    bool setPriority(qint64 id, int priority);
    /// What waits for it goes on. @param note why
    void setDone(qint64 id, const QString &note);
    /// Imports that have not begun and wait for it.
    QList<qint64> waitingFor(qint64 id);

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
    bool take(qint64 id, bool beside);

    JobStore &m_store;
};

} // namespace tranche

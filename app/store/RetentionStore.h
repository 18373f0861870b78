#pragma once

#include "store/JobStore.h"
#include "store/RetentionRule.h"

namespace tranche {

/// What a job store takes of the disk.
struct StoreSpace
{
    qint64 used = 0; ///< bytes of its files
    qint64 free = 0; ///< of these, bytes that hold nothing

    bool operator==(const StoreSpace &) const = default;
};

/// @throws Failure "call.details_removed" where chunk files and details of the import are gone
void checkHasDetails(const ImportSummary &import);

/// Removes what old imports have beside their row in the history, and gives the space back. What fails or waits keeps
/// everything. Every step is short, so nobody waits for it. Shares the store's connection and thread.
class RetentionStore
{
public:
    static constexpr int atOnce = 1000;

    explicit RetentionStore(JobStore &store)
        : m_store(store)
    {
    }

    RetentionRule rule();
    void setRule(const RetentionRule &rule);
    /// When somebody cleaned up last; not valid: nobody ever did.
    QDateTime lastCleanUp();
    void setLastCleanUp(const QDateTime &at);

    /// The imports whose details may go by this rule, the oldest first: done or cancelled long ago, with nothing of
    /// them failed, undecided or needed by others.
    QList<qint64> due(const RetentionRule &rule, const QDateTime &now);
    /// About how many bytes their details take. @param imports any number
    qint64 bytesOf(const QList<qint64> &imports);
    /// Notes of some of them that their details are gone; removeSome() does it. At most atOnce of them, in a
    /// transaction that looks once more whether they may. @returns how many
    int mark(const QList<qint64> &imports);
    /// Removes details for two hundredths of a second. @returns false if nothing is left to be removed
    bool removeSome();

    StoreSpace space();
    /// Whether free space can be given back in small steps. Stores of earlier versions can’t, until rebuild().
    bool canCompact();
    /// Gives some of it back. @returns false if none is left
    bool compactSome();
    /// Lets go of the log of writes that are in the store already, unless somebody needs it now.
    void shortenLog();
    /// Writes the store anew, so that it takes no more space than it needs and canCompact(). Nobody can write to it
    /// meanwhile: about a second for 100 MB.
    void rebuild();

private:
    QString setting(const char *name);
    void setSetting(const char *name, const QString &value);
    /// The SQL for an import's channel.
    QString channelColumn();

    JobStore &m_store;
};

} // namespace tranche

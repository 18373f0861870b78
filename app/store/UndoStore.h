#pragma once

#include "store/JobStore.h"

namespace tranche {

/// What became of an import's rows when it was taken back.
struct UndoneCounts
{
    qint64 deleted = 0;
    qint64 restored = 0;
    qint64 left = 0; ///< changed since by somebody else, and left as they are

    bool operator==(const UndoneCounts &) const = default;
};

/// What the job store says of imports that are taken back: first that it is asked for, then that it is done. Who dies
/// in between leaves the first, and the target's ledger tells the rest.
class UndoStore
{
public:
    explicit UndoStore(JobStore &store)
        : m_store(store)
    {
    }

    /// @throws Failure "call.state" unless the import has ended, has written rows and was not taken back before
    void ask(qint64 id);
    void withdraw(qint64 id);
    void noteUndone(qint64 id, const UndoneCounts &counts);
    /// Imports of which nobody knows whether they are taken back.
    QList<qint64> asked();

    /// nullopt: the history does not know it
    std::optional<qint64> importWithKey(const QString &importKey);

private:
    JobStore &m_store;
};

/// @throws Failure "call.undone" if it was taken back, or is being so: its chunks can't be run again
void checkNotUndone(const ImportSummary &import);

} // namespace tranche

#pragma once

#include "store/JobStore.h"

#include <optional>

namespace tranche {

/// A command that is to be run now, since its import has ended.
struct DoneTask
{
    ImportSummary import; ///< as it has ended
    DoneOrder order;
};

/// Which commands are to be run at the end of imports. One is noted as begun before it begins: it runs at most once for
/// each end, and not at all where the program dies in between. Shares the store's connection and thread.
class DoneStore
{
public:
    explicit DoneStore(JobStore &store)
        : m_store(store)
    {
    }

    /// Whether there are some that nobody has begun.
    bool hasWaiting();
    /// The imports whose commands nobody has begun; at most `count`.
    QList<qint64> waiting(int count);
    /// Notes that it begins. nullopt if somebody else was faster, or the import goes on.
    std::optional<DoneTask> begin(qint64 import);
    /// The imports whose commands were begun, and did not end as far as the store knows.
    QList<qint64> running();
    /// Notes how it has ended. @param what the log's word @param output what it said
    void end(qint64 import, const char *what, const QString &detail, const QString &output = {});

private:
    JobStore &m_store;
};

} // namespace tranche

#pragma once

#include "mapping/steps/MappingMemory.h"
#include "store/JobStore.h"
#include "target/NumberRanges.h"

namespace tranche {

/// Values of unique columns that were met, and rows that hold other ones now than were noted before.
struct SeenPack
{
    NumberRanges rowsGone;
    std::vector<SeenValue> values;

    bool isEmpty() const { return rowsGone.isEmpty() && values.empty(); }
};

QByteArray packSeen(const SeenPack &pack);
/// @throws Failure "store.damaged"
SeenPack unpackSeen(const QByteArray &bytes);

/// A JSON list, empty if there is nothing above.
QString valuesAboveText(const ValuesAbove &above);
/// @throws Failure "store.damaged"
ValuesAbove valuesAboveFromText(const QString &text);
/// The same for rows, by their number.
QString aboveRowsText(const std::map<qint64, ValuesAbove> &rows);
std::map<qint64, ValuesAbove> aboveRowsFromText(const QString &text);

/// What the mapping of rows has to know of those before: kept so that an import goes on after a crash, and a chunk is
/// tried again, as if all had been read at once. Shares the store's connection and thread.
class CarriedStore
{
public:
    explicit CarriedStore(JobStore &store)
        : m_store(store)
    {
    }

    /// Notes what is known at the place where the next batch begins. Within a transaction.
    void note(qint64 import, const ValuesAbove &above, const SeenPack &seen);
    /// Likewise, of chunks that were tried again.
    void addSeen(qint64 import, const SeenPack &seen);
    /// What was noted last. @param without rows whose values are about to be met again
    MappingMemory memory(qint64 import, const NumberRanges &without = {});
    /// No row of the import is mapped any more, or all are from the begin. Within a transaction.
    void forget(qint64 import);

private:
    JobStore &m_store;
};

} // namespace tranche

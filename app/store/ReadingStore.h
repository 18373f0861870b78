#pragma once

#include "store/JobStore.h"
#include "store/ReadAs.h"

namespace tranche {

/// What a job store keeps of how an import's file was read. Shares the store's connection and thread.
class ReadingStore
{
public:
    explicit ReadingStore(JobStore &store)
        : m_store(store)
    {
    }

    /// Adds counts, within a transaction of the caller.
    void add(qint64 import, const ReadAsCounts &counts);
    /// By column, then the most frequent first. @param most so many at most; 0: all
    QList<ReadAs> readAs(qint64 import, qsizetype most = 0);

    /// What a person should know of how the file was read, in sentences.
    QStringList remarks(qint64 import);

    // An import that starts over, since types that were guessed turned out to be wrong. What is noted first is done by
    // this run or by the next.
    struct Restart
    {
        ImportRequest request; ///< that it starts over with
        QStringList remarks; ///< why
    };
    void noteRestart(qint64 import, const Restart &restart);
    std::optional<Restart> waitingRestart(qint64 import);
    /// The target holds nothing of the import any more: neither does the history, and the import has its new request.
    void finishRestart(qint64 import);
    /// It goes on as it is.
    void dropRestart(qint64 import);

private:
    JobStore &m_store;
};

} // namespace tranche

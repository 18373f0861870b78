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
    /// Those that it does not have yet.
    void addRemarks(qint64 import, const QStringList &remarks);
    /// One that is not true any more.
    void dropRemark(qint64 import, const QString &remark);

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
    void setRemarks(qint64 import, const QStringList &remarks);

    JobStore &m_store;
};

} // namespace tranche

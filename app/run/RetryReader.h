#pragma once

#include "core/BoundedQueue.h"
#include "repair/ChunkBatch.h"
#include "repair/RemedyApplication.h"
#include "run/BatchPool.h"
#include "store/CarriedStore.h"
#include "store/ChunkStore.h"

#include <QHash>

#include <list>
#include <thread>

namespace tranche {

/// Reads the chunks that are to run again out of the job store, applies the remedies that wait and converts their
/// values, on a thread of its own, a few batches ahead of who takes them.
class RetryReader
{
public:
    /// A chunk that is to be tried, and how.
    struct Waiting
    {
        ChunkSummary chunk;
        Attempt attempt;
        const Treatment *treatment = nullptr; ///< its remedies are to be applied first
        QByteArray errors; ///< to the rows that have such errors among these
    };
    struct Ready
    {
        std::vector<Waiting> chunks;
        std::unique_ptr<ChunkBatch> batch; ///< a part for each of them
        SeenPack seen; ///< what their rows hold in unique columns now
    };

    /// @param record outlives the reader and is not changed meanwhile
    /// @param pending the chunks, ascending
    RetryReader(const QString &home, const ImportRecord &record, const QList<ChunkSummary> &pending);
    /// Stops reading and waits for the thread.
    ~RetryReader();
    RetryReader(const RetryReader &) = delete;
    RetryReader &operator=(const RetryReader &) = delete;

    /// Waits for the next batch. @returns nullopt behind the last
    /// @throws Failure where reading met it, behind the batches that were read before
    std::optional<Ready> next() { return m_queue.pop(); }

    /// Gives a batch back, as it was, when it is not needed any more: each, before the next one is waited for.
    void recycle(Batch batch) { m_spares.give(std::move(batch)); }

private:
    using Pending = QList<ChunkSummary>::const_iterator;

    void read();
    void findTreatments(ChunkStore &chunks);
    void findSeen(ChunkStore &chunks);
    Waiting waiting(ChunkStore &chunks, Pending chunk);
    Ready nextBatch(ChunkStore &chunks, Pending &next);

    const QString m_home;
    const ImportRecord &m_record;
    const QList<ChunkSummary> m_pending;
    std::deque<Attempt> m_contents; ///< of the next chunks, read ahead
    QHash<qint64, QByteArray> m_errors; ///< of these, packed
    std::list<Treatment> m_treatments; ///< of the chunks that wait
    QHash<qint64, const Treatment *> m_treatmentOf; ///< by chunk
    bool m_seeksUnique; ///< some columns are
    QHash<qint64, NumberRanges> m_rowsOf; ///< of the source, by chunk that is tried again, if so
    MappingMemory m_memory;
    BatchPool m_spares;
    BoundedQueue<Ready> m_queue;
    std::thread m_thread; ///< the last member: it uses the others
};

} // namespace tranche

#pragma once

#include "jobs/ChunkBatch.h"
#include "jobs/ImportSession.h"
#include "jobs/Remedy.h"

#include <QHash>

#include <future>
#include <list>

namespace tranche {

/// Runs the chunks of an import again that wait for it, as they were tried last or from a fixed file.
class ChunkRetry
{
public:
    explicit ChunkRetry(ImportSession &session);

    /// Runs until no chunk waits, or the session is asked to stop. Chunks that failed since a parent was missing are
    /// tried again after those that are in now. @throws Failure
    void run();
    /// Whether a chunk went in.
    bool mendedSome() const { return m_done > 0; }

private:
    /// A chunk that is to be tried, and how.
    struct Waiting
    {
        ChunkSummary chunk;
        Attempt attempt;
        const Remedy *remedy = nullptr; ///< to be applied first
        QByteArray errors; ///< to the rows that have such errors among these
    };
    struct Ready
    {
        std::vector<Waiting> chunks;
        std::unique_ptr<ChunkBatch> batch; ///< a part for each of them
    };
    using Pending = QList<ChunkSummary>::const_iterator;

    bool runPending();
    std::future<Ready> takeBatch(Pending &next, Pending end);
    Waiting waiting(Pending chunk, Pending end);
    void findRemedies();
    void write(Ready ready, TargetWriter &writer);
    void count(ChunkSummary &chunk, qint64 rows);
    void commitGroup(TargetWriter &writer);

    ImportSession &m_session;
    std::deque<Attempt> m_contents; ///< of the next chunks, read ahead
    QHash<qint64, QByteArray> m_errors; ///< of these, packed
    std::list<Remedy> m_remedies; ///< of the chunks that wait
    QHash<qint64, const Remedy *> m_remedyOf; ///< by chunk
    std::vector<Batch> m_spares; ///< that are written: their memory is used again
    QList<RetriedChunk> m_retried; ///< since the last commit
    qint64 m_done = 0; ///< chunks that went in
};

} // namespace tranche

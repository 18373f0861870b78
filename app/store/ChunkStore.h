#pragma once

#include "store/AttemptStore.h"
#include "store/ErrorStore.h"

#include <optional>

namespace tranche {

/// A chunk that failed, on its way to the job store.
struct FailedChunk
{
    ChunkSummary chunk;
    QByteArray lines; ///< what its file holds below the header
    QString rowPlaces; ///< "line:row line:row …" of the rows in `lines`, where they do not follow each other in the
                       ///< source; else empty
    QByteArray errors; ///< packed: they may be many
    qint64 errorCount = 0;
};

/// What became of a chunk that was tried again.
struct RetriedChunk
{
    ChunkSummary chunk; ///< as it is now
    QList<ImportError> errors;
    std::optional<Attempt> tried; ///< what a remedy made, where it is to be kept
    std::optional<Attempt> left
        = {}; ///< of a chunk whose good rows went in: the others, which are the next attempt then
};

/// The chunks of the imports of a job store, with their files. Shares the store's connection and thread.
class ChunkStore
{
public:
    explicit ChunkStore(JobStore &store);
    ErrorStore &errors() { return m_errors; }
    AttemptStore &attempts() { return m_attempts; }

    // What a runner writes; each within a transaction of the caller.
    void addChunks(qint64 import, const QList<ChunkSummary> &chunks);
    void addFailed(qint64 import, const QList<FailedChunk> &failed);
    /// What became of chunks that were tried again.
    void setRetried(qint64 import, const QList<RetriedChunk> &retried);

    /// A chunk that was mended waits to be tried once more, as it was tried last. Within a transaction.
    /// @param rows that it is tried with
    void setBack(qint64 import, qint64 chunk, qint64 rows, const QString &why);

    /// Gives a failed chunk up, by decision; an import whose last failed chunk it was is done.
    /// @throws Failure "call.chunk" if it is not failed
    void skip(qint64 import, qint64 chunk, const QString &note);

    /// Marks a failed chunk to be run again, as it was tried last, or from `fixed`, which may be a remedy.
    /// @param why what the history says where there is no `fixed`
    void addAttempt(qint64 import, qint64 chunk, const Attempt *fixed, const QString &why = QStringLiteral("retry"));
    /// Marks failed chunks to be run again with a remedy, all at once.
    void addRemedy(qint64 import, const QList<qint64> &chunks, const QString &origin, const QString &remedy);

    /// Chunks that were to run again and did not are failed again. Within a transaction.
    void giveUpPending(qint64 import);

    /// All chunks that were cut so far, in the order of the file.
    QList<ChunkSummary> chunks(qint64 import);
    /// Those that were cut behind `lastChunk`, and those before it that were changed since the import had `revision`,
    /// in the order of the file. @param revision none: since ever
    QList<ChunkSummary> changedChunks(qint64 import, std::optional<qint64> revision, qint64 lastChunk);
    /// Those that failed at least once and were changed since then.
    QList<ChunkSummary> changedFailedChunks(qint64 import, std::optional<qint64> revision);
    /// Those that failed at least once. @param states all if empty
    QList<ChunkSummary> failedChunks(qint64 import, const QList<ChunkState> &states = {});
    /// @throws Failure "call.chunk" if the chunk never failed
    ChunkSummary failedChunk(qint64 import, qint64 chunk);
    /// The chunk's file: the header and its lines exactly as in the source; of a fixed file, the file.
    QByteArray chunkFile(qint64 import, qint64 chunk);

private:
    void addLeft(qint64 import, qint64 chunk, const Attempt &left);
    /// Fills in place and hash of chunks from the packs.
    void locate(qint64 import, QList<ChunkSummary> &failed);

    JobStore &m_store;
    ErrorStore m_errors;
    AttemptStore m_attempts;
};

} // namespace tranche

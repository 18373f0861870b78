#pragma once

#include "jobs/JobStore.h"

#include <functional>

namespace tranche {

/// A chunk that failed, on its way to the job store.
struct FailedChunk
{
    ChunkSummary chunk;
    QByteArray lines; ///< what its file holds below the header
    QString rowPlaces; ///< "line:row line:row …" of the rows in `lines`, where they do not follow each other in the
                       ///< source; else empty
    QList<ImportError> errors;
};

/// One try to import a chunk.
struct Attempt
{
    qint64 chunk = 0;
    int attempt = 1;
    QDateTime createdAt;
    QString origin; ///< "source", "retry", or the name of the fixed file
    QByteArray content; ///< what was tried; without the header unless `whole`
    bool whole = false; ///< content is a fixed file with its own header
    QString dialect; ///< JSON of a fixed file's own dialect; empty: the request's
    QString rowPlaces; ///< see FailedChunk
    QString author; ///< who had it tried; empty: the import itself
};

/// Errors of an import that are alike.
struct ErrorGroup
{
    QString column;
    QString code;
    QString value;
    QString message; ///< of the first of them
    qint64 count = 0;
    qint64 chunks = 0; ///< that have some

    bool operator==(const ErrorGroup &) const = default;
};

/// The chunks of the imports of a job store, with their errors and files. Shares the store's connection and thread.
class ChunkStore
{
public:
    explicit ChunkStore(JobStore &store);

    // What a runner writes; each within a transaction of the caller.
    void addChunks(qint64 import, const QList<ChunkSummary> &chunks);
    void addFailed(qint64 import, const QList<FailedChunk> &failed);
    /// What became of a chunk that was tried again: its number, attempt, state and rows are those of `chunk`.
    void setRetried(qint64 import, const ChunkSummary &chunk, const QList<ImportError> &errors);

    /// Gives a failed chunk up, by decision; an import whose last failed chunk it was is done.
    /// @throws Failure "call.chunk" if it is not failed
    void skip(qint64 import, qint64 chunk, const QString &note);

    /// Marks a failed chunk to be run again, as it was tried last, or from `fixed`.
    void addAttempt(qint64 import, qint64 chunk, const Attempt *fixed);

    /// Chunks that were to run again and did not are failed again. Within a transaction.
    void giveUpPending(qint64 import);

    /// All chunks that were cut so far, in the order of the file.
    QList<ChunkSummary> chunks(qint64 import);
    /// Those that failed at least once. @param states all if empty
    QList<ChunkSummary> failedChunks(qint64 import, const QList<ChunkState> &states = {});
    /// @throws Failure "call.chunk" if the chunk never failed
    ChunkSummary failedChunk(qint64 import, qint64 chunk);
    /// Errors of a chunk's last attempt that has any, or of a given attempt.
    QList<ImportError> errors(qint64 import, qint64 chunk, int attempt = 0);
    /// Errors of the last attempts of the chunks that are failed now; at most `limit`, 0: all.
    QList<StoredError> errorsOfImport(qint64 import, qint64 limit = 0);
    /// Calls `take` with each of them, in the order of the file.
    void forEachError(qint64 import, const std::function<void(const StoredError &)> &take, qint64 limit = 0);
    /// The same errors by column, code and value, the most frequent first.
    QList<ErrorGroup> errorGroups(qint64 import);
    QList<Attempt> attempts(qint64 import, qint64 chunk);
    /// What a retry reads: the last attempt with content. @param attempt 0: the last
    Attempt content(qint64 import, qint64 chunk, int attempt = 0);
    /// The chunk's file: the header and its lines exactly as in the source; of a fixed file, the file.
    QByteArray chunkFile(qint64 import, qint64 chunk);

private:
    /// Fills in place and hash of chunks from the packs.
    void locate(qint64 import, QList<ChunkSummary> &failed);

    JobStore &m_store;
};

} // namespace tranche

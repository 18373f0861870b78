#include "store/RetryQueue.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "store/RetentionStore.h"
#include "store/StoreQuery.h"
#include "store/UndoStore.h"

namespace tranche {

void queueForRetry(JobStore &store, qint64 id, const QString &detail)
{
    const ImportRecord record = store.record(id);
    checkNotUndone(record.summary);
    checkHasDetails(record.summary);
    if (!hasEnded(record.summary.state))
        throw Failure(QStringLiteral("call.state"),
            StoreText::tr("Import %1 is %2: its failed chunks can be run again when it has ended.")
                .arg(id)
                .arg(stateText(record.summary.state)));
    if (!record.sourceDone)
        StoreQuery(store.database(), "UPDATE imports SET state_after_retry=state WHERE id=?").bind(id).run();
    store.setState(id, ImportState::Queued, "retry", detail);
}

/// Which chunks, for the log.
static QString detailOfRetry(const QList<qint64> &chunks)
{
    return chunks.size() == 1 ? StoreText::tr("Chunk %1").arg(chunks.constFirst())
                              : StoreText::tr("%1 chunks").arg(chunks.size());
}

QList<qint64> queueRetry(JobStore &store, qint64 import, const QMap<qint64, Attempt> &attempts)
{
    ChunkStore chunkStore(store);
    StoreTransaction transaction(store.database());
    QList<qint64> toRun;
    for (auto attempt = attempts.begin(); attempt != attempts.end(); ++attempt) {
        if (chunkStore.failedChunk(import, attempt.key()).state != ChunkState::Failed)
            continue;
        chunkStore.addAttempt(import, attempt.key(), &attempt.value());
        toRun.append(attempt.key());
    }
    if (toRun.isEmpty())
        return toRun;
    queueForRetry(store, import, detailOfRetry(toRun));
    transaction.commit();
    return toRun;
}

QList<qint64> queueRetry(JobStore &store, qint64 import, const QList<qint64> &chunks)
{
    ChunkStore chunkStore(store);
    StoreTransaction transaction(store.database());
    QList<qint64> toRun;
    if (chunks.isEmpty()) {
        const auto failed = chunkStore.failedChunks(import, { ChunkState::Failed });
        for (const ChunkSummary &chunk : failed)
            toRun.append(chunk.number);
    }
    for (const qint64 chunk : chunks) {
        if (chunkStore.failedChunk(import, chunk).state == ChunkState::Failed)
            toRun.append(chunk);
    }
    if (toRun.isEmpty())
        return toRun;
    for (const qint64 chunk : std::as_const(toRun))
        chunkStore.addAttempt(import, chunk, nullptr);
    queueForRetry(store, import, detailOfRetry(toRun));
    transaction.commit();
    return toRun;
}

} // namespace tranche

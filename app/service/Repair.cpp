#include "service/Repair.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "repair/FixedFileMatching.h"
#include "repair/Treatment.h"
#include "run/Reconciliation.h"
#include "store/RetentionStore.h"
#include "store/RetryQueue.h"
#include "store/StoreQuery.h"
#include "store/UndoStore.h"

namespace tranche {

/// Chunks of an import that is taken back can't be decided about any more.
static void settleForDecision(JobStore &store, qint64 import)
{
    const ImportSummary summary = store.summary(import);
    checkNotUndone(summary);
    checkHasDetails(summary);
    settleEnded(store, import);
}

QList<qint64> requestRetry(JobStore &store, qint64 import, const QMap<qint64, Attempt> &attempts)
{
    settleForDecision(store, import);
    return queueRetry(store, import, attempts);
}

QList<qint64> requestRetry(JobStore &store, qint64 import, const QList<qint64> &chunks)
{
    settleForDecision(store, import);
    return queueRetry(store, import, chunks);
}

static QString asideJson()
{
    return toJson(Treatment { {}, true });
}

QList<qint64> requestRetryWithChanges(JobStore &store, qint64 import, const QMap<qint64, ChunkChanges> &changes)
{
    settleForDecision(store, import);
    const ImportRecord record = store.record(import);
    ChunkStore chunks(store);
    QMap<qint64, Attempt> attempts;
    for (auto chunk = changes.begin(); chunk != changes.end(); ++chunk) {
        const ChunkSummary failed = chunks.failedChunk(import, chunk.key());
        if (failed.state != ChunkState::Failed)
            continue;
        Attempt attempt = withChanges(record, failed, chunks.attempts().content(import, chunk.key()), chunk.value());
        if (!record.request.validateOnly)
            attempt.remedy = asideJson();
        attempts.insert(chunk.key(), attempt);
    }
    return queueRetry(store, import, attempts);
}

WaitingRows letGoodRowsIn(JobStore &store, qint64 import, const QList<qint64> &chunks)
{
    settleForDecision(store, import);
    if (store.summary(import).validateOnly)
        throw Failure(QStringLiteral("call.check_only"),
            ServiceText::tr("Import %1 only checks its file: no rows go in.").arg(import));
    const BadRowIndex bad = badRowIndex(store, import, [](const PackedKind &) { return false; });
    WaitingRows waiting;
    for (auto chunk = bad.goodRows.begin(); chunk != bad.goodRows.end(); ++chunk) {
        if (chunk.value() == 0 || (!chunks.isEmpty() && !chunks.contains(chunk.key())))
            continue;
        waiting.rows += chunk.value();
        waiting.chunks.append(chunk.key());
    }
    if (waiting.chunks.isEmpty())
        return waiting;
    StoreTransaction transaction(store.database());
    ChunkStore(store).addRemedy(
        import, waiting.chunks, ServiceText::tr("good rows let in, bad ones set aside"), asideJson());
    queueForRetry(store, import);
    transaction.commit();
    return waiting;
}

RemedyEffect requestRemedy(JobStore &store, qint64 import, const Remedy &remedy, const QString &profile)
{
    settleForDecision(store, import);
    return queueRemedy(store, import, remedy, profile);
}

RemedyEffect requestRemedies(JobStore &store, qint64 import, const QList<Remedy> &remedies)
{
    settleForDecision(store, import);
    return queueRemedies(store, import, remedies);
}

FixedRows reviewFixedFile(
    JobStore &store, const ImportRecord &record, const QString &path, qint64 chunk, DeletedRows deleted)
{
    settleForDecision(store, record.summary.id);
    return matchFixedFile(store, record, path, chunk, deleted);
}

void skipChunk(JobStore &store, qint64 import, qint64 chunk, const QString &note)
{
    settleForDecision(store, import);
    ChunkStore(store).skip(import, chunk, note);
}

} // namespace tranche

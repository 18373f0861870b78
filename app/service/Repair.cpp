#include "service/Repair.h"

#include "repair/FixedFileMatching.h"
#include "run/Reconciliation.h"
#include "store/RetryQueue.h"
#include "store/UndoStore.h"

namespace tranche {

/// Chunks of an import that is taken back can't be decided about any more.
static void settleForDecision(JobStore &store, qint64 import)
{
    checkNotUndone(store.summary(import));
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

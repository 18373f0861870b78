#include "jobs/Dependents.h"

#include "jobs/ImportControl.h"
#include "jobs/StoreQuery.h"

#include <QCoreApplication>

namespace tranche {

QList<qint64> chunksMissingParents(ChunkStore &chunks, qint64 import)
{
    const auto isMissing = [](const PackedKind &kind) { return kind.code == "constraint.foreign_key"; };
    QList<qint64> missing;
    const auto rows = chunks.errors().rows(import, isMissing);
    const auto failed = chunks.failedChunks(import, { ChunkState::Failed });
    for (const ChunkSummary &chunk : failed) {
        if (rows.contains(chunk.number))
            missing.append(chunk.number);
    }
    return missing;
}

qsizetype retryMissingParents(ChunkStore &chunks, qint64 import)
{
    const QString why
        = QCoreApplication::translate("Jobs", "tried again, since a chunk that may hold its parents is in");
    const auto missing = chunksMissingParents(chunks, import);
    for (const qint64 chunk : missing)
        chunks.addAttempt(import, chunk, nullptr, why);
    return missing.size();
}

void retryDependents(JobStore &store, const ImportSummary &mended)
{
    ChunkStore chunks(store);
    const auto imports = store.list({ ImportState::Partial });
    for (const ImportSummary &import : imports) {
        if (import.id == mended.id || import.targetPath != mended.targetPath || import.validateOnly)
            continue;
        StoreTransaction transaction(store.database());
        if (retryMissingParents(chunks, import.id) == 0)
            continue;
        queueForRetry(store, import.id);
        transaction.commit();
    }
}

} // namespace tranche

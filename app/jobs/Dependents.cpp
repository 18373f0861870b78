#include "jobs/Dependents.h"

#include "jobs/ImportControl.h"
#include "jobs/StoreQuery.h"
#include "source/Failure.h"
#include "target/TargetRepair.h"

#include <QCoreApplication>

#include <algorithm>

namespace tranche {

/// Failed chunks with a row whose parent was missing and is there by now.
static QList<qint64> chunksThatMissedParents(JobStore &store, qint64 import)
{
    const ImportRequest request = store.record(import).request;
    std::optional<ReferenceCheck> references; // opened only where a chunk needs it
    const auto isThereNow = [&](const PackedKind &kind) {
        if (kind.code != "constraint.foreign_key")
            return false;
        if (!references)
            references.emplace(request.location, request.table);
        const QString column = QString::fromUtf8(kind.column.data(), qsizetype(kind.column.size()));
        const auto mapped = std::find_if(request.mapping.columns.begin(), request.mapping.columns.end(),
            [&column](const MappedColumn &one) { return one.sourceName == column; });
        return mapped == request.mapping.columns.end()
            || references->mayBeIn(mapped->field, QString::fromUtf8(kind.value.data(), qsizetype(kind.value.size())));
    };
    ChunkStore chunks(store);
    QList<qint64> missed;
    const auto rows = chunks.errors().rows(import, isThereNow);
    const auto failed = chunks.failedChunks(import, { ChunkState::Failed });
    for (const ChunkSummary &chunk : failed) {
        if (rows.contains(chunk.number))
            missed.append(chunk.number);
    }
    return missed;
}

qsizetype retryMissingParents(JobStore &store, qint64 import)
{
    const QString why = QCoreApplication::translate("Jobs", "tried again, since the parents that it missed are in");
    ChunkStore chunks(store);
    const auto missed = chunksThatMissedParents(store, import);
    for (const qint64 chunk : missed)
        chunks.addAttempt(import, chunk, nullptr, why);
    return missed.size();
}

void retryDependents(JobStore &store, const ImportSummary &mended)
{
    const auto imports = store.list({ ImportState::Partial });
    for (const ImportSummary &import : imports) {
        if (import.id == mended.id || import.targetPath != mended.targetPath || import.validateOnly)
            continue;
        try {
            StoreTransaction transaction(store.database());
            if (retryMissingParents(store, import.id) == 0)
                continue;
            queueForRetry(store, import.id);
            transaction.commit();
        } catch (const Failure &failure) {
            if (!failure.code().startsWith(QLatin1String("target.")))
                throw;
            // Its table can't be looked at now: a person may retry it.
        }
    }
}

} // namespace tranche

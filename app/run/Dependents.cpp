#include "run/Dependents.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "store/ImportList.h"
#include "store/RetryQueue.h"
#include "store/StoreQuery.h"
#include "target/TargetDrivers.h"

namespace tranche {

qsizetype retryMissingParents(JobStore &store, qint64 import)
{
    const ImportRequest request = store.record(import).request;
    std::unique_ptr<TargetCatalogue> target; // opened only where a chunk needs it
    const auto isThereNow = [&](const PackedKind &kind) {
        if (kind.code != missingParentCode && kind.code != nameNotFoundCode)
            return false;
        if (target == nullptr)
            target = driverOf(request.location).catalogue(request.location);
        const MappedColumn *mapped = request.mapping.find(textOf(kind.column));
        if (kind.code == nameNotFoundCode) // of several columns it can't be told: a person may retry them
            return mapped != nullptr && mapped->reference && mapped->reference->with.isEmpty()
                && target->hasName(*mapped->reference, textOf(kind.value));
        return mapped == nullptr
            || target->mayHaveParent(
                request.mapping.tableName(mapped->table, request.table), mapped->field, textOf(kind.value));
    };
    const QString why = RunText::tr("tried again, since the parents that it missed are in");
    ChunkStore chunks(store);
    const auto rows = chunks.errors().rows(import, isThereNow);
    for (auto chunk = rows.keyBegin(); chunk != rows.keyEnd(); ++chunk)
        chunks.addAttempt(import, *chunk, nullptr, why);
    return rows.size();
}

void retryDependents(JobStore &store, const ImportSummary &mended)
{
    const auto imports = ImportList(store.database()).list({ ImportState::Partial });
    for (const ImportSummary &import : imports) {
        if (import.id == mended.id || import.location() != mended.location() || import.validateOnly
            || import.undoneAt.isValid() || import.isBeingUndone)
            continue;
        try {
            StoreTransaction transaction(store.database());
            if (retryMissingParents(store, import.id) == 0)
                continue;
            queueForRetry(store, import.id);
            transaction.commit();
        } catch (const Failure &failure) {
            if (failure.domain() != FailureDomain::Target)
                throw;
            // Its table can't be looked at now: a person may retry it.
        }
    }
}

} // namespace tranche

#include "run/Reconciliation.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "repair/ChunkBatch.h"
#include "repair/RemedyApplication.h"
#include "run/ChunkBooks.h"
#include "run/ReadAsCounting.h"
#include "store/ReadingStore.h"
#include "store/StoreQuery.h"
#include "target/TargetDrivers.h"

namespace tranche {

/// Whether a run may have ended between its two commits: one that has ended as it should closes the ledger.
static bool isInDoubt(JobStore &store, const ImportRecord &record)
{
    return !record.request.validateOnly && record.next.offset > 0 && store.isLedgerOpen(record.summary.id);
}

/// The chunks that the store says are failed, or wait.
static QList<ChunkSummary> openChunks(ChunkStore &chunks, qint64 import)
{
    return chunks.failedChunks(import, { ChunkState::Failed, ChunkState::Pending });
}

qint64 countLastAttempt(ChunkStore &chunks, const ImportRecord &record, const ChunkSummary &chunk, ReadAsCounts &readAs)
{
    const qint64 import = record.summary.id;
    Attempt attempt = chunks.attempts().content(import, chunk.number);
    const auto attempts = chunks.attempts().ofChunk(import, chunk.number);
    if (attempt.attempt < chunk.attempt)
        attempt = withTreatment(record, chunk, attempt, treatmentFromJson(attempts.constLast().remedy),
            chunks.errors().packs(import, chunk.number, chunk.number).value(chunk.number));
    ChunkBatch batch(record);
    batch.add(chunk, attempt);
    batch.read();
    const ChunkBatch::Part &part = batch.parts().front();
    if (part.span)
        countReadAs(
            batch.batch(), batch.batch().chunks[*part.span], { false, part.rows, {}, {} }, batch.mapping(), readAs);
    return part.rows;
}

void settleRetries(JobStore &store, qint64 import)
{
    ImportRecord record = store.record(import);
    ChunkStore chunks(store);
    if (!isInDoubt(store, record) || openChunks(chunks, import).isEmpty())
        return;
    const LedgerState inTarget = lookAtLedger(record.request.location, record.importKey, record.request.table);
    StoreTransaction transaction(store.database());
    record = store.record(import);
    ImportCounts &counts = record.summary.counts;
    QList<RetriedChunk> settled;
    ReadAsCounts readAs;
    const auto open = openChunks(chunks, import);
    for (ChunkSummary chunk : open) {
        if (!inTarget.committed.contains(chunk.number))
            continue;
        const qint64 rows = countLastAttempt(chunks, record, chunk, readAs);
        chunk.state = ChunkState::Done;
        countRetried(counts, chunk, rows, 0);
        settled.append({ chunk, {}, {} });
    }
    if (settled.isEmpty())
        return;
    counts.rows = inTarget.counts;
    chunks.setRetried(import, settled);
    ReadingStore(store).add(import, readAs);
    store.setProgress(import, { counts, record.next, record.sourceDone, record.summary.durationMs, record.sourceHash });
    const bool allIn = counts.chunksFailed == 0 && record.summary.failureCode.isEmpty();
    if (allIn && record.summary.state == ImportState::Partial)
        store.setState(import, ImportState::Done);
    transaction.commit();
}

void settleEnded(JobStore &store, qint64 import)
{
    if (!hasEnded(store.summary(import).state))
        return;
    settleRetries(store, import);
    StoreTransaction transaction(store.database());
    if (hasEnded(store.summary(import).state)) {
        ChunkStore(store).giveUpPending(import);
        transaction.commit();
    }
}

qint64 rowsNotListed(JobStore &store, qint64 import)
{
    const ImportRecord record = store.record(import);
    if (!isInDoubt(store, record) || record.sourceDone)
        return 0;
    const LedgerState inTarget = lookAtLedger(record.request.location, record.importKey, record.request.table);
    return inTarget.lastChunk() >= record.next.chunk ? inTarget.rows - record.summary.counts.rowsImported : 0;
}

void checkKnown(const LedgerState &inTarget, const ImportCounts &counts)
{
    if (inTarget.begun || counts.rowsImported == 0)
        return;
    throw Failure(QStringLiteral("target.ledger"),
        RunText::tr("The target's ledger knows nothing of this import, though %1 rows were imported.")
            .arg(counts.rowsImported),
        RunText::tr(
            "The database was replaced or its table _tranche_ledger was emptied. Import the file again into the right "
            "database."));
}

} // namespace tranche

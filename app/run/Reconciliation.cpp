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

#include <algorithm>

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

/// What was tried of a chunk last, with its remedies.
static Attempt lastAttempt(ChunkStore &chunks, const ImportRecord &record, const ChunkSummary &chunk)
{
    const qint64 import = record.summary.id;
    Attempt attempt = chunks.attempts().content(import, chunk.number);
    const auto attempts = chunks.attempts().ofChunk(import, chunk.number);
    if (attempt.attempt < chunk.attempt)
        attempt = withTreatment(record, chunk, attempt, treatmentFromJson(attempts.constLast().remedy),
            chunks.errors().packs(import, chunk.number, chunk.number).value(chunk.number));
    return attempt;
}

qint64 countLastAttempt(ChunkStore &chunks, const ImportRecord &record, const ChunkSummary &chunk, ReadAsCounts &readAs)
{
    ChunkBatch batch(record);
    batch.add(chunk, lastAttempt(chunks, record, chunk));
    batch.read();
    const ChunkBatch::Part &part = batch.parts().front();
    if (part.span)
        countReadAs(
            batch.batch(), batch.batch().chunks[*part.span], { false, part.rows, {}, {} }, batch.mapping(), readAs);
    return part.rows;
}

/// A chunk whose good rows may have gone in when it was tried last. @param aside places of the rows that have not, as
/// the ledger tells @returns nullopt if none of those that were tried has
static std::optional<RetriedChunk> settlePartly(ChunkStore &chunks, const ImportRecord &record, ChunkSummary chunk,
    const NumberRanges &aside, ImportCounts &counts, ReadAsCounts &readAs)
{
    ChunkBatch batch(record);
    batch.add(chunk, lastAttempt(chunks, record, chunk), true);
    batch.read();
    const ChunkBatch::Part &part = batch.parts().front();
    if (!part.span || !part.setsRowsAside)
        return std::nullopt;
    const ChunkSpan &span = batch.batch().chunks[*part.span];
    ChunkOutcome outcome { true, 0, {}, {} };
    for (std::uint32_t row = span.firstRow; row < span.firstRow + span.rowCount; ++row) {
        if (aside.contains(span.places[row - span.firstRow].row - chunk.firstRow))
            outcome.badRows.push_back(row);
    }
    outcome.rowsImported = qint64(span.rowCount) - qint64(outcome.badRows.size());
    if (outcome.rowsImported == 0)
        return std::nullopt;
    chunk.state = ChunkState::Failed;
    RetriedChunk settled { chunk, {}, {} };
    settled.left = rowsSetAside(batch.batch(), span, outcome, settled.chunk.above);
    for (const ImportError &error : span.errors) { // what the database has refused was told of an attempt before
        if (std::binary_search(outcome.badRows.begin(), outcome.badRows.end(),
                std::uint32_t(error.row - batch.batch().firstRowNumber)))
            settled.errors.append(batch.inSource({ error }, part));
    }
    countReadAs(batch.batch(), span, outcome, batch.mapping(), readAs);
    countRetried(counts, settled.chunk, { part.rows, 0, outcome.rowsImported });
    return settled;
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
        if (!inTarget.committed.contains(chunk.number)) {
            const auto aside = inTarget.rejected.find(chunk.number);
            const auto partly = aside == inTarget.rejected.end()
                ? std::nullopt
                : settlePartly(chunks, record, chunk, aside->second, counts, readAs);
            if (partly)
                settled.append(*partly);
            continue;
        }
        const qint64 rows = countLastAttempt(chunks, record, chunk, readAs);
        chunk.state = ChunkState::Done;
        countRetried(counts, chunk, { rows, 0, rows });
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

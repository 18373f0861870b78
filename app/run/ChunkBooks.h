#pragma once

#include "core/Batch.h"
#include "store/ChunkStore.h"
#include "target/TargetWriter.h"

namespace tranche {

// What the job store notes of chunks that were tried, and what they add to the books of their import.

/// A chunk of the source as it was written. @param outcome what became of it
ChunkSummary writtenChunk(const Batch &batch, const ChunkSpan &span, const ChunkOutcome &outcome);

/// The same of one that failed, with its lines: all of them, or those of its bad rows where the others went in.
FailedChunk failedChunk(const Batch &batch, const ChunkSpan &span, const ChunkOutcome &outcome);

/// What was repaired or read otherwise in those rows of a chunk that went in.
QList<ImportError> warningsOfRowsIn(const Batch &batch, const ChunkSpan &span, const ChunkOutcome &outcome);

/// Adds a warning for each row that was skipped since the table has no row of its key, or one of a later row, while
/// there are not too many.
/// @param mapping of the batch @param known how many warnings there are @returns how many were added
qint64 listNotThere(const Batch &batch, const ChunkOutcome &outcome, const ImportRequest &request,
    const ColumnMapping &mapping, qint64 known, QList<ImportError> &warnings);

/// Of a chunk that was tried again, and whose good rows went in: the others, as they are to be tried next.
/// @param above ChunkSummary::above, as it was and as it is for them
Attempt rowsSetAside(const Batch &batch, const ChunkSpan &span, const ChunkOutcome &outcome, QString &above);

/// What became of the rows of a chunk that were tried again.
struct RetriedRows
{
    qint64 tried = 0;
    qint64 leftOut = 0; ///< by a reference that was not found
    qint64 imported = 0; ///< of a chunk that is failed still: its good rows, where the others are set aside
};

/// Brings the books up to what became of a chunk that was tried again.
/// @param chunk as it was before, but with its new state; is as it is now then
void countRetried(ImportCounts &counts, ChunkSummary &chunk, const RetriedRows &rows);

} // namespace tranche

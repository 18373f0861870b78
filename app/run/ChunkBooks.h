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

/// Brings the books up to what became of a chunk that was tried again with so many rows.
/// @param chunk as it was before, but with its new state; is as it is now then
/// @param rowsLeftOut of these rows, if it went in
void countRetried(ImportCounts &counts, ChunkSummary &chunk, qint64 rows, qint64 rowsLeftOut);

} // namespace tranche

#pragma once

#include "core/Batch.h"
#include "mapping/ColumnMapping.h"
#include "store/ReadAs.h"
#include "target/TargetWriter.h"

namespace tranche {

/// Counts the cells of a chunk that are NULL by their text, are written in a format, or were changed by a rule, in rows
/// that went in. @param outcome what became of it
void countReadAs(const Batch &batch, const ChunkSpan &span, const ChunkOutcome &outcome, const ColumnMapping &mapping,
    ReadAsCounts &counts);

/// Adds to `counts` what was repaired while rows were read. @param warnings of those that went in
void countRepairs(const QList<ImportError> &warnings, ReadAsCounts &counts);

} // namespace tranche

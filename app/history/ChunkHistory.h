#pragma once

#include "history/AttemptChanges.h"
#include "repair/FixedRows.h"

namespace tranche {

/// One attempt of a chunk as its history tells it.
struct AttemptStory
{
    Attempt attempt; ///< without its content
    qint64 errors = 0;
    AttemptChanges
        changes; ///< against the attempt before; empty where a remedy's text in `attempt.origin` tells it all
};

/// All attempts of a chunk, the first one first. @throws Failure "call.chunk"
QList<AttemptStory> chunkHistory(JobStore &store, qint64 import, qint64 chunk);

/// Where an attempt's rows come from, as people read it: words of ours in their language, names of files as they are.
QString attemptOriginText(const Attempt &attempt);

/// What a fixed file changes, cell by cell, against what its chunks were tried with last.
AttemptChanges changesOf(JobStore &store, const ImportRecord &record, const FixedRows &rows);

/// What changed, in a few lines for a person; at most so many cells are named one by one.
QStringList changesText(const AttemptChanges &changes, qsizetype mostCells);

} // namespace tranche

#pragma once

#include "history/ChunkHistory.h"

namespace tranche {

/// What became of a chunk that failed.
struct ChunkReport
{
    ChunkSummary chunk;
    QList<AttemptStory> attempts;
};

/// What became of an import's failed chunks: mended, left out, given up, or still failed; and what was decided and
/// changed on the way.
struct ImportReport
{
    ImportSummary import;
    QList<ChunkReport> chunks; ///< those that ever failed
};

/// @throws Failure "call.import"
ImportReport reportOf(JobStore &store, qint64 import);

/// The report for a person, as plain text.
QString reportText(const ImportReport &report);

} // namespace tranche

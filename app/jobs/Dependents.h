#pragma once

#include "jobs/ChunkStore.h"

namespace tranche {

/// Failed chunks with a row whose parent was missing: they are tried again once a chunk that may hold it is in.
QList<qint64> chunksMissingParents(ChunkStore &chunks, qint64 import);

/// Marks them to be run again, with the reason in their history. Within a transaction. @returns how many
qsizetype retryMissingParents(ChunkStore &chunks, qint64 import);

/// Chunks of an import were mended and are in: puts other imports into the same database in the queue again, for their
/// chunks that missed parents.
void retryDependents(JobStore &store, const ImportSummary &mended);

} // namespace tranche

#pragma once

#include "store/ChunkStore.h"

namespace tranche {

/// Marks the failed chunks to be run again in which a row's parent was missing that is there by now, with the reason in
/// their history. Within a transaction. @returns how many
qsizetype retryMissingParents(JobStore &store, qint64 import);

/// Chunks of an import were mended and are in: puts other imports into the same database in the queue again, for their
/// chunks that missed parents.
void retryDependents(JobStore &store, const ImportSummary &mended);

} // namespace tranche

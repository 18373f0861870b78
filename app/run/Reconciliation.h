#pragma once

#include "store/ChunkStore.h"
#include "store/ReadAs.h"
#include "target/LedgerState.h"

namespace tranche {

// A runner that ends between its two commits leaves the job store behind the target's ledger. The next run brings it
// up by itself; who decides about an import before that run, asks the ledger first.

/// Chunks that wait, or are failed, though what was tried of them last is in, are done; of those whose good rows are
/// in, the others are left. To be called before anything is
/// decided about the chunks of an import that no runner has. Not within a transaction.
/// @throws Failure "target.…"
void settleRetries(JobStore &store, qint64 import);

/// The same for an import that has ended; chunks that wait in it still were never run, and are failed again. Nothing
/// happens to one that has not ended.
/// @throws Failure "target.…"
void settleEnded(JobStore &store, qint64 import);

/// Reads the last attempt of a chunk again, and counts what is NULL in it. @returns how many rows it holds
qint64 countLastAttempt(
    ChunkStore &chunks, const ImportRecord &record, const ChunkSummary &chunk, ReadAsCounts &readAs);

/// How many rows of the source are in that the job store does not know of yet: a run has to read it up to there.
/// @throws Failure "target.…"
qint64 rowsNotListed(JobStore &store, qint64 import);

/// @throws Failure "target.ledger" if the ledger knows nothing of an import that has brought rows in
void checkKnown(const LedgerState &inTarget, const ImportCounts &counts);

} // namespace tranche

#pragma once

#include "store/JobStore.h"

namespace tranche {

// What has mended the chunks of a validation mends those of the import that does what was checked. Only chunks with the
// very same lines are taken for the same. Values that were mended by a rule are mended by the import's mapping already.

/// Puts an import that has just ended in the queue again for those of its failed chunks that were mended in its check,
/// each with the next of what mended it, such as rows left out or a fixed file. Within a transaction.
void queueMendedInCheck(JobStore &store, qint64 import);

/// Gives those of its failed chunks up that were given up in its check.
void giveUpAsInCheck(JobStore &store, qint64 import);

} // namespace tranche

#pragma once

#include "repair/DraftCheck.h"

namespace tranche {

/// A failed chunk with all that is needed to show and change it.
struct OpenedChunk
{
    ImportRecord record;
    ChunkSummary chunk;
    Attempt attempt; ///< the last one with content
    QList<ImportError> errors; ///< of the last attempt that has any, in the order of the rows
    QString fileName;
    qint64 nextFailed = 0; ///< the failed chunk behind it, or else the first one; 0: there is no other
    qint64 failedChunks = 0; ///< of the import
    /// The values of unique columns in other rows of the file; nullptr if there are no such columns, or very many rows.
    std::shared_ptr<const SeenValues> seen;
};

/// Reads a chunk out of the job store. @throws Failure "call.chunk"
OpenedChunk openChunk(JobStore &store, qint64 import, qint64 chunk);

} // namespace tranche

#pragma once

#include "jobs/ChunkStore.h"

namespace tranche {

/// A failed chunk's file as a table, with what is wrong in it.
struct ChunkRows
{
    struct RowOfChunk
    {
        qint64 line = 0;
        QStringList cells;
        QList<ImportError> errors; ///< of this row
    };
    ChunkSummary chunk;
    ImportSummary import;
    QString fileName;
    QStringList columns; ///< names, in the order of the cells
    QList<RowOfChunk> rows;
    QList<ImportError> errors; ///< all, in the order of the rows
};

/// Reads a chunk's file out of the job store. @throws Failure "call.chunk"
ChunkRows readChunkRows(JobStore &store, qint64 import, qint64 chunk);

} // namespace tranche

#pragma once

#include "mapping/RecordGrouping.h"

namespace tranche {

/// Decides where a chunk ends. Fed one row at a time, in file order; knows nothing of files or databases.
/// The rule is the one of design.md, "The split rule".
class SplitRule
{
public:
    /// @param chunkSize rows, at least 1
    SplitRule(qint64 chunkSize, RecordRule records);

    /// @param cells the row's cells, before their values are converted
    /// @returns true if the chunk so far is complete and this row begins the next one; never for the first row after
    /// reset()
    bool startsChunk(const Cell *cells);
    /// The next row begins a chunk.
    void reset();

private:
    qint64 m_chunkSize;
    RecordRule m_records;
    qint64 m_rowsInChunk = 0;
};

/// The chunk size that "automatic" stands for: at least 100, and large enough for at most 10,000 chunks.
qint64 automaticChunkSize(qint64 rows);

} // namespace tranche

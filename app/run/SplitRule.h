#pragma once

#include "mapping/RecordRule.h"

namespace tranche {

/// Decides where a chunk ends. Fed one row at a time, in file order; knows nothing of files or databases.
/// The rule is the one of design.md, "The split rule".
class SplitRule
{
public:
    /// @param chunkSize rows, at least 1
    /// @param mostBytes a chunk that has so many is complete, however few rows it has
    SplitRule(qint64 chunkSize, std::size_t mostBytes, RecordRule records);

    /// @param cells the row's cells, before their values are converted
    /// @param bytes the row's length
    /// @returns true if the chunk so far is complete and this row begins the next one; never for the first row after
    /// reset()
    bool startsChunk(const Cell *cells, std::size_t bytes);
    /// The next row begins a chunk.
    void reset();

private:
    qint64 m_chunkSize;
    std::size_t m_mostBytes;
    RecordRule m_records;
    qint64 m_rowsInChunk = 0;
    std::size_t m_bytesInChunk = 0;
};

/// The chunk size that "automatic" stands for: at least 100, and large enough for at most 10,000 chunks.
qint64 automaticChunkSize(qint64 rows);

} // namespace tranche

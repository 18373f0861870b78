#include "run/SplitRule.h"

#include <algorithm>

namespace tranche {

SplitRule::SplitRule(qint64 chunkSize, std::size_t mostBytes, RecordRule records)
    : m_chunkSize(chunkSize)
    , m_mostBytes(mostBytes)
    , m_records(std::move(records))
{
}

bool SplitRule::startsChunk(const Cell *cells, std::size_t bytes)
{
    const bool continues = m_records.continuesRecord(cells);
    const bool starts = (m_rowsInChunk >= m_chunkSize || m_bytesInChunk >= m_mostBytes) && !continues;
    m_rowsInChunk = starts ? 1 : m_rowsInChunk + 1;
    m_bytesInChunk = starts ? bytes : m_bytesInChunk + bytes;
    return starts;
}

void SplitRule::reset()
{
    m_rowsInChunk = 0;
    m_bytesInChunk = 0;
    m_records.reset();
}

qint64 automaticChunkSize(qint64 rows)
{
    return std::max<qint64>(100, (rows + 9999) / 10000);
}

} // namespace tranche

#include "jobs/SplitRule.h"

#include <algorithm>

namespace tranche {

SplitRule::SplitRule(qint64 chunkSize, RecordRule records)
    : m_chunkSize(chunkSize)
    , m_records(std::move(records))
{
}

bool SplitRule::startsChunk(const Cell *cells)
{
    const bool continues = m_records.continuesRecord(cells);
    const bool starts = m_rowsInChunk >= m_chunkSize && !continues;
    m_rowsInChunk = starts ? 1 : m_rowsInChunk + 1;
    return starts;
}

void SplitRule::reset()
{
    m_rowsInChunk = 0;
    m_records.reset();
}

qint64 automaticChunkSize(qint64 rows)
{
    return std::max<qint64>(100, (rows + 9999) / 10000);
}

} // namespace tranche

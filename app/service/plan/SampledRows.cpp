#include "service/plan/SampledRows.h"

#include "core/Utf8.h"
#include "mapping/RowMapper.h"
#include "service/inspect/InspectedText.h"
#include "source/text/RowParser.h"

namespace tranche {

static constexpr qint64 mostSampledBytes = 1 << 20;

SampledRows::SampledRows(const SourceInspection &inspection)
    : m_inspection(inspection)
{
    const InspectedText opened = openForInspection(inspection.path, inspection.source, false);
    opened.source->leaveOutLines(inspection.sniffed.dialect.footerLines);
    m_bytes = readBytes(*opened.source, inspection.layout.dataBegin, mostSampledBytes);
    m_atEnd = inspection.layout.dataBegin + m_bytes.size() >= opened.source->size();
}

ChunkSpan SampledRows::map(const ColumnMapping &mapping, std::size_t most, Batch &batch) const
{
    const Dialect &dialect = m_inspection.sniffed.dialect;
    batch = {};
    batch.block.assign(m_bytes.begin(), m_bytes.end());
    batch.columns = std::uint32_t(m_inspection.columnNames.size());
    RowParser(dialect, batch.columns).parse({ batch.block.data(), batch.block.size() }, m_atEnd, 1, batch.rows, most);
    ChunkSpan all;
    all.rowCount = std::uint32_t(batch.rows.rows.size());
    if (all.rowCount > 0)
        RowMapper(mapping, dialect.quotedIsText, dialect.encoding).map(batch, all, true);
    return all;
}

} // namespace tranche

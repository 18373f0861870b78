#include "repair/ChunkBatch.h"

#include "core/Utf8.h"
#include "mapping/RowMapper.h"
#include "source/text/RowParser.h"
#include "store/CarriedStore.h"

#include <xxhash.h>

#include <algorithm>

namespace tranche {

ChunkBatch::ChunkBatch(const ImportRecord &record, Batch spare)
    : m_record(record)
    , m_dialect(record.request.dialect)
    , m_mapping(record.request.mapping)
    , m_batch(std::move(spare))
{
    m_batch.block.clear();
    m_batch.rows.clear();
    m_batch.chunks.clear();
    m_batch.inFileFrom = 0;
}

/// Whether rows can be told by their numbers: none is there twice, as one that was added is.
static bool haveTheirOwnNumbers(const std::vector<RowPlace> &places)
{
    return std::adjacent_find(places.begin(), places.end(), [](const RowPlace &one, const RowPlace &next) {
        return one.row >= next.row;
    }) == places.end();
}

void ChunkBatch::add(const ChunkSummary &chunk, const Attempt &attempt, bool setsRowsAside)
{
    Part part;
    part.chunk = chunk;
    part.places = rowPlaces(attempt);
    part.begin = m_batch.block.size();
    part.setsRowsAside = setsRowsAside && !attempt.whole && haveTheirOwnNumbers(part.places);
    const auto append = [this](const char *begin, const char *end) {
        if (begin != end) // an empty chunk has no bytes to point to
            m_batch.block.insert(m_batch.block.end(), begin, end);
    };
    if (attempt.whole) {
        const ChunkContent content = readChunkContent(m_record, attempt);
        m_dialect = content.dialect;
        m_mapping = content.mapping;
        part.line = content.layout.dataLine;
        append(content.bytes.constData() + content.layout.dataBegin, content.bytes.constEnd());
    } else {
        m_holdsReasons = m_holdsReasons || !attempt.dialect.isEmpty();
        if (part.places.empty()) {
            part.line = chunk.firstLine;
            part.row = chunk.firstRow;
        }
        append(attempt.content.constBegin(), attempt.content.constEnd());
    }
    part.end = m_batch.block.size();
    m_parts.push_back(std::move(part));
}

void ChunkBatch::read(MappingMemory &memory)
{
    m_batch.columns = std::uint32_t(m_mapping.sourceNames.size());
    const RowParser parser(m_dialect, m_batch.columns);
    const RowMapper mapper(m_mapping, m_dialect.quotedIsText || m_holdsReasons, m_dialect.encoding);
    const std::string_view block(m_batch.block.data(), m_batch.block.size());
    const bool checkBytes = block.find('\0') != std::string_view::npos || !isValidUtf8(block);
    for (Part &part : m_parts) {
        const std::string_view bytes = block.substr(part.begin, part.end - part.begin);
        const std::size_t first = m_batch.rows.rows.size();
        parser.parse(bytes, true, part.line, m_batch.rows);
        part.rows = qint64(m_batch.rows.rows.size() - first);
        if (part.rows == 0)
            continue;
        for (std::size_t i = first; i < m_batch.rows.rows.size(); ++i) {
            m_batch.rows.rows[i].begin += std::uint32_t(part.begin);
            m_batch.rows.rows[i].end += std::uint32_t(part.begin);
        }
        ChunkSpan span;
        span.number = part.chunk.number;
        span.firstRow = std::uint32_t(first);
        span.rowCount = std::uint32_t(part.rows);
        span.hash = XXH3_64bits(bytes.data(), bytes.size());
        if (part.setsRowsAside)
            span.asideOf = RowsOfSource { part.chunk.firstRow, part.chunk.rowsInSource };
        for (qint64 i = 0; i < part.rows; ++i) {
            const bool isKnown = std::size_t(i) < part.places.size();
            const qint64 line = m_batch.rows.rows[first + std::size_t(i)].line;
            span.places.push_back(isKnown ? part.places[std::size_t(i)] : RowPlace { line, part.chunk.firstRow + i });
        }
        memory.above.clear();
        memory.aboveRows = aboveRowsFromText(part.chunk.above);
        mapper.map(m_batch, span, checkBytes, memory);
        part.span = m_batch.chunks.size();
        m_batch.chunks.push_back(std::move(span));
    }
}

QList<ImportError> ChunkBatch::inSource(QList<ImportError> errors, const Part &part) const
{
    const qint64 before = m_batch.firstRowNumber + m_batch.chunks[*part.span].firstRow;
    for (ImportError &error : errors) {
        const qint64 index = error.row - before;
        if (std::size_t(index) < part.places.size())
            static_cast<RowPlace &>(error) = part.places[std::size_t(index)];
        else
            error.row = part.row + index;
    }
    return errors;
}

} // namespace tranche

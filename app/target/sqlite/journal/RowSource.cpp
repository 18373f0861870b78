#include "target/sqlite/journal/RowSource.h"

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

namespace tranche {

void RowSource::use(
    const TrackedTable &table, const TableSchema &schema, const ColumnMapping &mapping, const QStringList &key)
{
    m_values.clear();
    m_fileName = mapping.fileName.toUtf8();
    m_foretells = true;
    m_keySource = -1;
    for (const MappedColumn &column : mapping.columns) {
        if (quotedName(column.field).compare(table.rowId, Qt::CaseInsensitive) == 0)
            m_keySource = column.source;
    }
    for (const QString &name : table.columns) {
        const TableColumn *column = schema.find(name);
        const MappedColumn *mapped = mapping.findField(name);
        Value value;
        value.isFileName = !mapping.fileField.isEmpty() && mapping.fileField.compare(name, Qt::CaseInsensitive) == 0;
        value.isKey = key.contains(name, Qt::CaseInsensitive);
        value.source = mapped == nullptr ? -1 : mapped->source;
        value.storage = column == nullptr ? ColumnStorage::AsBound : column->storage;
        const bool hasValue = value.isFileName || mapped != nullptr;
        if (column == nullptr || (!hasValue && column->defaultExpression))
            m_foretells = false;
        m_values.push_back(value);
    }
}

void RowSource::begin(const Batch &batch, std::vector<RowRange> ranges, const std::uint32_t *position)
{
    m_batch = &batch;
    m_ranges = std::move(ranges);
    std::erase_if(m_ranges, [](const RowRange &range) { return range.first == range.last; });
    m_range = 0;
    m_next = m_ranges.empty() ? 0 : m_ranges.front().first;
    m_position = position;
    m_chunk = 0;
}

void RowSource::advance()
{
    if (m_range == m_ranges.size() || ++m_next < m_ranges[m_range].last)
        return;
    if (++m_range < m_ranges.size())
        m_next = m_ranges[m_range].first;
}

/// A statement may read all rows before it writes the first: then they are counted.
std::uint32_t RowSource::row() const
{
    constexpr std::uint32_t none = UINT32_MAX;
    if (m_position != nullptr && *m_position != none)
        return *m_position;
    return m_range == m_ranges.size() ? none : m_next;
}

RowOfFile RowSource::from() const
{
    const std::uint32_t at = row();
    if (m_batch == nullptr || at >= m_batch->rows.rows.size())
        return {};
    const std::vector<ChunkSpan> &chunks = m_batch->chunks;
    const auto holds
        = [at](const ChunkSpan &chunk) { return at >= chunk.firstRow && at < chunk.firstRow + chunk.rowCount; };
    if (m_chunk >= chunks.size() || !holds(chunks[m_chunk])) {
        const auto found
            = std::find_if(chunks.begin() + std::ptrdiff_t(std::min(m_chunk, chunks.size())), chunks.end(), holds);
        m_chunk = std::size_t(
            (found != chunks.end() ? found : std::find_if(chunks.begin(), chunks.end(), holds)) - chunks.begin());
    }
    return { m_chunk < chunks.size() ? chunks[m_chunk].number : 0, m_hasLines ? m_batch->rows.rows[at].line : 0 };
}

std::optional<quint64> RowSource::hash() const
{
    const std::uint32_t at = row();
    if (m_batch == nullptr || at >= m_batch->rows.rows.size())
        return std::nullopt;
    return hashOf(*m_batch, at);
}

std::optional<quint64> RowSource::hashOf(const Batch &batch, std::uint32_t row) const
{
    if (!m_foretells)
        return std::nullopt;
    const Cell *cells = batch.cellsOf(row);
    RowHash hash;
    for (const Value &value : m_values) {
        if (value.isFileName)
            hash.addText(m_fileName.constData(), std::size_t(m_fileName.size()));
        else if (value.source < 0)
            hash.addNull();
        else if (!hash.add(cells[value.source], value.storage))
            return std::nullopt;
    }
    return hash.value();
}

std::optional<quint64> RowSource::hashOfUpdated(const Batch &batch, std::uint32_t row, sqlite3_value **former) const
{
    const Cell *cells = batch.cellsOf(row);
    RowHash hash;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const Value &value = m_values[i];
        if (value.isFileName)
            hash.addText(m_fileName.constData(), std::size_t(m_fileName.size()));
        else if (value.isKey || value.source < 0)
            hash.add(former[i]);
        else if (!hash.add(cells[value.source], value.storage))
            return std::nullopt;
    }
    return hash.value();
}

bool RowSource::isSame(const Batch &batch, std::uint32_t row, int column, sqlite3_value *former) const
{
    const Value &value = m_values[std::size_t(column)];
    if (value.isFileName)
        return false;
    if (value.isKey || value.source < 0)
        return true;
    const Cell &cell = batch.cellsOf(row)[value.source];
    switch (cell.kind) {
    case CellKind::Null:
        return sqlite3_value_type(former) == SQLITE_NULL;
    case CellKind::Integer:
        return sqlite3_value_type(former) == SQLITE_INTEGER && sqlite3_value_int64(former) == cell.integer;
    case CellKind::Real:
        return sqlite3_value_type(former) == SQLITE_FLOAT && sqlite3_value_double(former) == cell.real;
    case CellKind::Text:
        return sqlite3_value_type(former) == SQLITE_TEXT && std::size_t(sqlite3_value_bytes(former)) == cell.length
            && std::memcmp(sqlite3_value_text(former), cell.text, cell.length) == 0;
    default:
        return false;
    }
}

} // namespace tranche

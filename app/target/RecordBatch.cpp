#include "target/RecordBatch.h"

namespace tranche {

RecordBatch::RecordBatch(const ColumnMapping &mapping)
    : m_children(mapping.children)
    , m_tables(std::size_t(mapping.children.size()) + 1)
    , m_keys(std::size_t(mapping.children.size()))
{
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const ChildTable &child = m_children[qsizetype(i)];
        Table &parent = m_tables[std::size_t(child.parent)];
        parent.children.push_back(i);
        parent.makesKey = parent.makesKey || child.makesKey;
    }
    useMapping(mapping);
}

void RecordBatch::useMapping(const ColumnMapping &mapping)
{
    m_places.clear();
    for (const MappedColumn &column : mapping.columns)
        m_places.push_back(column.source);
    m_keyPlaces.assign(m_keys.size(), -1);
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const ChildTable &child = m_children[qsizetype(i)];
        for (qsizetype place = 0; place < mapping.columns.size() && !child.makesKey; ++place) {
            const MappedColumn &column = mapping.columns[place];
            if (column.table == child.parent && column.field.compare(child.parentField, Qt::CaseInsensitive) == 0)
                m_keyPlaces[i] = int(place);
        }
    }
}

void RecordBatch::begin(const Batch &batch)
{
    const std::size_t width = m_places.size() + m_keys.size();
    const std::size_t rows = batch.rows.rows.size();
    m_batch.columns = std::uint32_t(width);
    m_batch.firstRowNumber = batch.firstRowNumber;
    m_batch.rows.rows.resize(rows);
    m_batch.rows.cells.resize(rows * width);
    takeSpans(m_batch, batch);
}

int RecordBatch::take(const Batch &batch, std::uint32_t row)
{
    const std::size_t width = m_places.size() + m_keys.size();
    Row &copy = m_batch.rows.rows[row];
    copy = batch.rows.rows[row];
    copy.firstCell = std::uint32_t(std::size_t(row) * width);
    const Cell *from = batch.cellsOf(row);
    Cell *to = m_batch.cellsOf(row);
    for (std::size_t i = 0; i < m_places.size(); ++i)
        to[i] = from[m_places[i]];
    int withoutKey = -1;
    for (std::size_t number = 0; number < m_tables.size(); ++number) {
        Table &table = m_tables[number];
        if (table.children.empty() || !RecordPart::makesRow(copy.record, int(number)))
            continue;
        table.lastKey += table.makesKey ? 1 : 0;
        for (const std::size_t child : table.children) {
            Cell &key = m_keys[child];
            if (m_keyPlaces[child] >= 0) {
                key = to[m_keyPlaces[child]];
            } else {
                key = Cell();
                key.kind = CellKind::Integer;
                key.integer = table.lastKey;
            }
            if (key.kind == CellKind::Null && withoutKey < 0)
                withoutKey = int(number);
        }
    }
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        to[m_places.size() + i] = m_keys[i];
    return withoutKey;
}

QString RecordBatch::keyField(int table) const
{
    for (const std::size_t child : m_tables[std::size_t(table)].children) {
        if (m_keyPlaces[child] < 0 || m_keys[child].kind == CellKind::Null)
            return m_children[qsizetype(child)].parentField;
    }
    return {};
}

} // namespace tranche

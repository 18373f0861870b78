#include "target/RowReferences.h"

#include <algorithm>

namespace tranche {

RowReferences::RowReferences(TargetTable &table, const ColumnMapping &mapping)
    : m_table(table)
    , m_mapping(mapping)
{
    useMapping();
}

RowReferences::~RowReferences() = default;

/// The table that is looked up in, and by what: storage and what happens then may differ.
static bool isSameLookup(const ColumnReference &a, const ColumnReference &b)
{
    return a.table == b.table && a.names == b.names && a.key == b.key && a.folded == b.folded;
}

void RowReferences::useMapping()
{
    m_columns.clear();
    for (const MappedColumn &mapped : m_mapping.columns) {
        if (!mapped.reference)
            continue;
        const auto known = std::find_if(m_lookups.begin(), m_lookups.end(),
            [&](const ColumnReference &lookup) { return isSameLookup(lookup, *mapped.reference); });
        m_columns.push_back({ { mapped, m_mapping.sourceNames }, std::size_t(known - m_lookups.begin()) });
        if (known == m_lookups.end())
            m_lookups.push_back(*mapped.reference);
    }
}

void RowReferences::open()
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    for (const ColumnReference &lookup : m_lookups)
        m_names.push_back(std::make_unique<ReferenceNames>(m_table.lookup(lookup), lookup));
}

void RowReferences::refresh()
{
    for (const auto &names : m_names)
        names->refresh();
}

void RowReferences::takeBatch(const Batch &batch)
{
    if (isEmpty())
        return;
    open();
    m_done.clear();
    m_otherErrors.clear();
    m_looked.columns = batch.columns;
    m_looked.firstRowNumber = batch.firstRowNumber;
    m_looked.chunks.clear(); // where they are: a row's origin is told by it
    for (const ChunkSpan &chunk : batch.chunks) {
        ChunkSpan &place = m_looked.chunks.emplace_back();
        place.number = chunk.number;
        place.firstRow = chunk.firstRow;
        place.rowCount = chunk.rowCount;
    }
    m_looked.rows.rows = batch.rows.rows;
    m_looked.rows.cells = batch.rows.cells;
    m_looked.rows.converted.clear();
    m_looked.rows.unescaped.clear();
}

/// @returns false if the field would not keep the key as it is
bool RowReferences::put(const ReferencedColumn &column, std::uint32_t row, const Cell &key)
{
    RowBuffer &store = m_looked.rows;
    Cell &cell = m_looked.cellsOf(row)[column.mapped().source];
    const ColumnStorage storage = column.reference().storage;
    cell = key;
    if (key.kind == CellKind::Text || key.kind == CellKind::Blob) {
        if (key.length > TextArena::blockBytes) {
            store.unescaped.emplace_back(new char[key.length]);
            std::copy_n(key.text, key.length, store.unescaped.back().get());
            cell.text = store.unescaped.back().get();
        } else {
            cell.text = store.converted.keep(key.view()).data();
        }
    } else if (storage == ColumnStorage::Text && key.kind != CellKind::Null) {
        const std::string text = key.kind == CellKind::Integer ? std::to_string(key.integer) : numberName(key.real);
        cell = Cell(store.converted.keep(text), false);
    }
    return key.kind == CellKind::Null || isStoredAsBound(cell, storage);
}

/// Makes rows for names that are not found. @returns false if one is refused
bool RowReferences::make(const Batch &batch, std::uint32_t row, const std::vector<std::uint32_t> &missing)
{
    for (const std::uint32_t index : missing) {
        ReferencedColumn &column = m_columns[index].column;
        ReferenceNames &names = *m_names[m_columns[index].lookup];
        column.gather(batch.cellsOf(row));
        FoundKey found = names.find(column.names());
        if (found.kind == FoundKey::Kind::NotFound) { // it may have been made for another column of the row
            if (const auto refused = create(m_columns[index])) {
                m_otherErrors.insert_or_assign(row, column.notCreated(batch, row, *refused));
                return false;
            }
            m_done[row].push_back({ index, IfNotFound::Create });
            found = names.find(column.names());
        }
        if (!put(column, row, found.key)) {
            m_otherErrors.insert_or_assign(row, column.keyChanged(batch, row));
            return false;
        }
    }
    return true;
}

/// Makes a row for the names that were gathered. Others that are looked up in the same table, by other names, see it.
std::optional<QString> RowReferences::create(const Column &column)
{
    ReferenceNames &names = *m_names[column.lookup];
    if (m_onlyLooks) {
        names.pretend(column.column.names());
        return std::nullopt;
    }
    auto refused = names.create(column.column.names());
    for (std::size_t other = 0; other < m_names.size(); ++other) {
        if (other != column.lookup
            && m_lookups[other].table.compare(m_lookups[column.lookup].table, Qt::CaseInsensitive) == 0)
            m_names[other]->setStale();
    }
    return refused;
}

RowReferences::Finding RowReferences::lookRow(const Batch &batch, std::uint32_t row)
{
    if (!m_done.empty())
        m_done.erase(row);
    if (!m_otherErrors.empty())
        m_otherErrors.erase(row);
    const Cell *cells = batch.cellsOf(row);
    Finding finding = Finding::Right;
    std::vector<std::uint32_t> missing;
    for (std::uint32_t index = 0; index < m_columns.size(); ++index) {
        auto &[column, lookup] = m_columns[index];
        if (!column.gather(cells)) {
            Cell null;
            null.kind = CellKind::Null;
            put(column, row, null);
            continue;
        }
        const FoundKey found = m_names[lookup]->find(column.names());
        if (found.kind == FoundKey::Kind::Found) {
            if (!put(column, row, found.key)) {
                finding = Finding::Wrong;
                m_otherErrors.insert_or_assign(row, column.keyChanged(batch, row));
            }
            continue;
        }
        const IfNotFound what
            = found.kind == FoundKey::Kind::Ambiguous ? IfNotFound::Error : column.reference().ifNotFound;
        if (what == IfNotFound::Skip) {
            m_done[row] = { { index, what } };
            return Finding::LeftOut;
        }
        if (what == IfNotFound::Error) {
            finding = Finding::Wrong;
        } else if (what == IfNotFound::Create) {
            missing.push_back(index);
        } else {
            Cell null;
            null.kind = CellKind::Null;
            put(column, row, null);
            m_done[row].push_back({ index, what });
        }
    }
    if (finding == Finding::Right && !missing.empty() && !make(batch, row, missing))
        finding = Finding::Wrong;
    return finding;
}

/// Names of rows that come soon are fetched to the processor's cache: of many most are not in it.
void RowReferences::lookAhead(const Batch &batch, std::uint32_t row, std::uint32_t last) const
{
    constexpr std::uint32_t rowsToSlot = 24;
    constexpr std::uint32_t rowsToEntry = 12;
    for (const Column &one : m_columns) {
        const ReferenceNames &names = *m_names[one.lookup];
        const auto nameAfter = [&](std::uint32_t rows) {
            return rows < last - row ? one.column.onlyName(batch.cellsOf(row + rows)) : nullptr;
        };
        if (const Cell *name = nameAfter(rowsToSlot))
            names.fetchSlot(*name);
        if (const Cell *name = nameAfter(rowsToEntry))
            names.fetchEntry(*name);
    }
}

RowReferences::Rows RowReferences::look(const Batch &batch, std::vector<RowRange> ranges)
{
    if (isEmpty())
        return { true, &batch, std::move(ranges) };
    refresh();
    Rows rows { true, &m_looked, {} };
    for (const RowRange &range : ranges) {
        for (std::uint32_t row = range.first; row < range.last; ++row) {
            lookAhead(batch, row, range.last);
            const Finding finding = lookRow(batch, row);
            rows.areRight = rows.areRight && finding != Finding::Wrong;
            if (!rows.areRight)
                return rows;
            if (finding == Finding::LeftOut)
                continue;
            if (rows.ranges.empty() || rows.ranges.back().last != row)
                rows.ranges.push_back({ row, row });
            ++rows.ranges.back().last;
        }
    }
    return rows;
}

bool RowReferences::leavesOut(const Batch &batch, std::uint32_t row)
{
    for (auto &[column, lookup] : m_columns) {
        if (column.reference().ifNotFound == IfNotFound::Skip && column.gather(batch.cellsOf(row))
            && m_names[lookup]->find(column.names()).kind == FoundKey::Kind::NotFound)
            return true;
    }
    return false;
}

QList<ImportError> RowReferences::errorsOf(const Batch &batch, std::uint32_t row)
{
    QList<ImportError> errors;
    for (auto &[column, lookup] : m_columns) {
        if (!column.gather(batch.cellsOf(row)))
            continue;
        const FoundKey found = m_names[lookup]->find(column.names());
        if (found.kind == FoundKey::Kind::Ambiguous) {
            errors.append(column.ambiguous(batch, row));
        } else if (found.kind == FoundKey::Kind::NotFound) {
            if (column.reference().ifNotFound == IfNotFound::Skip)
                return {};
            if (column.reference().ifNotFound == IfNotFound::Error)
                errors.append(column.notFound(batch, row, m_names[lookup]->nearest(column.names())));
        }
    }
    if (const auto other = m_otherErrors.find(row); other != m_otherErrors.end())
        errors.append(other->second);
    return errors;
}

bool RowReferences::isLeftOut(std::uint32_t row) const
{
    const auto done = m_done.find(row);
    return done != m_done.end() && done->second.front().what == IfNotFound::Skip;
}

qint64 RowReferences::leftOut(const ChunkSpan &chunk) const
{
    qint64 rows = 0;
    const auto end = m_done.lower_bound(chunk.firstRow + chunk.rowCount);
    for (auto done = m_done.lower_bound(chunk.firstRow); done != end; ++done)
        rows += done->second.front().what == IfNotFound::Skip ? 1 : 0;
    return rows;
}

void RowReferences::tell(const ChunkSpan &chunk, ChunkOutcome &outcome) const
{
    if (isEmpty() || (outcome.failed && outcome.rowsImported == 0))
        return;
    std::map<std::pair<std::uint32_t, IfNotFound>, qint64> counts;
    const auto end = m_done.lower_bound(chunk.firstRow + chunk.rowCount);
    for (auto done = m_done.lower_bound(chunk.firstRow); done != end; ++done) {
        if (std::binary_search(outcome.badRows.begin(), outcome.badRows.end(), done->first))
            continue;
        for (const Done &one : done->second)
            ++counts[{ one.column, one.what }];
    }
    for (const auto &[which, count] : counts) {
        const MappedColumn &column = m_columns[which.first].column.mapped();
        outcome.references.push_back({ column.sourceName, column.reference->table, which.second, count });
        outcome.rowsLeftOut += which.second == IfNotFound::Skip ? count : 0;
    }
}

void RowReferences::tellAgain(const Batch &batch, const std::vector<std::uint32_t> &rows, ChunkOutcome &outcome)
{
    if (isEmpty())
        return;
    refresh();
    const auto leftOut
        = std::count_if(rows.begin(), rows.end(), [&](std::uint32_t row) { return leavesOut(batch, row); });
    outcome.rowsLeftOut += leftOut;
    outcome.rowsImported -= leftOut;
}

void RowReferences::savepoint()
{
    std::vector<std::size_t> made;
    for (const auto &names : m_names)
        made.push_back(names->madeRows());
    m_savepoints.push_back(std::move(made));
}

void RowReferences::release()
{
    if (!m_savepoints.empty())
        m_savepoints.pop_back();
}

void RowReferences::rollBackToSavepoint()
{
    if (m_savepoints.empty())
        return;
    const std::vector<std::size_t> &made = m_savepoints.back();
    for (std::size_t i = 0; i < made.size(); ++i)
        m_names[i]->forgetMade(made[i]);
}

void RowReferences::transactionBegan()
{
    m_savepoints.clear();
    for (const auto &names : m_names)
        names->forgetMade(0);
}

void RowReferences::committed()
{
    for (const auto &names : m_names)
        names->keepMade();
}

} // namespace tranche

#include "target/sqlite/rows/TwoTables.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "target/RecordParts.h"
#include "target/sqlite/tables/TablePreparation.h"
#include "target/sqlite/tables/TableReader.h"

#include <limits>
#include <sqlite3.h>

namespace tranche {

TwoTables::TwoTables(SqliteDatabase &database, const WriterOptions &options)
    : m_database(database)
    , m_child(*options.mapping.child)
{
    m_tables[0].options = optionsOf(options, RecordTable::Parent);
    m_tables[1].options = optionsOf(options, RecordTable::Child);
    constexpr std::array<const char *, 2> batchTables { "tranche_parents", "tranche_lines" };
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        const WriterOptions &ofTable = m_tables[i].options;
        m_tables[i].insertion = std::make_unique<RowInsertion>(
            database, ofTable.mapping, ofTable.design.primaryKey, QString::fromLatin1(batchTables[i]));
    }
    TwoTables::useMapping(options.mapping);
}

void TwoTables::useMapping(const ColumnMapping &mapping)
{
    m_places = sourcesOf(mapping);
    m_keyPlace = -1;
    for (qsizetype i = 0; i < mapping.columns.size() && !m_child.makesKey; ++i) {
        const MappedColumn &column = mapping.columns[i];
        if (!column.ofChild && column.field.compare(m_child.parentField, Qt::CaseInsensitive) == 0)
            m_keyPlace = int(i);
    }
}

QStringList TwoTables::prepareOtherTables(bool begun)
{
    const bool isMade = prepareChildTable(m_database, m_tables[1].options, begun);
    return isMade ? QStringList { m_child.table } : QStringList();
}

TableSchema TwoTables::prepareTrial(TrialTable /*trial*/)
{
    for (const Table &table : m_tables)
        prepareChildTable(m_database, table.options, false);
    return existingTable(m_database, m_tables[0].options.table);
}

void TwoTables::use(const TableSchema &table, RowJournal *journal)
{
    m_journal = journal;
    m_tables[0].schema = table;
    m_tables[1].schema = existingTable(m_database, m_child.table);
    // Lines have their parents: those of records that are refused go with them.
    m_tables[1].schema.foreignKeys.removeIf([this](const ForeignKey &key) {
        return key.columns.size() == 1 && key.columns.front().compare(m_child.keyField, Qt::CaseInsensitive) == 0;
    });
    if (m_journal != nullptr)
        m_journal->readTables({ { m_tables[0].schema, m_tables[0].options.mapping },
            { m_tables[1].schema, m_tables[1].options.mapping } });
    for (const Table &one : m_tables)
        one.insertion->prepare(one.schema, journal);
}

bool TwoTables::dropOtherTables(const RowCounts &counts)
{
    if (!isAsMade(m_database, m_tables[1].options, counts.children))
        return false;
    m_database.execute(QStringLiteral("DROP TABLE main.") + quotedName(m_child.table));
    return true;
}

/// As many rows as the batch has, each in its place; their cells are copied when they are needed.
void TwoTables::makeRoom(const Batch &batch)
{
    const std::size_t width = m_places.size() + 1;
    const std::size_t rows = batch.rows.rows.size();
    m_batch.columns = std::uint32_t(width);
    m_batch.firstRowNumber = batch.firstRowNumber;
    m_batch.rows.rows.resize(rows);
    m_batch.rows.cells.resize(rows * width);
    const bool isSame = m_batch.chunks.size() == batch.chunks.size()
        && (batch.chunks.empty() || m_batch.chunks.front().number == batch.chunks.front().number);
    if (isSame)
        return;
    m_batch.chunks.clear();
    for (const ChunkSpan &chunk : batch.chunks) {
        ChunkSpan span;
        span.number = chunk.number;
        span.firstRow = chunk.firstRow;
        span.rowCount = chunk.rowCount;
        m_batch.chunks.push_back(std::move(span));
    }
}

void TwoTables::copyRow(const Batch &batch, std::uint32_t row)
{
    const std::size_t width = m_places.size() + 1;
    Row &copy = m_batch.rows.rows[row];
    copy = batch.rows.rows[row];
    copy.firstCell = std::uint32_t(std::size_t(row) * width);
    const Cell *from = batch.cellsOf(row);
    Cell *to = m_batch.cellsOf(row);
    for (std::size_t i = 0; i < m_places.size(); ++i)
        to[i] = from[m_places[i]];
    if ((copy.record & RecordPart::continues) == 0) {
        if (m_keyPlace >= 0) {
            m_key = to[m_keyPlace];
        } else {
            m_key = Cell();
            m_key.kind = CellKind::Integer;
            m_key.integer = ++m_lastKey;
        }
    }
    to[width - 1] = m_key;
}

/// Finds the last key in use, where keys are made. @returns whether there are so many more
bool TwoTables::mayMakeKeys(std::size_t rows)
{
    if (m_keyPlace >= 0)
        return true;
    const TableSchema &parent = m_tables[0].schema;
    SqliteStatement last = m_database.prepare(
        QStringLiteral("SELECT max(%1) FROM main.%2").arg(quotedName(m_child.parentField), quotedName(parent.name)));
    last.step();
    m_lastKey = std::max<qint64>(0, last.integer(0));
    if (parent.definition.contains(QLatin1String("AUTOINCREMENT"), Qt::CaseInsensitive)) {
        SqliteStatement given
            = m_database.prepare(QStringLiteral("SELECT seq FROM main.sqlite_sequence WHERE lower(name)=lower(?1)"));
        if (given.bind(1, parent.name).step())
            m_lastKey = std::max(m_lastKey, given.integer(0));
    }
    return m_lastKey < std::numeric_limits<qint64>::max() - qint64(rows);
}

static void addRow(std::vector<RowRange> &ranges, std::uint32_t row)
{
    if (ranges.empty() || ranges.back().last != row)
        ranges.push_back({ row, row });
    ++ranges.back().last;
}

bool TwoTables::tryRows(const Batch &batch, std::vector<RowRange> ranges, WrittenRows &written)
{
    makeRoom(batch);
    if (!mayMakeKeys(std::size_t(rowsIn(ranges))))
        return false;
    std::vector<RowRange> parents;
    std::vector<RowRange> children;
    for (const RowRange &range : ranges) {
        for (std::uint32_t row = range.first; row < range.last; ++row) {
            copyRow(batch, row);
            const std::uint8_t part = m_batch.rows.rows[row].record;
            if ((part & RecordPart::continues) == 0)
                addRow(parents, row);
            if ((part & RecordPart::child) != 0)
                addRow(children, row);
            if (m_key.kind == CellKind::Null)
                return false;
        }
    }
    const qint64 parentRows = rowsIn(parents);
    const qint64 childRows = rowsIn(children);
    if (!insertMany(0, std::move(parents)) || !insertMany(1, std::move(children)))
        return false;
    written.counts.inserted += rowsIn(ranges);
    written.counts.parents += parentRows;
    written.counts.children += childRows;
    return true;
}

bool TwoTables::insertMany(std::size_t number, std::vector<RowRange> ranges)
{
    if (ranges.empty())
        return true;
    if (m_journal != nullptr)
        m_journal->useTable(number);
    return m_tables[number].insertion->insertMany(m_batch, std::move(ranges));
}

std::optional<RowRefusal> TwoTables::tryRow(const Batch &batch, std::uint32_t row, WrittenRows &written)
{
    makeRoom(batch);
    const std::uint8_t part = batch.rows.rows[row].record;
    const bool isParent = (part & RecordPart::continues) == 0;
    if (isParent && !mayMakeKeys(1))
        return RowRefusal { RefusalKind::Other, { m_child.parentField }, TargetText::tr("no more keys are left") };
    copyRow(batch, row);
    if (isParent && m_key.kind == CellKind::Null)
        return RowRefusal { RefusalKind::NotNull, { m_child.parentField }, {} };
    auto refusal = isParent ? insertOne(0, row) : std::nullopt;
    if (!refusal && (part & RecordPart::child) != 0) {
        refusal = insertOne(1, row);
        if (refusal)
            refusal->ofChild = true;
    }
    if (refusal)
        return refusal;
    ++written.counts.inserted;
    written.counts.parents += isParent ? 1 : 0;
    written.counts.children += (part & RecordPart::child) != 0 ? 1 : 0;
    return std::nullopt;
}

std::optional<RowRefusal> TwoTables::insertOne(std::size_t number, std::uint32_t row)
{
    if (m_journal != nullptr)
        m_journal->useTable(number);
    return m_tables[number].insertion->insertOne(m_batch, row);
}

/// Of rows that are in: the keys of their copies are those of their parents.
std::optional<RowRefusal> TwoTables::openReference(const Batch &batch, std::uint32_t row)
{
    const std::uint8_t part = batch.rows.rows[row].record;
    auto open = (part & RecordPart::continues) == 0 ? m_tables[0].insertion->openReference(m_batch, row) : std::nullopt;
    if (!open && (part & RecordPart::child) != 0) {
        open = m_tables[1].insertion->openReference(m_batch, row);
        if (open)
            open->ofChild = true;
    }
    return open;
}

} // namespace tranche

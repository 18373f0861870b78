#include "target/sqlite/rows/RecordTables.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "target/RecordParts.h"
#include "target/sqlite/tables/TablePreparation.h"
#include "target/sqlite/tables/TableReader.h"
#include "target/sqlite/tables/WaitingTable.h"

#include <limits>
#include <sqlite3.h>

namespace tranche {

RecordTables::RecordTables(SqliteDatabase &database, const WriterOptions &options)
    : m_database(database)
    , m_rows(options.mapping)
{
    const QList<ChildTable> &children = options.mapping.children;
    m_tables.resize(std::size_t(children.size()) + 1);
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        Table &table = m_tables[i];
        table.options = optionsOf(options, int(i));
        table.parent = i == 0 ? 0 : children[qsizetype(i) - 1].parent;
        m_madeKeys.push_back(madeKey(options.mapping, int(i)));
        table.insertion = std::make_unique<RowInsertion>(database, table.options.mapping,
            table.options.design.primaryKey, QStringLiteral("tranche_table_%1").arg(i));
    }
}

void RecordTables::useMapping(const ColumnMapping &mapping)
{
    m_rows.useMapping(mapping);
}

/// A table that is made refers to its parent by the name that this has now, which follows where it is given another.
void RecordTables::nameParents()
{
    for (std::size_t i = 1; i < m_tables.size(); ++i)
        m_tables[i].options.design.parent->table
            = tableAtWork(m_database, m_tables[std::size_t(m_tables[i].parent)].options);
}

QStringList RecordTables::prepareOtherTables(bool begun)
{
    QStringList made;
    const bool waits = isWaiting(m_database, m_tables.front().options.importKey);
    for (std::size_t i = 1; i < m_tables.size(); ++i) {
        nameParents();
        const WriterOptions &options = m_tables[i].options;
        if (prepareChildTable(m_database, options, begun, waits) && !waits)
            made.append(options.table);
    }
    return made;
}

TableSchema RecordTables::prepareTrial(TrialTable /*trial*/)
{
    const WriterOptions &first = m_tables.front().options;
    const bool replaces = first.mode == TargetMode::Replace && readTable(m_database, first.table);
    if (replaces)
        tranche::prepareTrial(m_database, first, TrialTable::InTarget);
    else if (!isWaiting(m_database, first.importKey))
        prepareChildTable(m_database, first, false, false);
    prepareOtherTables(false);
    return existingTable(m_database, tableAtWork(m_database, first));
}

void RecordTables::use(const TableSchema &table, RowJournal *journal)
{
    m_journal = journal;
    std::vector<RowJournal::Destination> destinations;
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        Table &one = m_tables[i];
        one.schema = i == 0 ? table : existingTable(m_database, tableAtWork(m_database, one.options));
        // Lines have their parents: those of records that are refused go with them.
        one.schema.foreignKeys.removeIf([&](const ForeignKey &key) {
            return i > 0 && key.columns.size() == 1
                && key.columns.front().compare(one.options.design.parent->field, Qt::CaseInsensitive) == 0;
        });
        destinations.push_back({ one.schema, one.options.mapping });
    }
    if (m_journal != nullptr)
        m_journal->readTables(std::move(destinations));
    for (const Table &one : m_tables)
        one.insertion->prepare(one.schema, journal);
}

bool RecordTables::dropOtherTables(const RowCounts &counts)
{
    nameParents();
    for (std::size_t i = m_tables.size(); --i > 0;) { // the lines first, as others refer to what is dropped later
        const WriterOptions &options = m_tables[i].options;
        if (!isAsMade(m_database, options, counts.ofTables[i]))
            return false;
        m_database.execute(QStringLiteral("DROP TABLE main.") + quotedName(tableAtWork(m_database, options)));
    }
    return true;
}

/// Finds the last key in use, where keys are made. @returns whether there are so many more
bool RecordTables::mayMakeKeys(std::size_t number, qint64 rows)
{
    if (!m_rows.makesKeys(int(number)))
        return true;
    const TableSchema &parent = m_tables[number].schema;
    SqliteStatement last = m_database.prepare(
        QStringLiteral("SELECT max(%1) FROM main.%2").arg(quotedName(m_madeKeys[number]), quotedName(parent.name)));
    last.step();
    qint64 key = std::max<qint64>(0, last.integer(0));
    if (parent.definition.contains(QLatin1String("AUTOINCREMENT"), Qt::CaseInsensitive)) {
        SqliteStatement given
            = m_database.prepare(QStringLiteral("SELECT seq FROM main.sqlite_sequence WHERE lower(name)=lower(?1)"));
        if (given.bind(1, parent.name).step())
            key = std::max(key, given.integer(0));
    }
    m_rows.setLastKey(int(number), key);
    return key < std::numeric_limits<qint64>::max() - rows;
}

bool RecordTables::tryRows(const Batch &batch, std::vector<RowRange> ranges, WrittenRows &written)
{
    m_rows.begin(batch);
    const qint64 rows = rowsIn(ranges);
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        if (!mayMakeKeys(i, rows))
            return false;
    }
    std::vector<std::vector<RowRange>> ofTables(m_tables.size());
    for (const RowRange &range : ranges) {
        for (std::uint32_t row = range.first; row < range.last; ++row) {
            if (m_rows.take(batch, row) >= 0)
                return false;
            const std::uint16_t record = batch.rows.rows[row].record;
            for (std::size_t i = 0; i < ofTables.size(); ++i) {
                if (RecordPart::makesRow(record, int(i)))
                    addRow(ofTables[i], row);
            }
        }
    }
    RowCounts counts;
    counts.inserted = rows;
    for (std::size_t i = 0; i < ofTables.size(); ++i) {
        counts.ofTables[i] = rowsIn(ofTables[i]);
        if (!insertMany(i, std::move(ofTables[i])))
            return false;
    }
    written.counts += counts;
    return true;
}

bool RecordTables::insertMany(std::size_t number, std::vector<RowRange> ranges)
{
    if (ranges.empty())
        return true;
    if (m_journal != nullptr)
        m_journal->useTable(number);
    return m_tables[number].insertion->insertMany(m_rows.rows(), std::move(ranges));
}

std::optional<RowRefusal> RecordTables::tryRow(const Batch &batch, std::uint32_t row, WrittenRows &written)
{
    m_rows.begin(batch);
    const std::uint16_t record = batch.rows.rows[row].record;
    std::optional<RowRefusal> refusal;
    for (std::size_t i = 0; i < m_tables.size() && !refusal; ++i) {
        if (RecordPart::makesRow(record, int(i)) && !mayMakeKeys(i, 1))
            refusal = { RefusalKind::Other, { m_madeKeys[i] }, TargetText::tr("no more keys are left"), int(i) };
    }
    if (const int table = m_rows.take(batch, row); table >= 0 && !refusal)
        refusal = { RefusalKind::NotNull, { m_rows.keyField(table) }, {}, table };
    RowCounts counts;
    counts.inserted = 1;
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        if (!RecordPart::makesRow(record, int(i)))
            continue;
        Table &table = m_tables[i];
        table.isLastRefused = refusal || (i > 0 && m_tables[std::size_t(table.parent)].isLastRefused);
        if (table.isLastRefused)
            continue;
        refusal = insertOne(i, row);
        table.isLastRefused = refusal.has_value();
        if (refusal)
            refusal->table = int(i);
        counts.ofTables[i] = 1;
    }
    if (!refusal)
        written.counts += counts;
    return refusal;
}

std::optional<RowRefusal> RecordTables::insertOne(std::size_t number, std::uint32_t row)
{
    if (m_journal != nullptr)
        m_journal->useTable(number);
    return m_tables[number].insertion->insertOne(m_rows.rows(), row);
}

/// Of rows that are in: the keys of their copies are those of their parents.
std::optional<RowRefusal> RecordTables::openReference(const Batch &batch, std::uint32_t row)
{
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        if (!RecordPart::makesRow(batch.rows.rows[row].record, int(i)))
            continue;
        if (auto open = m_tables[i].insertion->openReference(m_rows.rows(), row)) {
            open->table = int(i);
            return open;
        }
    }
    return std::nullopt;
}

} // namespace tranche

#include "target/sqlite/rows/PlainRows.h"

#include "target/sqlite/rows/RowRules.h"

namespace tranche {

PlainRows::PlainRows(SqliteDatabase &database, const WriterOptions &options)
    : m_database(database)
    , m_options(options)
    , m_insertion(database, options.mapping, options.design.primaryKey)
{
}

TableSchema PlainRows::prepareTrial(TrialTable trial)
{
    return tranche::prepareTrial(m_database, m_options, trial);
}

void PlainRows::use(const TableSchema &table, RowJournal *journal)
{
    m_mayRefuseRows = m_options.validateOnly || tranche::mayRefuseRows(m_database, table);
    if (journal != nullptr)
        journal->readTables(table, m_options.mapping);
    m_insertion.prepare(table, journal);
}

void PlainRows::useMapping(const ColumnMapping &mapping)
{
    m_insertion.setSources(sourcesOf(mapping));
}

bool PlainRows::tryRows(const Batch &batch, std::vector<RowRange> ranges, WrittenRows &written)
{
    const qint64 rows = rowsIn(ranges);
    const bool taken = m_insertion.insertMany(batch, std::move(ranges));
    written.counts.inserted += taken ? rows : 0;
    return taken;
}

std::optional<RowRefusal> PlainRows::tryRow(const Batch &batch, std::uint32_t row, WrittenRows &written)
{
    auto refusal = m_insertion.insertOne(batch, row);
    written.counts.inserted += refusal ? 0 : 1;
    return refusal;
}

std::optional<RowRefusal> PlainRows::openReference(const Batch &batch, std::uint32_t row)
{
    return m_insertion.openReference(batch, row);
}

} // namespace tranche

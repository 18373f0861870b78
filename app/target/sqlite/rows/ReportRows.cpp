#include "target/sqlite/rows/ReportRows.h"

#include "mapping/ReportMapping.h"
#include "source/reports/ReportLayout.h"
#include "target/RecordParts.h"
#include "target/sqlite/tables/ReportTables.h"
#include "target/sqlite/tables/TableReader.h"

#include <QDateTime>

namespace tranche {

static constexpr int bitsOfNumber = 32;

ReportRows::ReportRows(SqliteDatabase &database, const WriterOptions &options)
    : m_database(database)
    , m_prefix(options.mapping.reportPrefix)
    , m_importKey(options.importKey)
    , m_key(options.importKey.toUtf8())
{
    m_tables.resize(reportParts);
    for (int i = 0; i < reportParts; ++i) {
        Table &table = m_tables[std::size_t(i)];
        table.mapping = mappingOf(options.mapping, i + 1);
        for (qsizetype column = 0; column < table.mapping.columns.size(); ++column)
            table.mapping.columns[column].source = int(column);
        table.insertion = std::make_unique<RowInsertion>(
            database, table.mapping, QStringList(), QStringLiteral("tranche_report_%1").arg(i));
    }
    useMapping(options.mapping);
}

void ReportRows::useMapping(const ColumnMapping &mapping)
{
    m_begins.assign(m_tables.size(), 0);
    for (const MappedColumn &column : mapping.columns) {
        const ReportTable &layout = reportTable(ReportPart(column.table - 1));
        if (column.field == QLatin1String(layout.columns.front().name))
            m_begins[std::size_t(column.table) - 1] = column.source;
    }
}

void ReportRows::makeTables()
{
    makeReportTables(m_database, m_prefix);
    m_launch = launchOf(m_database, m_importKey);
}

TableSchema ReportRows::prepareTrial(TrialTable /*trial*/)
{
    makeTables();
    return existingTable(m_database, reportTableName(m_prefix, int(ReportPart::Case) + 1));
}

void ReportRows::use(const TableSchema & /*table*/, RowJournal *journal)
{
    m_journal = journal;
    std::vector<RowJournal::Destination> destinations;
    for (int i = 0; i < reportParts; ++i) {
        Table &table = m_tables[std::size_t(i)];
        table.schema = existingTable(m_database, reportTableName(m_prefix, i + 1));
        destinations.push_back({ table.schema, table.mapping });
    }
    if (journal != nullptr)
        journal->readTables(std::move(destinations));
    for (Table &table : m_tables)
        table.insertion->prepare(table.schema, journal);
}

void ReportRows::begin(const Batch &batch)
{
    m_moment = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1();
    m_rows.columns = 0;
    m_rows.firstRowNumber = batch.firstRowNumber;
    m_rows.rows.rows.resize(batch.rows.rows.size());
    m_rows.rows.cells.clear();
    takeSpans(m_rows, batch);
}

static int partOf(const Row &row)
{
    for (int i = 0; i < reportParts; ++i) {
        if (RecordPart::makesRow(row.record, i + 1))
            return i;
    }
    return -1;
}

int ReportRows::take(const Batch &batch, std::uint32_t row)
{
    const int part = partOf(batch.rows.rows[row]);
    if (part < 0)
        return part;
    Row &copy = m_rows.rows.rows[row];
    copy = batch.rows.rows[row];
    copy.firstCell = std::uint32_t(m_rows.rows.cells.size());
    const Cell *from = batch.cellsOf(row) + m_begins[std::size_t(part)];
    const auto integer = [](qint64 value) {
        Cell cell;
        cell.kind = CellKind::Integer;
        cell.integer = value;
        return cell;
    };
    for (const ReportColumn &column : reportTable(ReportPart(part)).columns) {
        Cell cell = *from++;
        if (column.value == ReportValue::Number && cell.kind == CellKind::Integer)
            cell = integer(cell.integer == 0 ? m_launch : (m_launch << bitsOfNumber) | cell.integer);
        else if (column.value == ReportValue::Launch)
            cell = integer(m_launch);
        else if (column.value == ReportValue::ImportKey)
            cell = Cell({ m_key.constData(), std::size_t(m_key.size()) }, false);
        else if (column.value == ReportValue::Moment)
            cell = Cell({ m_moment.constData(), std::size_t(m_moment.size()) }, false);
        m_rows.rows.cells.push_back(cell);
    }
    return part;
}

bool ReportRows::tryRows(const Batch &batch, std::vector<RowRange> ranges, WrittenRows &written)
{
    begin(batch);
    std::vector<std::vector<RowRange>> ofTables(m_tables.size());
    for (const RowRange &range : ranges) {
        for (std::uint32_t row = range.first; row < range.last; ++row) {
            const int part = take(batch, row);
            if (part < 0)
                return false;
            addRow(ofTables[std::size_t(part)], row);
        }
    }
    RowCounts counts;
    counts.inserted = rowsIn(ranges);
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        if (ofTables[i].empty())
            continue;
        counts.ofTables[i + 1] = rowsIn(ofTables[i]);
        if (m_journal != nullptr)
            m_journal->useTable(i);
        if (!m_tables[i].insertion->insertMany(m_rows, std::move(ofTables[i])))
            return false;
    }
    written.counts += counts;
    return true;
}

std::optional<RowRefusal> ReportRows::tryRow(const Batch &batch, std::uint32_t row, WrittenRows &written)
{
    begin(batch);
    const int part = take(batch, row);
    if (part < 0)
        return RowRefusal { RefusalKind::Other, {}, {} };
    if (m_journal != nullptr)
        m_journal->useTable(std::size_t(part));
    auto refusal = m_tables[std::size_t(part)].insertion->insertOne(m_rows, row);
    if (refusal) {
        refusal->table = part + 1;
        return refusal;
    }
    ++written.counts.inserted;
    ++written.counts.ofTables[std::size_t(part) + 1];
    return std::nullopt;
}

std::optional<RowRefusal> ReportRows::openReference(const Batch &batch, std::uint32_t row)
{
    begin(batch);
    const int part = take(batch, row);
    return part < 0 ? std::nullopt : m_tables[std::size_t(part)].insertion->openReference(m_rows, row);
}

} // namespace tranche

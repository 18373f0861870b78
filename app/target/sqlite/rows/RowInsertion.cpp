#include "target/sqlite/rows/RowInsertion.h"

#include "core/Failure.h"
#include "target/sqlite/journal/InsertedFields.h"
#include "target/sqlite/rows/RowRules.h"

#include <sqlite3.h>

namespace tranche {

RowInsertion::RowInsertion(
    SqliteDatabase &database, const ColumnMapping &mapping, QStringList primaryKey, const QString &batchTable)
    : m_database(database)
    , m_mapping(mapping)
    , m_primaryKey(std::move(primaryKey))
    , m_batchTable(batchTable)
    , m_rows(database, sourcesOf(mapping), batchTable)
{
}

bool RowInsertion::isRowId(const QString &name, const TableSchema &table) const
{
    const TableColumn *field = table.find(name);
    return m_primaryKey.size() == 1 && m_primaryKey.front().compare(name, Qt::CaseInsensitive) == 0 && field != nullptr
        && field->declared.compare(QLatin1String("INTEGER"), Qt::CaseInsensitive) == 0;
}

void RowInsertion::prepare(const TableSchema &table, RowJournal *journal)
{
    m_journal = journal;
    InsertedFields inserted = insertedFields(m_mapping);
    for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
        if (!isRowId(m_mapping.columns[i].field, table))
            continue;
        // Of a missing row id SQLite would make a number: it shall refuse it.
        inserted.cells[i] = QStringLiteral("ifnull(%1,'')").arg(inserted.cells[i]);
        inserted.values[i] = QStringLiteral("ifnull(%1,'')").arg(inserted.values[i]);
    }
    const QString into = QStringLiteral("INSERT INTO main.%1 (%2) ")
                             .arg(quotedName(table.name), inserted.fields.join(QLatin1Char(',')));
    m_insertBatch = m_database.prepare(
        into + QStringLiteral("SELECT %1 FROM temp.%2").arg(inserted.cells.join(QLatin1Char(',')), m_batchTable));
    m_insertRow = m_database.prepare(into + QStringLiteral("VALUES (%1)").arg(inserted.values.join(QLatin1Char(','))));
    m_refusal = std::make_unique<SqliteRefusal>(m_database, table, m_mapping);
    m_withoutNull = fieldsWithoutNull(table);
}

/// The first column of the row whose NULL the table would make a default of, in silence; nullptr if there is none.
const MappedColumn *RowInsertion::nullWhereNotAllowed(const Batch &batch, std::uint32_t row) const
{
    for (const QString &field : m_withoutNull) {
        const MappedColumn *column = m_mapping.findField(field);
        if (column != nullptr && batch.cellsOf(row)[column->source].kind == CellKind::Null)
            return column;
    }
    return nullptr;
}

bool RowInsertion::insertMany(const Batch &batch, std::vector<RowRange> ranges)
{
    for (const RowRange &range : ranges) {
        for (std::uint32_t row = range.first; row < range.last && !m_withoutNull.isEmpty(); ++row) {
            if (nullWhereNotAllowed(batch, row) != nullptr)
                return false;
        }
    }
    const qint64 rows = rowsIn(ranges);
    if (m_journal != nullptr)
        m_journal->beginRows(batch, ranges, m_rows.position(), true);
    m_rows.show(batch, std::move(ranges));
    const int code = m_insertBatch.run();
    bool taken = code == SQLITE_OK && sqlite3_changes64(m_database.handle()) == rows;
    if (m_journal != nullptr)
        taken = m_journal->endRows(taken);
    if (code != SQLITE_OK && !isRefusal(code))
        throw m_database.failure();
    return taken;
}

std::optional<RowRefusal> RowInsertion::insertOne(const Batch &batch, std::uint32_t row)
{
    if (const MappedColumn *column = nullWhereNotAllowed(batch, row))
        return RowRefusal { RefusalKind::NotNull, { column->field }, {} };
    const Cell *cells = batch.cellsOf(row);
    int index = 0;
    for (const MappedColumn &column : m_mapping.columns)
        bindCell(m_insertRow.handle(), ++index, cells[column.source]);
    if (m_journal != nullptr)
        m_journal->beginRow(batch, row);
    const int code = m_insertRow.run();
    const bool taken = code == SQLITE_OK && sqlite3_changes64(m_database.handle()) == 1;
    if (m_journal != nullptr)
        m_journal->endRow(taken);
    if (taken)
        return std::nullopt;
    if (code == SQLITE_OK)
        return RowRefusal { RefusalKind::Ignored, {}, {} };
    auto refusal = m_refusal->read(batch, row);
    if (!refusal)
        throw m_database.failure();
    return refusal;
}

std::optional<RowRefusal> RowInsertion::openReference(const Batch &batch, std::uint32_t row)
{
    return m_refusal->openReference(batch, row);
}

} // namespace tranche

#pragma once

#include "core/Batch.h"
#include "mapping/ColumnMapping.h"
#include "target/TargetTable.h"
#include "target/sqlite/SqliteDatabase.h"

#include <sqlite3.h>
#include <vector>

namespace tranche {

/// A batch as SQLite's virtual table `temp.tranche_batch` with the columns c0, c1, …: `INSERT … SELECT` from it is the
/// fastest way in, since no value is bound, and no statement stepped, for each row. A table of the user may have the
/// same name: to be named with its schema.
class BatchTable
{
public:
    /// Makes the table in a connection, which it must outlive. Outside transactions: who rolls one back must not undo
    /// it.
    /// @param sources for each column of the table, the position of the cell in the batch's rows
    /// @param name of the table
    BatchTable(SqliteDatabase &database, std::vector<int> sources, const QString &name = defaultName());
    static QString defaultName() { return QStringLiteral("tranche_batch"); }

    /// As many as before, in other places.
    void setSources(std::vector<int> sources) { m_sources = std::move(sources); }
    /// The rows that the next SELECT gives.
    void show(const Batch &batch, std::vector<RowRange> ranges);
    /// Where the row of the batch stands that a statement reads now; UINT32_MAX when it has read them all.
    const std::uint32_t *position() const { return &m_position; }

private:
    struct Table;
    struct Cursor;
    static const sqlite3_module *module();

    std::vector<int> m_sources;
    const Batch *m_batch = nullptr;
    std::vector<RowRange> m_ranges;
    std::uint32_t m_position = UINT32_MAX;
};

/// For each mapped column, the position of its cell in the batch's rows.
std::vector<int> sourcesOf(const ColumnMapping &mapping);

/// Hands a cell to SQLite as a bound value or as a function's result.
inline void bindCell(sqlite3_stmt *statement, int index, const Cell &cell)
{
    switch (cell.kind) {
    case CellKind::Text:
        sqlite3_bind_text64(statement, index, cell.text, cell.length, SQLITE_STATIC, SQLITE_UTF8);
        break;
    case CellKind::Null:
        sqlite3_bind_null(statement, index);
        break;
    case CellKind::Integer:
        sqlite3_bind_int64(statement, index, cell.integer);
        break;
    case CellKind::Real:
        sqlite3_bind_double(statement, index, cell.real);
        break;
    case CellKind::Blob:
        sqlite3_bind_blob64(statement, index, cell.text, cell.length, SQLITE_STATIC);
        break;
    }
}

} // namespace tranche

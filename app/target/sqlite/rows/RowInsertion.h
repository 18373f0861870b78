#pragma once

#include "target/TargetTable.h"
#include "target/sqlite/SqliteRefusal.h"
#include "target/sqlite/journal/RowJournal.h"
#include "target/sqlite/rows/BatchTable.h"

#include <memory>

namespace tranche {

/// The statements that insert rows of batches into one table, many at once or one alone. The journal is told of each.
class RowInsertion
{
public:
    /// To be made outside of transactions. @param mapping outlives it
    /// @param primaryKey fields that the import makes the key of its table
    /// @param batchTable name of its BatchTable
    RowInsertion(SqliteDatabase &database, const ColumnMapping &mapping, QStringList primaryKey,
        const QString &batchTable = BatchTable::defaultName());

    /// To be called when the table is there, and again when it has changed. @param table outlives it
    /// @param journal nullptr: none notes what is done
    void prepare(const TableSchema &table, RowJournal *journal);
    /// As BatchTable::setSources().
    void setSources(std::vector<int> sources) { m_rows.setSources(std::move(sources)); }

    /// @returns whether the table takes all of them; if not, what was done is to be rolled back
    bool insertMany(const Batch &batch, std::vector<RowRange> ranges);
    /// @returns why the table does not take it
    std::optional<RowRefusal> insertOne(const Batch &batch, std::uint32_t row);
    /// As TargetTable::openReference().
    std::optional<RowRefusal> openReference(const Batch &batch, std::uint32_t row);

private:
    bool isRowId(const QString &name, const TableSchema &table) const;
    const MappedColumn *nullWhereNotAllowed(const Batch &batch, std::uint32_t row) const;

    SqliteDatabase &m_database;
    const ColumnMapping &m_mapping;
    QStringList m_primaryKey;
    QString m_batchTable;
    BatchTable m_rows;
    RowJournal *m_journal = nullptr;
    std::unique_ptr<SqliteRefusal> m_refusal;
    QStringList m_withoutNull; ///< see fieldsWithoutNull()
    SqliteStatement m_insertBatch;
    SqliteStatement m_insertRow;
};

} // namespace tranche

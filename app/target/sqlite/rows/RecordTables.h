#pragma once

#include "target/RecordBatch.h"
#include "target/TargetWriter.h"
#include "target/sqlite/rows/RowInsertion.h"
#include "target/sqlite/rows/RowWriter.h"

#include <memory>

namespace tranche {

/// Writes rows that hold parents and their lines: each row into one or several tables, with the key of its parent in
/// each line.
class RecordTables final : public RowWriter
{
public:
    /// @param options of the import, with all tables in its mapping
    RecordTables(SqliteDatabase &database, const WriterOptions &options);

    QStringList prepareOtherTables(bool begun) override;
    bool dropOtherTables(const RowCounts &counts) override;
    TableSchema prepareTrial(TrialTable trial) override;
    void use(const TableSchema &table, RowJournal *journal) override;
    void useMapping(const ColumnMapping &mapping) override;

    bool tryRows(const Batch &batch, std::vector<RowRange> ranges, WrittenRows &written) override;
    std::optional<RowRefusal> tryRow(const Batch &batch, std::uint32_t row, WrittenRows &written) override;
    std::optional<RowRefusal> openReference(const Batch &batch, std::uint32_t row) override;

private:
    struct Table
    {
        WriterOptions options;
        int parent = 0;
        TableSchema schema;
        std::unique_ptr<RowInsertion> insertion;
        bool isLastRefused = false; ///< the row that was tried last: none of its lines is tried
    };

    void nameParents();
    bool mayMakeKeys(std::size_t number, qint64 rows);
    bool insertMany(std::size_t number, std::vector<RowRange> ranges);
    std::optional<RowRefusal> insertOne(std::size_t number, std::uint32_t row);

    SqliteDatabase &m_database;
    RecordBatch m_rows;
    std::vector<QString> m_madeKeys; ///< by table: see madeKey()
    std::vector<Table> m_tables; ///< by their numbers: each stands behind its parent
    RowJournal *m_journal = nullptr;
};

} // namespace tranche

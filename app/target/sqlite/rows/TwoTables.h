#pragma once

#include "target/TargetWriter.h"
#include "target/sqlite/rows/RowInsertion.h"
#include "target/sqlite/rows/RowWriter.h"

#include <array>
#include <memory>

namespace tranche {

/// Writes rows that hold parents and their lines: each row into the table of the parents, that of the lines, or both,
/// with the parent's key in the lines. A line belongs to the parent that was written last.
class TwoTables final : public RowWriter
{
public:
    /// @param options of the import, with both tables in its mapping
    TwoTables(SqliteDatabase &database, const WriterOptions &options);

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
        TableSchema schema;
        std::unique_ptr<RowInsertion> insertion;
    };

    void makeRoom(const Batch &batch);
    void copyRow(const Batch &batch, std::uint32_t row);
    bool mayMakeKeys(std::size_t rows);
    bool insertMany(std::size_t number, std::vector<RowRange> ranges);
    std::optional<RowRefusal> insertOne(std::size_t number, std::uint32_t row);

    SqliteDatabase &m_database;
    ChildTable m_child;
    std::array<Table, 2> m_tables; ///< parents, lines
    RowJournal *m_journal = nullptr;
    std::vector<int> m_places; ///< of the mapping's columns in the rows of batches
    int m_keyPlace = -1; ///< of the parent's key in our rows; -1: it is made
    Batch m_batch; ///< rows as mappingWithKey() has them
    Cell m_key; ///< of the parent that was met last
    qint64 m_lastKey = 0; ///< that was made
};

} // namespace tranche

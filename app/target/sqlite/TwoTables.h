#pragma once

#include "target/TargetTable.h"
#include "target/TargetWriter.h"
#include "target/sqlite/BatchTable.h"
#include "target/sqlite/RowJournal.h"
#include "target/sqlite/SqliteRefusal.h"

#include <array>
#include <memory>

namespace tranche {

/// Writes rows that hold parents and their lines: each row into the table of the parents, that of the lines, or both,
/// with the parent's key in the lines. A line belongs to the parent that was written last.
class TwoTables
{
public:
    /// To be made outside of transactions. @param options of the import, with both tables in its mapping
    TwoTables(SqliteDatabase &database, const WriterOptions &options);
    ~TwoTables();
    TwoTables(const TwoTables &) = delete;
    TwoTables &operator=(const TwoTables &) = delete;

    /// Makes the lines' table ready, as prepareTable() does with the other. Within its transaction.
    /// @param begun the import's mode was applied before @returns whether it was made now
    bool prepareChild(bool begun);
    /// Both tables, for rows to be tried. Within a transaction that is never committed. @throws Failure as
    /// prepareTable()
    void prepareTrial();
    /// To be called when the tables are there, and again when they have changed.
    /// @param journal that notes what is done; nullptr: none does
    void use(const TableSchema &parent, RowJournal *journal);
    const TableSchema &child() const { return m_tables[1].schema; }
    /// The columns of batches stand in other places.
    void useMapping(const ColumnMapping &mapping);
    /// Drops the lines' table if it is as the import made it. Within a transaction. @returns false if it is not
    bool dropMadeChild(const RowCounts &counts);

    // As TargetTable has them.
    bool tryRows(const Batch &batch, const std::vector<RowRange> &ranges, WrittenRows &written);
    std::optional<RowRefusal> tryRow(const Batch &batch, std::uint32_t row, WrittenRows &written);
    std::optional<RowRefusal> openReference(const Batch &batch, std::uint32_t row);

private:
    struct Table
    {
        WriterOptions options;
        TableSchema schema;
        std::unique_ptr<BatchTable> rows;
        std::unique_ptr<SqliteRefusal> refusal;
        SqliteStatement insertBatch;
        SqliteStatement insertRow;
    };

    void prepareStatements(Table &table, const QString &batchTable);
    void takePlaces(const ColumnMapping &mapping);
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

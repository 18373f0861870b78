#pragma once

#include "target/TargetTable.h"
#include "target/TargetWriter.h"
#include "target/sqlite/BatchTable.h"
#include "target/sqlite/NewerRows.h"
#include "target/sqlite/RowJournal.h"
#include "target/sqlite/SqliteRefusal.h"
#include "target/sqlite/TemporaryKeys.h"

#include <memory>

namespace tranche {

/// Writes rows by a key: the modes upsert, update, insert-new and delete. Row by row each is looked up and then
/// written, so that only rows that change are. Where that comes to the same, a single statement does it for many rows.
class KeyedRows
{
public:
    /// @param options outlive it, as do the others
    /// @param journal that notes what is done; nullptr: none does
    KeyedRows(SqliteDatabase &database, const TableSchema &table, const WriterOptions &options, RowJournal *journal);
    ~KeyedRows();
    KeyedRows(const KeyedRows &) = delete;
    KeyedRows &operator=(const KeyedRows &) = delete;

    /// To be called when a transaction has begun.
    void catchUp();
    /// To be called when indexes or triggers of the table have changed.
    void takeSchema(const TableSchema &table);
    /// As TargetTable::tryRows(). @param shown the very rows
    bool tryRows(const Batch &batch, const std::vector<RowRange> &ranges, BatchTable &shown, WrittenRows &written);
    /// As TargetTable::tryRow().
    std::optional<RowRefusal> tryRow(
        const Batch &batch, std::uint32_t row, SqliteRefusal &refusal, WrittenRows &written);

private:
    enum class Found { None, Same, Different, Several };
    enum class Fate { Taken, Refused, Ignored };

    void prepareStatements(const TableSchema &table);
    void prepareMany(const TableSchema &table);
    void lookForNewer(const Batch &batch, const std::vector<RowRange> &ranges);
    bool isOutdated(const Batch &batch, std::uint32_t row);
    bool anyIsOutdated(const Batch &batch, const std::vector<RowRange> &ranges);
    QString condition() const;
    /// What keeps the table's ON CONFLICT from replacing or leaving out rows that the key does not mean.
    static QString orAbort(const TableSchema &table);
    bool hasNullKey(const Batch &batch, std::uint32_t row) const;
    bool hasNullKey(const Batch &batch, const std::vector<RowRange> &ranges) const;
    void bind(SqliteStatement &statement, const Batch &batch, std::uint32_t row);
    Found look(const Batch &batch, std::uint32_t row);
    Fate run(SqliteStatement &statement, const Batch &batch, std::uint32_t row);
    Fate write(const Batch &batch, std::uint32_t row, Found found, WrittenRows &written);
    bool writeMany(const std::vector<RowRange> &ranges, WrittenRows &written);

    SqliteDatabase &m_database;
    const WriterOptions &m_options;
    RowJournal *m_journal;
    std::unique_ptr<TemporaryKeys> m_temporaryKeys; ///< none where the table has an index
    std::unique_ptr<NewerRows> m_newer; ///< of chunks that are tried again
    std::vector<int> m_places; ///< of the key in the mapping's columns
    SqliteStatement m_look;
    SqliteStatement m_insert;
    SqliteStatement m_update;
    SqliteStatement m_delete;
    SqliteStatement m_many; ///< for the rows that the batch table shows; none where it would not do the same
    qint64 m_known = 0; ///< rows of the batch table that the table had, as `m_many` has met them
    qint64 m_different = 0; ///< and that differed
};

} // namespace tranche

#pragma once

#include "target/TargetWriter.h"
#include "target/sqlite/SqliteRefusal.h"
#include "target/sqlite/journal/NewerRows.h"
#include "target/sqlite/rows/BatchTable.h"
#include "target/sqlite/rows/RowWriter.h"
#include "target/sqlite/rows/TemporaryKeys.h"

#include <memory>

namespace tranche {

/// Writes rows by a key: the modes upsert, update, insert-new and delete. Row by row each is looked up and then
/// written, so that only rows that change are. Where that comes to the same, a single statement does it for many rows.
class KeyedRows final : public RowWriter
{
public:
    KeyedRows(SqliteDatabase &database, const WriterOptions &options);
    ~KeyedRows() override;

    TableSchema prepareTrial(TrialTable trial) override;
    void use(const TableSchema &table, RowJournal *journal) override;
    void useMapping(const ColumnMapping &mapping) override;
    void catchUp() override;

    bool tryRows(const Batch &batch, std::vector<RowRange> ranges, WrittenRows &written) override;
    std::optional<RowRefusal> tryRow(const Batch &batch, std::uint32_t row, WrittenRows &written) override;
    std::optional<RowRefusal> openReference(const Batch &batch, std::uint32_t row) override;

private:
    enum class Found { None, Same, Different, Several };
    enum class Fate { Taken, Refused, Ignored };

    void prepareFor(const TableSchema &table);
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
    BatchTable m_shown;
    RowJournal *m_journal = nullptr;
    std::unique_ptr<SqliteRefusal> m_refusal; ///< once the table is there
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

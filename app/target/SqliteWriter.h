#pragma once

#include "target/BatchTable.h"
#include "target/RefusedRow.h"
#include "target/TableSchema.h"
#include "target/TargetWatch.h"
#include "target/TargetWriter.h"

#include <map>
#include <memory>
#include <optional>

namespace tranche {

/// Writes to a table of a SQLite database. A run of good chunks goes in by one statement; only if the database refuses
/// a row of it is it done again chunk by chunk, and only the chunk with that row is done row by row.
class SqliteWriter final : public TargetWriter
{
public:
    explicit SqliteWriter(WriterOptions options);
    ~SqliteWriter() override;

    LedgerState prepare() override;
    void useMapping(const ColumnMapping &mapping) override;
    void setReadUpTo(const SourceMark &mark) override { m_readUpTo = mark; }
    std::vector<ChunkOutcome> write(const Batch &batch) override;
    void commit() override;
    void buildIndexes(const std::function<void(const QString &name, qsizetype left)> &onIndex) override;
    void fold(const LedgerEnd &end) override;

private:
    /// A run of chunks of the batch: [first, last).
    struct ChunkRun
    {
        std::size_t first = 0;
        std::size_t last = 0;
    };
    using Outcomes = std::vector<ChunkOutcome>;

    void open(SqliteDatabase::Access access);
    void prepareValidation();
    void prepareStatements();
    void begin();

    bool isIn(qint64 chunk) const;
    void noteWritten(const ChunkSpan &chunk, const ChunkOutcome &outcome);
    void writeChunks(const Batch &batch, Outcomes &outcomes);
    void writeRun(const Batch &batch, ChunkRun run, Outcomes &outcomes);
    bool insertRanges(const Batch &batch, std::vector<RowRange> ranges);
    /// @returns false if the database rolled the whole transaction back.
    bool writeChunkCarefully(const Batch &batch, const ChunkSpan &chunk, ChunkOutcome &outcome);
    bool writeRows(const Batch &batch, const ChunkSpan &chunk, ChunkOutcome &outcome);
    bool insertRow(const Batch &batch, std::uint32_t row, ChunkOutcome &outcome);
    void findDeferredErrors(
        const Batch &batch, const ChunkSpan &chunk, const std::vector<qint64> &rowids, ChunkOutcome &outcome);
    void writeWhatMayRollBack(const Batch &batch, Outcomes &outcomes);
    /// Rows of a chunk whose bad rows were set aside before a crash: these went in then.
    std::vector<std::uint32_t> rowsBefore(const ChunkSpan &chunk) const;

    WriterOptions m_options;
    std::unique_ptr<SqliteDatabase> m_database; ///< before all that uses it
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<TargetWatch> m_watch; ///< none while validating
    std::optional<TableSchema> m_schema;
    std::unique_ptr<BatchTable> m_batchTable;
    std::unique_ptr<RefusedRow> m_refusedRow;
    SqliteStatement m_insertBatch;
    SqliteStatement m_insertRow;
    SqliteStatement m_savepoint;
    SqliteStatement m_release;
    SqliteStatement m_rollbackTo;
    LedgerState m_inTarget; ///< committed, by this run or an earlier one
    SourceMark m_readUpTo;
    LedgerState m_pending; ///< written since the last commit
    std::map<std::uint32_t, ImportError> m_poison; ///< rows of the chunk at hand that roll the transaction back
};

} // namespace tranche

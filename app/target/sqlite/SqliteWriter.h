#pragma once

#include "target/TargetWriter.h"
#include "target/sqlite/ChunkInsertion.h"
#include "target/sqlite/TableSchema.h"
#include "target/sqlite/TargetWatch.h"

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
    void begin();
    void endTransaction();

    bool isIn(qint64 chunk) const;
    bool isPending() const { return !m_pending.committed.isEmpty() || !m_pending.rejected.empty(); }
    void noteWritten(const ChunkSpan &chunk, const ChunkOutcome &outcome);
    void writeChunks(const Batch &batch, Outcomes &outcomes);
    void writeRun(const Batch &batch, ChunkRun run, Outcomes &outcomes);
    void writeEachAlone(const Batch &batch, Outcomes &outcomes);
    void writeAlone(const Batch &batch, const ChunkSpan &chunk, ChunkOutcome &outcome);
    ChunkTrial trialOf(const ChunkSpan &chunk) const;
    void checkBooks() const;

    WriterOptions m_options;
    std::unique_ptr<SqliteDatabase> m_database; ///< before all that uses it
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<TargetWatch> m_watch; ///< none while validating
    std::optional<TableSchema> m_schema;
    std::unique_ptr<BatchTable> m_batchTable;
    std::unique_ptr<ChunkInsertion> m_insertion;
    LedgerState m_inTarget; ///< committed, by this run or an earlier one
    SourceMark m_readUpTo;
    LedgerState m_pending; ///< written since the last commit
};

} // namespace tranche

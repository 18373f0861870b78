#pragma once

#include "target/ChunkInsertion.h"
#include "target/TargetTable.h"
#include "target/TargetWriter.h"

#include <memory>

namespace tranche {

/// Writes chunks exactly once over the few steps that a database's driver gives it. A run of good chunks goes in at
/// once; only if the database refuses a row of it is it done again chunk by chunk, and only the chunk with that row is
/// done row by row.
class ChunkedWriter final : public TargetWriter
{
public:
    /// @param table of the options
    ChunkedWriter(std::unique_ptr<TargetTable> table, WriterOptions options);
    ~ChunkedWriter() override;

    LedgerState prepare() override;
    bool dropTable() override;
    void useMapping(const ColumnMapping &mapping) override;
    void setReadUpTo(const SourceMark &mark) override { m_readUpTo = mark; }
    std::vector<ChunkOutcome> write(const Batch &batch) override;
    RowCounts counts() const override;
    void commit() override;
    bool keepsReadersOut() const override { return m_table->keepsReadersOut(); }
    void buildIndexes(const std::function<void(const QString &name, qsizetype left)> &onIndex) override;
    TableSwap putInPlace(const std::function<void(const TableSwap &)> &onSwapped) override;
    void fold(const LedgerEnd &end) override;

private:
    /// A run of chunks of the batch: [first, last).
    struct ChunkRun
    {
        std::size_t first = 0;
        std::size_t last = 0;
    };
    using Outcomes = std::vector<ChunkOutcome>;

    void begin();
    void endTransaction();

    bool isIn(qint64 chunk) const;
    bool isPending() const { return !m_pending.committed.isEmpty() || !m_pending.rejected.empty(); }
    NumberRanges placesNotIn(const ChunkSpan &chunk, const ChunkOutcome &outcome) const;
    void noteWritten(const ChunkSpan &chunk, const ChunkOutcome &outcome);
    void writeChunks(const Batch &batch, Outcomes &outcomes);
    void writeRun(const Batch &batch, ChunkRun run, Outcomes &outcomes);
    void writeEachAlone(const Batch &batch, Outcomes &outcomes);
    void writeAlone(const Batch &batch, const ChunkSpan &chunk, ChunkOutcome &outcome);
    /// Whether the chunk's good rows go in though others are bad.
    bool setsRowsAside(const ChunkSpan &chunk) const;
    qint64 rowsThatFit(const ChunkSpan &chunk, const ChunkOutcome &outcome);
    ChunkTrial trialOf(const ChunkSpan &chunk) const;
    void noteNotThere(const Batch &batch, Outcomes &outcomes);
    void recallNotThere(const ChunkSpan &chunk, ChunkOutcome &outcome) const;
    ChunkTrial knownOf(const ChunkSpan &chunk) const;
    void checkBooks() const;

    WriterOptions m_options;
    std::unique_ptr<TargetTable> m_table;
    ChunkInsertion m_insertion;
    bool m_hasNothingToTry = false; ///< validates rows for a table that the import would make
    LedgerState m_inTarget; ///< committed, by this run or an earlier one
    SourceMark m_readUpTo;
    LedgerState m_pending; ///< written since the last commit
    qint64 m_notThereNoted = 0; ///< rows
    RowCounts m_checked; ///< what rows would do that were tried in transactions which are gone, or for no table
};

} // namespace tranche

#pragma once

#include "target/RowReferences.h"
#include "target/TargetTable.h"
#include "target/TargetWriter.h"

#include <map>
#include <span>

namespace tranche {

/// What is known of a chunk before its rows are tried.
struct ChunkTrial
{
    const ChunkSpan &chunk;
    std::vector<std::uint32_t> before; ///< rows that are in already, ascending: bad ones beside them were set aside
    bool keepGoodRows = false; ///< where others are bad
    bool refusalsFail = false; ///< but not where the database refuses some
    bool rowByRow = false; ///< together, the rows have rolled the transaction back
    std::map<std::uint32_t, ImportError> leftOut {}; ///< rows that alone did so
};

/// Brings rows of batches into a table, within the open transaction: many at once, or row by row where the database
/// refuses some of them.
class ChunkInsertion
{
public:
    ChunkInsertion(TargetTable &table, const WriterOptions &options);

    /// All rows or none. @returns false if the database refuses one of them. @throws RolledBack, Failure
    bool insertAll(const Batch &batch, std::vector<RowRange> ranges);
    /// The chunk's rows, whole or not at all but for keepGoodRows, and all that is wrong with them.
    /// @throws RolledBack with the row that did it, Failure
    void insertChunk(const Batch &batch, const ChunkTrial &trial, ChunkOutcome &outcome);

    /// What the transaction's statements have done, by their own account.
    const RowCounts &counts() const { return m_written.counts; }
    /// To be called when a transaction has begun.
    void forgetChanges()
    {
        m_written = {};
        m_references.transactionBegan();
    }
    /// Rows of the batch that were skipped since it began, ascending; not known any more then.
    std::vector<std::uint32_t> takeNotThere();
    std::vector<std::uint32_t> takeOutdated(); ///< the same of those; see WrittenRows
    /// What the rows refer to in other tables.
    RowReferences &references() { return m_references; }
    /// A chunk of rows that are not written: the table is not there yet. @param outcome gets what is wrong with what
    /// they refer to
    void checkReferences(const Batch &batch, const ChunkSpan &chunk, ChunkOutcome &outcome);

private:
    using BadRows = std::map<std::uint32_t, ImportError>;

    BadRows insertRowByRow(const Batch &batch, const ChunkSpan &chunk, std::vector<std::uint32_t> rows);
    BadRows insertRows(const Batch &batch, const ChunkSpan &chunk, const std::vector<std::uint32_t> &rows);
    BadRows insertRecords(const Batch &batch, const ChunkSpan &chunk, const std::vector<std::uint32_t> &rows);
    bool insertRecord(const Batch &batch, std::span<const std::uint32_t> record, BadRows &refused);
    std::size_t recordEnd(const Batch &batch, const std::vector<std::uint32_t> &rows, std::size_t first) const;
    void leaveOutRecords(
        const Batch &batch, const ChunkSpan &chunk, std::vector<std::uint32_t> &rows, const BadRows &bad) const;
    std::optional<ImportError> insertRow(const Batch &batch, std::uint32_t row);
    std::optional<ImportError> insertRowApart(const Batch &batch, std::uint32_t row);
    bool insertUnlessOrphan(const Batch &batch, std::span<const std::uint32_t> record);
    BadRows findOrphans(const Batch &batch, const std::vector<std::uint32_t> &rows);
    BadRows findOrphansByTrial(const Batch &batch, const std::vector<std::uint32_t> &rows);
    /// How much was written at a savepoint.
    struct Mark
    {
        RowCounts counts;
        std::size_t notThere;
        std::size_t outdated;
    };
    Mark mark() const { return { m_written.counts, m_written.notThere.size(), m_written.outdated.size() }; }
    void undo(const Mark &before);
    void savepoint();
    void release();
    RowRefusal openReference(const Batch &batch, std::uint32_t row);
    void addErrorsOfReferences(const Batch &batch, const ChunkSpan &chunk, const BadRows &told, ChunkOutcome &outcome);

    TargetTable &m_table;
    const ColumnMapping &m_mapping;
    const QString m_name; ///< of the table
    RowReferences m_references;
    bool m_deletes; ///< rows of the table
    WrittenRows m_written;
    bool m_eachRowApart = false; ///< a row that is refused may leave something
};

} // namespace tranche

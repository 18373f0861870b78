#pragma once

#include "target/TargetTable.h"
#include "target/TargetWriter.h"

#include <map>

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
    ChunkInsertion(TargetTable &table, const ColumnMapping &mapping);

    /// All rows or none. @returns false if the database refuses one of them. @throws RolledBack, Failure
    bool insertAll(const Batch &batch, std::vector<RowRange> ranges);
    /// The chunk's rows, whole or not at all but for keepGoodRows, and all that is wrong with them.
    /// @throws RolledBack with the row that did it, Failure
    void insertChunk(const Batch &batch, const ChunkTrial &trial, ChunkOutcome &outcome);

    /// Rows that the transaction's statements have changed the table by, by their own account.
    qint64 rowsChanged() const { return m_rowsChanged; }
    /// To be called when a transaction has begun.
    void forgetChanges() { m_rowsChanged = 0; }

private:
    using BadRows = std::map<std::uint32_t, ImportError>;

    BadRows insertRowByRow(const Batch &batch, const ChunkSpan &chunk, std::vector<std::uint32_t> rows);
    BadRows insertRows(const Batch &batch, const ChunkSpan &chunk, const std::vector<std::uint32_t> &rows);
    std::optional<ImportError> insertRow(const Batch &batch, std::uint32_t row);
    std::optional<ImportError> insertRowApart(const Batch &batch, std::uint32_t row);
    bool insertUnlessOrphan(const Batch &batch, std::uint32_t row);
    BadRows findOrphans(const Batch &batch, const std::vector<std::uint32_t> &rows);
    BadRows findOrphansByTrial(const Batch &batch, const std::vector<std::uint32_t> &rows);
    void undo(qint64 rowsChangedBefore);

    TargetTable &m_table;
    const ColumnMapping &m_mapping;
    qint64 m_rowsChanged = 0;
    bool m_eachRowApart = false; ///< a row that is refused may leave something
};

} // namespace tranche

#pragma once

#include "target/LedgerState.h"
#include "target/RowRefusal.h"
#include "target/TargetLookup.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tranche {

/// Rows of a batch: [first, last).
struct RowRange
{
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};

/// Adds a row behind those of the ranges.
inline void addRow(std::vector<RowRange> &ranges, std::uint32_t row)
{
    if (ranges.empty() || ranges.back().last != row)
        ranges.push_back({ row, row });
    ++ranges.back().last;
}

/// What became of a table that was to take the place of another one.
struct TableSwap
{
    bool isDone = false; ///< false: there was none that waited
    qint64 rowsReplaced = 0; ///< of the old one
    std::vector<std::pair<QString, qint64>> others
        = {}; ///< tables that were replaced with it, and rows of the old ones
    QStringList remarks; ///< what of the old one could not be kept
};

/// How many rows the ranges hold.
inline qint64 rowsIn(const std::vector<RowRange> &ranges)
{
    qint64 rows = 0;
    for (const RowRange &range : ranges)
        rows += range.last - range.first;
    return rows;
}

/// One table of a database, open for an import on a connection of its own: the few steps that ChunkedWriter is made of,
/// and all that a driver has to know of writing. Used by one thread. What goes wrong with the database itself is a
/// Failure "target.…".
class TargetTable
{
public:
    TargetTable() = default;
    virtual ~TargetTable() = default; ///< what is not committed is rolled back
    TargetTable(const TargetTable &) = delete;
    TargetTable &operator=(const TargetTable &) = delete;

    /// Opens the target, makes or checks the table as the import's mode says, and tells what is in of the import. The
    /// transaction in which that was done is open afterwards.
    virtual LedgerState prepare() = 0;
    /// Opens the target, and drops the table that the import made, with the import's entries in the ledger; see
    /// TargetWriter::dropTable(). Nothing is left open.
    virtual bool dropMadeTable() = 0;
    /// Opens what is there, for rows to be tried on it; nothing is ever committed then.
    /// @returns false if the import would make the table, so that there is nothing to try
    virtual bool prepareValidation() = 0;
    /// Made for the import, with columns alone: every row that was mapped fits.
    virtual bool isNew() const = 0;
    /// The same fields and types from other places of the batches' rows.
    virtual void useMapping(const ColumnMapping &mapping) = 0;

    virtual bool inTransaction() const = 0; ///< false also when a row has rolled it back
    /// Begins a transaction and makes sure that nobody else has changed the ground under the import.
    /// @param inTarget what the import has committed
    virtual void begin(const LedgerState &inTarget) = 0;
    /// Adds an entry to the ledger, within the transaction.
    virtual void enter(const LedgerState &entry) = 0;
    virtual void commit() = 0;
    /// Whether others can't read before the commit; see TargetWriter.
    virtual bool keepsReadersOut() const { return false; }
    virtual void rollBack() = 0;

    /// Whether it may refuse a row. If not, rows go in without a savepoint: the database need not keep what they
    /// change.
    virtual bool mayRefuseRows() const { return true; }

    /// Savepoints are nested; both of these are about the innermost.
    virtual void savepoint() = 0;
    virtual void release() = 0;
    virtual void rollBackToSavepoint() = 0; ///< which stays

    /// Does with the rows what the mode asks, one after the other: a later row finds what an earlier one has done.
    /// @param written what they have done is added
    /// @returns false if not each of them was taken: to be rolled back
    virtual bool tryRows(const Batch &batch, std::vector<RowRange> ranges, WrittenRows &written) = 0;
    /// The same with one row. @returns why it was refused; nullopt if it was taken
    virtual std::optional<RowRefusal> tryRow(const Batch &batch, std::uint32_t row, WrittenRows &written) = 0;
    /// Whether rows of the transaction refer to others that are not there, as they may until it is committed.
    virtual bool hasOpenReferences() const = 0;
    /// The first reference of the row to one that is not there, now; nullopt if its values show none.
    virtual std::optional<RowRefusal> openReference(const Batch &batch, std::uint32_t row) = 0;
    /// Grows with every change of the database: tells whether a refused row has left something.
    virtual qint64 changes() const = 0;

    /// Another table of the database, to look names up in. Opens the target if nothing has yet.
    /// @throws Failure "target.table_missing"
    virtual std::unique_ptr<TargetLookup> lookup(const ColumnReference &reference) = 0;

    /// Builds the indexes that prepare() dropped. @param onIndex told the name of each before it is built, and how many
    /// are left with it
    virtual void buildIndexes(const std::function<void(const QString &name, qsizetype left)> &onIndex) = 0;
    /// Puts the table of an import that replaces another one in its place, see LedgerState::waits. Needs no prepare().
    /// While validating it is only tried, within the transaction, which is done with then.
    /// @param onSwapped told of it before it is committed: what is to be known of it must not be lost; may be empty
    virtual TableSwap putInPlace(const std::function<void(const TableSwap &)> &onSwapped)
    {
        static_cast<void>(onSwapped);
        return {};
    }
    /// Folds the import's ledger entries into one. Needs no prepare().
    virtual void fold(const LedgerEnd &end) = 0;
};

} // namespace tranche

#pragma once

#include "target/TargetTable.h"
#include "target/sqlite/journal/RowJournal.h"
#include "target/sqlite/tables/TablePreparation.h"

namespace tranche {

/// A way in which rows of batches get into the target: as they are (PlainRows), by a key (KeyedRows), or as parents and
/// lines (RecordTables). Made outside of transactions; the options and the database outlive it.
class RowWriter
{
public:
    RowWriter() = default;
    RowWriter(const RowWriter &) = delete;
    RowWriter &operator=(const RowWriter &) = delete;
    virtual ~RowWriter() = default;

    /// Makes what is to be there before the table of the options is looked for. Within the transaction.
    virtual void makeTables() { }
    /// Makes tables ready that stand beside the one of the options. Within the transaction in which that is.
    /// @param begun the import's mode was applied before
    /// @returns the names of those that were made now
    virtual QStringList prepareOtherTables(bool /*begun*/) { return {}; }
    /// Drops those if they are as the import made them. Within a transaction. @returns false if one is not
    virtual bool dropOtherTables(const RowCounts & /*counts*/) { return true; }
    /// As tranche::prepareTrial(), of all its tables. @returns the one of the options
    virtual TableSchema prepareTrial(TrialTable trial) = 0;

    /// To be called when the tables are there, and again when their indexes or triggers have changed.
    /// @param table outlives it, and stays in its place
    /// @param journal that notes what is done, and is told of the tables; nullptr: none does
    virtual void use(const TableSchema &table, RowJournal *journal) = 0;
    /// The columns of batches stand in other places; the options say so already.
    virtual void useMapping(const ColumnMapping &mapping) = 0;
    /// To be called when a transaction has begun.
    virtual void catchUp() { }

    // As TargetTable has them.
    virtual bool mayRefuseRows() const { return true; }
    virtual bool tryRows(const Batch &batch, std::vector<RowRange> ranges, WrittenRows &written) = 0;
    virtual std::optional<RowRefusal> tryRow(const Batch &batch, std::uint32_t row, WrittenRows &written) = 0;
    virtual std::optional<RowRefusal> openReference(const Batch &batch, std::uint32_t row) = 0;
};

} // namespace tranche

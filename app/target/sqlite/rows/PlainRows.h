#pragma once

#include "target/sqlite/rows/RowInsertion.h"
#include "target/sqlite/rows/RowWriter.h"

namespace tranche {

/// Inserts each row as it is.
class PlainRows final : public RowWriter
{
public:
    PlainRows(SqliteDatabase &database, const WriterOptions &options);

    TableSchema prepareTrial(TrialTable trial) override;
    void use(const TableSchema &table, RowJournal *journal) override;
    void useMapping(const ColumnMapping &mapping) override;

    bool mayRefuseRows() const override { return m_mayRefuseRows; }
    bool tryRows(const Batch &batch, std::vector<RowRange> ranges, WrittenRows &written) override;
    std::optional<RowRefusal> tryRow(const Batch &batch, std::uint32_t row, WrittenRows &written) override;
    std::optional<RowRefusal> openReference(const Batch &batch, std::uint32_t row) override;

private:
    SqliteDatabase &m_database;
    const WriterOptions &m_options;
    RowInsertion m_insertion;
    bool m_mayRefuseRows = true;
};

} // namespace tranche

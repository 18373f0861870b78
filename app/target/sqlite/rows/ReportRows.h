#pragma once

#include "target/sqlite/rows/RowInsertion.h"
#include "target/sqlite/rows/RowWriter.h"

#include <vector>

namespace tranche {

/// Rows of a test report, each of which goes to the table that it names (ColumnMapping::reportPrefix). Numbers within
/// the report become numbers that are unique in the target: that of the launch, and behind it, in the lower 32 bits,
/// the report's own.
class ReportRows final : public RowWriter
{
public:
    /// @param options of the import
    ReportRows(SqliteDatabase &database, const WriterOptions &options);

    void makeTables() override;
    TableSchema prepareTrial(TrialTable trial) override;
    void use(const TableSchema &table, RowJournal *journal) override;
    void useMapping(const ColumnMapping &mapping) override;
    bool tryRows(const Batch &batch, std::vector<RowRange> ranges, WrittenRows &written) override;
    std::optional<RowRefusal> tryRow(const Batch &batch, std::uint32_t row, WrittenRows &written) override;
    std::optional<RowRefusal> openReference(const Batch &batch, std::uint32_t row) override;

private:
    struct Table
    {
        ColumnMapping mapping; ///< of the rows as they are taken: its columns from 0 on
        TableSchema schema;
        std::unique_ptr<RowInsertion> insertion;
    };

    void begin(const Batch &batch);
    /// Copies the cells of a row. @returns the number of its table, from 0; -1 if it names none
    int take(const Batch &batch, std::uint32_t row);

    SqliteDatabase &m_database;
    QString m_prefix;
    QString m_importKey;
    QByteArray m_key;
    QByteArray m_moment; ///< at which the rows are written
    qint64 m_launch = 0;
    std::vector<int> m_begins; ///< where the columns of each table begin in the batches' rows
    std::vector<Table> m_tables;
    RowJournal *m_journal = nullptr;
    Batch m_rows; ///< those that were taken, each in its place
};

} // namespace tranche

#pragma once

#include "target/TargetWriter.h"
#include "target/sqlite/PageCache.h"
#include "target/sqlite/Savepoint.h"
#include "target/sqlite/TargetWatch.h"
#include "target/sqlite/journal/RowJournal.h"
#include "target/sqlite/rows/RowWriter.h"

#include <QTemporaryDir>

#include <memory>

namespace tranche {

/// A table of a SQLite database, as ChunkedWriter writes to it.
class SqliteTable final : public TargetTable
{
public:
    explicit SqliteTable(WriterOptions options);
    ~SqliteTable() override;

    LedgerState prepare() override;
    bool dropMadeTable() override;
    bool prepareValidation() override;
    bool isNew() const override { return m_schema->isNew; }
    void useMapping(const ColumnMapping &mapping) override;

    bool mayRefuseRows() const override { return m_rows == nullptr || m_rows->mayRefuseRows(); }
    bool inTransaction() const override { return m_database != nullptr && m_database->inTransaction(); }
    void begin(const LedgerState &inTarget) override;
    void enter(const LedgerState &entry) override;
    void commit() override;
    bool keepsReadersOut() const override;
    void rollBack() override;
    void savepoint() override;
    void release() override;
    void rollBackToSavepoint() override;

    bool tryRows(const Batch &batch, std::vector<RowRange> ranges, WrittenRows &written) override;
    std::optional<RowRefusal> tryRow(const Batch &batch, std::uint32_t row, WrittenRows &written) override;
    bool hasOpenReferences() const override;
    std::optional<RowRefusal> openReference(const Batch &batch, std::uint32_t row) override;
    qint64 changes() const override;

    std::unique_ptr<TargetLookup> lookup(const ColumnReference &reference) override;
    void buildIndexes(const std::function<void(const QString &name, qsizetype left)> &onIndex) override;
    TableSwap putInPlace(const std::function<void(const TableSwap &)> &onSwapped) override;
    void fold(const LedgerEnd &end) override;

private:
    void open(SqliteDatabase::Access access);
    void makeRowWriter();
    std::vector<WriterOptions> optionsOfTables() const;
    void useSchema();
    void beginTransaction();

    std::optional<WriterOptions> m_ofRecords; ///< of the import, where lines go into a table of their own
    WriterOptions m_options; ///< there, those of the parents' table
    std::unique_ptr<QTemporaryDir> m_scratch; ///< of a database that stands for a table which is not there yet
    std::unique_ptr<SqliteDatabase> m_database; ///< before all that uses it
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<TargetWatch> m_watch; ///< none while validating
    std::unique_ptr<RowJournal> m_journal; ///< none while validating, or where nothing is kept for undo
    std::optional<TableSchema> m_schema;
    std::unique_ptr<RowWriter> m_rows;
    std::unique_ptr<Savepoint> m_savepoint;
    std::unique_ptr<PageCache> m_pages;
    bool m_entersRows = false; ///< the entry that waits for the commit tells of rows
};

} // namespace tranche

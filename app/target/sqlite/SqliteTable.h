#pragma once

#include "target/TargetWriter.h"
#include "target/sqlite/BatchTable.h"
#include "target/sqlite/SqliteRefusal.h"
#include "target/sqlite/TargetWatch.h"

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

    bool inTransaction() const override { return m_database != nullptr && m_database->inTransaction(); }
    void begin(const LedgerState &inTarget) override;
    void enter(const LedgerState &entry) override;
    void commit() override;
    void rollBack() override;
    void savepoint() override { m_statements->savepoint.step(); }
    void release() override { m_statements->release.step(); }
    void rollBackToSavepoint() override { m_statements->rollBackTo.step(); }

    bool tryRows(const Batch &batch, std::vector<RowRange> ranges) override;
    std::optional<RowRefusal> tryRow(const Batch &batch, std::uint32_t row) override;
    bool hasOpenReferences() const override;
    std::optional<RowRefusal> openReference(const Batch &batch, std::uint32_t row) override;
    qint64 changes() const override;

    std::unique_ptr<TargetLookup> lookup(const ColumnReference &reference) override;
    void buildIndexes(const std::function<void(const QString &name, qsizetype left)> &onIndex) override;
    void fold(const LedgerEnd &end) override;

private:
    struct Statements
    {
        SqliteStatement insertBatch;
        SqliteStatement insertRow;
        SqliteStatement savepoint;
        SqliteStatement release;
        SqliteStatement rollBackTo;
    };

    void open(SqliteDatabase::Access access);
    void makeBatchTable();
    void prepareStatements();

    WriterOptions m_options;
    std::unique_ptr<SqliteDatabase> m_database; ///< before all that uses it
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<TargetWatch> m_watch; ///< none while validating
    std::optional<TableSchema> m_schema;
    std::unique_ptr<BatchTable> m_batchTable;
    std::unique_ptr<SqliteRefusal> m_refusal;
    std::unique_ptr<Statements> m_statements;
    bool m_entersRows = false; ///< the entry that waits for the commit tells of rows
};

} // namespace tranche

#pragma once

#include "target/TableSchema.h"
#include "target/sqlite/Ledger.h"

namespace tranche {

/// Notices between two transactions that somebody else has changed the ground under an import: the file was replaced,
/// its table dropped or altered, its ledger written to. Then the import stops: it does not guess what was meant.
class TargetWatch
{
public:
    TargetWatch(SqliteDatabase &database, Ledger &ledger);

    /// Takes the target as it is now for right. Within a transaction.
    void remember(const TableSchema &table);
    /// Takes what this connection has just committed for right.
    void rememberCommit() { m_rowsAreIn = true; }

    /// To be called when a transaction has begun.
    /// @param inLedger what this import has committed
    /// @returns true if indexes or triggers have changed, so that the schema must be read again
    /// @throws Failure "target.replaced", "target.readonly", "target.table_missing", "target.table_changed",
    /// "target.table_emptied", "target.ledger"
    bool check(const LedgerState &inLedger);
    /// To be called before a commit as well: rows must not go to a file that nobody can find any more.
    void checkFile() const;

private:
    void checkTable() const;
    void checkLedger(const LedgerState &inLedger);
    qint64 pragma(const char *name) const;

    SqliteDatabase &m_database;
    Ledger &m_ledger;
    QString m_table;
    QString m_definition;
    qint64 m_schemaVersion = 0;
    qint64 m_dataVersion = 0;
    bool m_rowsAreIn = false;
};

} // namespace tranche

#pragma once

#include "target/TableSchema.h"
#include "target/TargetWriter.h"
#include "target/sqlite/Ledger.h"

#include <optional>

namespace tranche {

/// Makes the table of an import ready: creates or finds it, as the mode says, adds columns to it if that is asked for,
/// and checks that the import's columns fit. One that replaces another waits beside it, see TableReplacement.h. Within
/// a transaction, with the ledger's table there.
/// @param inTarget what the ledger says of the import: once begun, its mode is not applied again
/// @throws Failure "target.table_exists", "target.table_missing", "target.table_emptied", "target.field_…"
TableSchema prepareTable(
    SqliteDatabase &database, Ledger &ledger, const WriterOptions &options, const LedgerState &inTarget);

/// Whether the table is as createTable() of the import has left it, with so many rows: nobody has changed it, added to
/// it or refers to it. Within a transaction.
bool isAsMade(SqliteDatabase &database, const WriterOptions &options, qint64 rows);

/// Whether rows can be tried on a table of the database before they are imported; false where the import would make it,
/// with columns alone, or the database. @throws Failure as prepareTable()
bool hasTableToTry(const WriterOptions &options);

/// The table that rows are tried on: as it is, with the columns that the import would add, or made as the import would
/// make it. Within a transaction that is never committed.
TableSchema prepareTrial(SqliteDatabase &database, const WriterOptions &options);

} // namespace tranche

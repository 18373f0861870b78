#pragma once

#include "target/TableSchema.h"
#include "target/TargetWriter.h"
#include "target/sqlite/Ledger.h"

#include <optional>

namespace tranche {

/// The table of the options, made anew, without an entry in a ledger.
TableSchema makeTable(SqliteDatabase &database, const WriterOptions &options);

/// Makes the table of an import ready: creates, replaces or finds it, as the mode says, and checks that the import's
/// columns fit. Within a transaction, with the ledger's table there.
/// @param inTarget what the ledger says of the import: once begun, its mode is not applied again
/// @throws Failure "target.table_exists", "target.table_missing", "target.table_emptied", "target.field_…"
TableSchema prepareTable(
    SqliteDatabase &database, Ledger &ledger, const WriterOptions &options, const LedgerState &inTarget);

/// Whether the table is as createTable() of the import has left it, with so many rows: nobody has changed it, added to
/// it or refers to it. Within a transaction.
bool isAsMade(SqliteDatabase &database, const WriterOptions &options, qint64 rows);

/// The table that rows are validated against, as it is; nullopt if the import would make it.
/// @throws Failure as prepareTable()
std::optional<TableSchema> tableToValidate(const WriterOptions &options);

} // namespace tranche

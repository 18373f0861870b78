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

/// The same of one that has no say in the ledger: of lines, whose parents' table has, or one on which rows are tried.
/// @param begun the mode was applied before
/// @param waits the parents' table waits to replace another one, and so does this
/// @returns whether it was made now
bool prepareChildTable(SqliteDatabase &database, const WriterOptions &options, bool begun, bool waits);

/// Whether the table is as createTable() of the import has left it, with so many rows: nobody has changed it, added to
/// it or refers to it. Within a transaction.
bool isAsMade(SqliteDatabase &database, const WriterOptions &options, qint64 rows);

/// On what rows can be tried before they are imported.
enum class TrialTable {
    None, ///< the import would make it, or the database, and every row that was mapped fits it
    Apart, ///< on one that is made in a database of its own, so that nothing of the target is locked
    InTarget, ///< see prepareTrial()
};

/// @throws Failure as prepareTable()
TrialTable trialTable(const WriterOptions &options);

/// The table that rows are tried on: as it is, with the columns that the import would add, or made as the import would
/// make it. Within a transaction; one in the target is never committed.
/// @param trial not None
TableSchema prepareTrial(SqliteDatabase &database, const WriterOptions &options, TrialTable trial);

} // namespace tranche

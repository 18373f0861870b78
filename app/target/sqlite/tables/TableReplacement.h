#pragma once

#include "target/TableSchema.h"
#include "target/TargetTable.h"
#include "target/TargetWriter.h"
#include "target/sqlite/Ledger.h"

namespace tranche {

/// Before rows are read for a table that takes the place of another: whether those that refer to that one could refer
/// to the new one as well. @throws Failure "target.key_referenced"
void checkMayReplace(SqliteDatabase &database, const TableSchema &old, const WriterOptions &options);

/// Puts the table that waits in the place of the old one, in a transaction of its own. Indexes and triggers of the old
/// one are made anew on it; rows of other tables that refer to it must find their rows again.
/// @throws Failure "target.references_lost"; nothing has changed then
TableSwap swapTables(SqliteDatabase &database, Ledger &ledger, const WriterOptions &options,
    const std::function<void(const TableSwap &)> &onSwapped);

/// The same, while validating, within the transaction in which rows were tried, which is to be rolled back then.
/// @throws Failure "target.references_lost"
TableSwap trySwap(SqliteDatabase &database, Ledger &ledger, const WriterOptions &options);

} // namespace tranche

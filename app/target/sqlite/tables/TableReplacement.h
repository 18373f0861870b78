#pragma once

#include "target/TableSchema.h"
#include "target/TargetTable.h"
#include "target/TargetWriter.h"
#include "target/sqlite/Ledger.h"

namespace tranche {

/// Puts the table that waits in the place of the old one, in a transaction of its own. Indexes and triggers of the old
/// one are made anew on it; rows of other tables that refer to it must find their rows again.
/// @param tables of the import, its own first; all go into their places together
/// @throws Failure "target.references_lost"; nothing has changed then
TableSwap swapTables(SqliteDatabase &database, Ledger &ledger, const std::vector<WriterOptions> &tables,
    const std::function<void(const TableSwap &)> &onSwapped);

/// The same, while validating, within the transaction in which rows were tried, which is to be rolled back then.
/// @throws Failure "target.references_lost"
TableSwap trySwap(SqliteDatabase &database, Ledger &ledger, const std::vector<WriterOptions> &tables);

} // namespace tranche

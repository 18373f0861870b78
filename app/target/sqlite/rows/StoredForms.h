#pragma once

#include "target/TableSchema.h"
#include "target/sqlite/SqliteDatabase.h"

namespace tranche {

/// A column that is declared DATE, TIME, DATETIME or BOOLEAN may hold anything in SQLite. Where the begin of the table
/// holds nothing but what an import stores there (2025-12-31; 0 and 1), the column gets that type, which refuses
/// everything else. A column without a declared type that is part of a unique key gets the type of its numbers, if it
/// holds nothing else.
void settleColumnTypes(SqliteDatabase &database, TableSchema &schema);

} // namespace tranche

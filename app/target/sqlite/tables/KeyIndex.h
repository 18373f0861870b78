#pragma once

#include "target/TableSchema.h"
#include "target/TargetWriter.h"
#include "target/sqlite/SqliteDatabase.h"

namespace tranche {

/// Makes an index of the import's key where the table has none and one is asked for: it stays. Within a transaction.
/// @param table read again if one was made
void makeKeyIndex(SqliteDatabase &database, TableSchema &table, const WriterOptions &options);

} // namespace tranche

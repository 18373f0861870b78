#pragma once

#include "target/TableSchema.h"
#include "target/sqlite/SqliteDatabase.h"

namespace tranche {

/// Whether the table may refuse a row whose values fit their types: by a constraint, a trigger, or what is computed of
/// its values. True where that can't be told.
bool mayRefuseRows(SqliteDatabase &database, const TableSchema &table);

} // namespace tranche

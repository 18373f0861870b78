#pragma once

#include "target/TableSchema.h"
#include "target/sqlite/SqliteDatabase.h"

namespace tranche {

/// Whether the table may refuse a row whose values fit their types: by a constraint, a trigger, or what is computed of
/// its values. True where that can't be told.
bool mayRefuseRows(SqliteDatabase &database, const TableSchema &table);

/// Whether the table's definition says what becomes of rows that its rules do not take: REPLACE puts a default in the
/// place of NULL and deletes the rows that are in the way, IGNORE leaves the row out.
bool saysOnConflict(const TableSchema &table);

/// Fields that the table gives a default where NULL is not allowed, if it says ON CONFLICT: as a value of the file NULL
/// is refused there, as anywhere else.
QStringList fieldsWithoutNull(const TableSchema &table);

} // namespace tranche

#pragma once

#include "target/SqliteDatabase.h"

#include <set>

namespace tranche {

/// Whether rows of the transaction break a foreign key that is checked only when it is committed.
bool hasBrokenKeys(const SqliteDatabase &database);

/// The rowids of the table's rows that refer to nothing.
std::set<qint64> rowsWithBrokenKeys(SqliteDatabase &database, const QString &table);

} // namespace tranche

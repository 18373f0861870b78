#pragma once

#include "target/sqlite/SqliteDatabase.h"

namespace tranche {

/// Whether rows of the transaction break a foreign key that is checked only when it is committed.
bool hasBrokenKeys(const SqliteDatabase &database);

} // namespace tranche

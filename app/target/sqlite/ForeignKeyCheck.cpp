#include "target/sqlite/ForeignKeyCheck.h"

#include <sqlite3.h>

namespace tranche {

bool hasBrokenKeys(const SqliteDatabase &database)
{
    int unresolved = 0;
    int highest = 0;
    sqlite3_db_status(database.handle(), SQLITE_DBSTATUS_DEFERRED_FKS, &unresolved, &highest, 0);
    return unresolved != 0;
}

} // namespace tranche

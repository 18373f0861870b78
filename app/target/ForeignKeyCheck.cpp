#include "target/ForeignKeyCheck.h"

namespace tranche {

bool hasBrokenKeys(const SqliteDatabase &database)
{
    int unresolved = 0;
    int highest = 0;
    sqlite3_db_status(database.handle(), SQLITE_DBSTATUS_DEFERRED_FKS, &unresolved, &highest, 0);
    return unresolved != 0;
}

std::set<qint64> rowsWithBrokenKeys(SqliteDatabase &database, const QString &table)
{
    SqliteStatement check = database.prepare(QStringLiteral("SELECT DISTINCT rowid FROM pragma_foreign_key_check(?1)"));
    check.bind(1, table);
    std::set<qint64> rows;
    while (check.step())
        rows.insert(check.integer(0));
    return rows;
}

} // namespace tranche

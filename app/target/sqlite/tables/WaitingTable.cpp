#include "target/sqlite/tables/WaitingTable.h"

namespace tranche {

bool isWaitingTable(const QString &name)
{
    return name.startsWith(QLatin1String(waitingPrefix));
}

QString waitingTable(const QString &importKey)
{
    return QLatin1String(waitingPrefix) + importKey;
}

QStringList waitingTablesOf(SqliteDatabase &database, const QString &importKey)
{
    SqliteStatement query = database.prepare(
        QStringLiteral("SELECT name FROM main.sqlite_schema WHERE type='table' AND (name=?1 OR substr(name, 1, "
                       "length(?1) + 1)=?1||'.') ORDER BY CAST(substr(name, length(?1) + 2) AS INTEGER) DESC"));
    query.bind(1, waitingTable(importKey));
    QStringList tables;
    while (query.step())
        tables.append(query.text(0));
    return tables;
}

bool isWaiting(SqliteDatabase &database, const QString &importKey)
{
    SqliteStatement query
        = database.prepare(QStringLiteral("SELECT 1 FROM main.sqlite_schema WHERE type='table' AND name=?1"));
    return query.bind(1, waitingTable(importKey)).step();
}

QString tableAtWork(SqliteDatabase &database, const WriterOptions &options)
{
    return isWaiting(database, options.importKey) ? waitingTable(options.importKey) : options.table;
}

} // namespace tranche

#include "target/sqlite/tables/TableReplacement.h"

#include "core/CountText.h"
#include "core/Failure.h"
#include "core/FaultPoint.h"
#include "core/Texts.h"
#include "target/sqlite/LostReferences.h"
#include "target/sqlite/journal/RowRecords.h"
#include "target/sqlite/rows/BrokenParts.h"
#include "target/sqlite/tables/Referrers.h"
#include "target/sqlite/tables/TableReader.h"
#include "target/sqlite/tables/WaitingTable.h"

#include <algorithm>
#include <map>
#include <sqlite3.h>

namespace tranche {

namespace {

/// A statement that makes an index or trigger.
struct Part
{
    QString type;
    QString name;
    QString sql;
};

} // namespace

/// Indexes and triggers of the table, as they are defined.
static QList<Part> partsOf(SqliteDatabase &database, const QString &table)
{
    QList<Part> parts;
    SqliteStatement query = database.prepare(
        QStringLiteral("SELECT type, name, sql FROM main.sqlite_schema WHERE type IN ('index','trigger') AND "
                       "tbl_name=?1 COLLATE NOCASE AND sql IS NOT NULL ORDER BY type, rowid"));
    query.bind(1, table);
    while (query.step())
        parts.append({ query.text(0), query.text(1), query.text(2) });
    return parts;
}

/// The newer table has an index of just these columns of its own.
static bool isCovered(const TableSchema &table, const TableIndex &old)
{
    return !old.partial && !old.hasExpression
        && std::any_of(table.indexes.begin(), table.indexes.end(), [&old](const TableIndex &index) {
               return index.unique == old.unique && !index.partial && !index.hasExpression
                   && index.columns.join(QChar()).compare(old.columns.join(QChar()), Qt::CaseInsensitive) == 0;
           });
}

/// Makes anew what the old table had.
static void restoreParts(SqliteDatabase &database, const TableSchema &old, const QList<Part> &parts, TableSwap &swap)
{
    for (const Part &part : parts) {
        const auto index = std::find_if(
            old.indexes.begin(), old.indexes.end(), [&part](const TableIndex &one) { return one.name == part.name; });
        if (index != old.indexes.end() && isCovered(existingTable(database, old.name), *index))
            continue;
        try {
            database.execute(part.sql);
        } catch (const Failure &failure) {
            if (failure.code() != QLatin1String("target.sql") || !database.inTransaction())
                throw;
            swap.remarks.append((part.type == QLatin1String("index")
                    ? TargetText::tr("The index %1 of the old table does not fit the new one and is gone: %2")
                    : TargetText::tr("The trigger %1 of the old table does not fit the new one and is gone: %2"))
                                    .arg(part.name, failure.message()));
        }
    }
}

/// What was of use before and is not any more: triggers of the old table go, all else is somebody else's and stays.
static void settleBrokenParts(SqliteDatabase &database, const QString &table,
    const std::map<std::pair<QString, QString>, BrokenPart> &before, TableSwap &swap)
{
    const auto now = findBrokenParts(database);
    for (const auto &[name, part] : now) {
        if (before.contains(name))
            continue;
        if (part.type == QLatin1String("trigger") && part.table.compare(table, Qt::CaseInsensitive) == 0) {
            database.execute(QStringLiteral("DROP TRIGGER main.") + quotedName(part.name));
            swap.remarks.append(
                TargetText::tr("The trigger %1 of the old table does not fit the new one and is gone: %2")
                    .arg(part.name, part.why));
        } else if (part.type == QLatin1String("trigger")) {
            swap.remarks.append(TargetText::tr("The trigger %1 of the table %2 does not fit the new table %3, and "
                                               "changes of %2 that run it fail: %4")
                                    .arg(part.name, part.table, table, part.why));
        } else if (part.type == QLatin1String("view")) {
            swap.remarks.append(TargetText::tr("The view %1 does not fit the new table %2, and can't be read: %3")
                                    .arg(part.name, table, part.why));
        } else {
            swap.remarks.append(
                TargetText::tr("Rows of the table %1 can't be changed as before: %2").arg(part.name, part.why));
        }
    }
}

/// Those that refer to the table, and how many of their rows find nothing there.
static std::map<QString, qint64> lostReferencesTo(SqliteDatabase &database, const QString &table, bool isThere)
{
    std::map<QString, qint64> lost;
    const auto referrers = referrersOf(database, table);
    for (const Referrer &referrer : referrers) {
        if (isEmptyTable(database, referrer.table))
            continue;
        if (const auto rows = isThere ? lostReferences(database, referrer.table, table) : std::nullopt)
            lost[referrer.table] = rows->rows;
    }
    return lost;
}

static void setForeignKeys(SqliteDatabase &database, bool on)
{
    // The pragma does nothing within a transaction.
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, on ? 1 : 0, nullptr);
}

/// The old table goes without its rows being deleted one by one, which would take rows of other tables with them. Views
/// and triggers that name the old table mean the new one from then on: their text stays as it is.
static void putInPlace(SqliteDatabase &database, const QString &waiting, const QString &name, bool isThere)
{
    if (isThere) {
        setForeignKeys(database, false);
        database.execute(QStringLiteral("DROP TABLE main.") + quotedName(name));
        setForeignKeys(database, true);
    }
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_LEGACY_ALTER_TABLE, 1, nullptr);
    database.execute(QStringLiteral("ALTER TABLE main.%1 RENAME TO %2").arg(quotedName(waiting), quotedName(name)));
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_LEGACY_ALTER_TABLE, 0, nullptr);
}

/// What other imports have brought in to replace the table is replaced with it.
static void dropOthersThatWait(SqliteDatabase &database, const QString &table, const QString &importKey)
{
    const auto imports = Ledger::readImports(database, table);
    for (const LedgerImport &import : imports) {
        if (import.importKey == importKey || !import.state.waits)
            continue;
        const QStringList waiting = waitingTablesOf(database, import.importKey);
        for (const QString &name : waiting)
            database.execute(QStringLiteral("DROP TABLE main.") + quotedName(name));
    }
}

/// Where it has broken off.
static void endSwap(SqliteDatabase &database)
{
    setForeignKeys(database, true);
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_LEGACY_ALTER_TABLE, 0, nullptr);
}

/// @param importKey of the import, which that of the options of lines is not
static void swapWithin(
    SqliteDatabase &database, Ledger &ledger, const QString &importKey, const WriterOptions &options, TableSwap &swap)
{
    const auto old = readTable(database, options.table);
    const QString name = old ? old->name : options.table;
    QList<Part> parts = partsOf(database, name);
    const auto leftBehind = ledger.takeIndexesLeftBehind();
    for (const DroppedIndex &index : leftBehind)
        parts.append({ QStringLiteral("index"), index.name, index.definition });
    const auto brokenBefore = findBrokenParts(database);
    const auto lostBefore = lostReferencesTo(database, name, old.has_value());
    if (old) {
        SqliteStatement count = database.prepare(QStringLiteral("SELECT count(*) FROM main.") + quotedName(name));
        count.step();
        swap.rowsReplaced = count.integer(0);
    }
    putInPlace(database, waitingTable(options.importKey), name, old.has_value());
    if (old)
        restoreParts(database, *old, parts, swap);
    settleBrokenParts(database, name, brokenBefore, swap);
    for (const auto &[table, before] : lostBefore) {
        const LostReferences now = lostReferences(database, table, name).value_or(LostReferences { before, {} });
        const qint64 lost = now.rows - before;
        const QString which
            = before > 0 ? QString() : QStringLiteral(" (%1)").arg(now.examples.join(QLatin1String("; ")));
        if (lost > 0)
            throw Failure(QStringLiteral("target.references_lost"),
                counted(lost,
                    TargetText::tr("%1 row of the table %2 refers to a row of %3 that the file does not hold%4."),
                    TargetText::tr("%1 rows of the table %2 refer to rows of %3 that the file does not hold%4."))
                    .arg(table, name, now.examples.isEmpty() ? QString() : which),
                TargetText::tr("The table %1 is as it was. Mend the rows of %2, then resume; or cancel the import.")
                    .arg(name, table));
    }
    dropOthersThatWait(database, name, importKey);
    if (old || options.importKey != importKey)
        RowRecords(database).noteReplaced(importKey, waitingTable(options.importKey), name);
    ledger.markReplaced();
}

/// All tables of the import: those of lines first, so that nothing refers to an old table that goes.
static void swapAll(SqliteDatabase &database, Ledger &ledger, const std::vector<WriterOptions> &tables, TableSwap &swap)
{
    const QString &importKey = tables.front().importKey;
    for (std::size_t i = tables.size(); --i > 0;) {
        const WriterOptions &options = tables[i];
        if (!isWaiting(database, options.importKey))
            continue;
        Ledger ofLines(database, importKey, options.table, options.file);
        const bool isThere = readTable(database, options.table).has_value();
        swapWithin(database, ofLines, importKey, options, swap);
        if (isThere)
            swap.others.emplace_back(options.table, swap.rowsReplaced);
    }
    swap.rowsReplaced = 0;
    swapWithin(database, ledger, importKey, tables.front(), swap);
}

TableSwap trySwap(SqliteDatabase &database, Ledger &ledger, const std::vector<WriterOptions> &tables)
{
    TableSwap swap;
    if (!isWaiting(database, tables.front().importKey))
        return swap;
    ledger.ensureTable();
    try {
        swapAll(database, ledger, tables, swap);
    } catch (...) {
        endSwap(database);
        throw;
    }
    return swap;
}

TableSwap swapTables(SqliteDatabase &database, Ledger &ledger, const std::vector<WriterOptions> &tables,
    const std::function<void(const TableSwap &)> &onSwapped)
{
    TableSwap swap;
    database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    try {
        swap.isDone = isWaiting(database, tables.front().importKey) && ledger.droppedIndexes().isEmpty();
        if (swap.isDone)
            swapAll(database, ledger, tables, swap);
        if (swap.isDone && onSwapped)
            onSwapped(swap);
        faultPoint("replace.before_commit");
        database.execute(QStringLiteral("COMMIT"));
    } catch (...) {
        endSwap(database);
        if (database.inTransaction())
            database.execute(QStringLiteral("ROLLBACK"));
        throw;
    }
    faultPoint("replace.committed");
    return swap;
}

} // namespace tranche

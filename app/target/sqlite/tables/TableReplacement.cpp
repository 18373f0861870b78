#include "target/sqlite/tables/TableReplacement.h"

#include "core/CountText.h"
#include "core/Failure.h"
#include "core/FaultPoint.h"
#include "core/Texts.h"
#include "target/sqlite/LostReferences.h"
#include "target/sqlite/journal/RowRecords.h"
#include "target/sqlite/rows/BrokenParts.h"
#include "target/sqlite/tables/TableReader.h"
#include "target/sqlite/tables/WaitingTable.h"

#include <algorithm>
#include <map>
#include <sqlite3.h>

namespace tranche {

namespace {

/// A foreign key of another table that means this one.
struct Referrer
{
    QString table;
    ForeignKey key;
};

/// A statement that makes an index or trigger.
struct Part
{
    QString type;
    QString name;
    QString sql;
};

} // namespace

static QList<Referrer> referrersOf(SqliteDatabase &database, const QString &table)
{
    QStringList names;
    SqliteStatement query = database.prepare(
        QStringLiteral("SELECT DISTINCT s.name FROM main.sqlite_schema s, pragma_foreign_key_list(s.name) k WHERE "
                       "s.type='table' AND k.\"table\"=?1 COLLATE NOCASE AND s.name<>?1 COLLATE NOCASE"));
    query.bind(1, table);
    while (query.step())
        names.append(query.text(0));
    QList<Referrer> referrers;
    for (const QString &name : std::as_const(names)) {
        if (isWaitingTable(name))
            continue;
        const TableSchema schema = existingTable(database, name);
        for (const ForeignKey &key : schema.foreignKeys) {
            if (key.parentTable.compare(table, Qt::CaseInsensitive) == 0)
                referrers.append({ name, key });
        }
    }
    return referrers;
}

static bool isSame(QStringList one, QStringList other)
{
    const auto fold = [](QStringList &names) {
        for (QString &name : names)
            name = name.toLower();
        names.sort();
    };
    fold(one);
    fold(other);
    return one == other;
}

static bool hasKey(const TableSchema &table, const QStringList &fields)
{
    return isSame(table.primaryKey(), fields)
        || std::any_of(table.indexes.begin(), table.indexes.end(), [&](const TableIndex &index) {
               return index.unique && !index.partial && !index.hasExpression && isSame(index.columns, fields);
           });
}

/// The columns of the old table that a reference means.
static QStringList parentFields(const ForeignKey &key, const TableSchema &parent)
{
    return key.parentColumns.contains(QString()) ? parent.primaryKey() : key.parentColumns;
}

void checkMayReplace(SqliteDatabase &database, const TableSchema &old, const WriterOptions &options)
{
    const QString name = waitingTable(options.importKey);
    const TableSchema made = existingTable(database, name);
    const auto referrers = referrersOf(database, old.name);
    for (const Referrer &referrer : referrers) {
        const QStringList fields = parentFields(referrer.key, old);
        const bool byKey = !referrer.key.parentColumns.contains(QString()) || isSame(made.primaryKey(), fields);
        if ((byKey && hasKey(made, fields)) || isEmptyTable(database, referrer.table))
            continue;
        const QStringList there = readColumnNames(database, name);
        const bool mayBeKey = std::all_of(fields.begin(), fields.end(),
            [&](const QString &field) { return there.contains(field, Qt::CaseInsensitive); });
        throw Failure(QStringLiteral("target.key_referenced"),
            TargetText::tr("Rows of the table %1 refer to “%2” of %3, which would be no key any more.")
                .arg(referrer.table, fields.join(QLatin1String(", ")), old.name),
            mayBeKey ? TargetText::tr("Make it one again: --primary-key %1.").arg(fields.join(QLatin1Char(',')))
                     : TargetText::tr("The file has no such column: append to the table, or take another one."));
    }
}

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
        if (import.importKey != importKey && import.state.waits)
            database.execute(QStringLiteral("DROP TABLE main.") + quotedName(waitingTable(import.importKey)));
    }
}

/// Where it has broken off.
static void endSwap(SqliteDatabase &database)
{
    setForeignKeys(database, true);
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_LEGACY_ALTER_TABLE, 0, nullptr);
}

static void swapWithin(SqliteDatabase &database, Ledger &ledger, const WriterOptions &options, TableSwap &swap)
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
    dropOthersThatWait(database, name, options.importKey);
    if (old)
        RowRecords(database).noteReplaced(options.importKey, waitingTable(options.importKey), name);
    ledger.markReplaced();
}

TableSwap trySwap(SqliteDatabase &database, Ledger &ledger, const WriterOptions &options)
{
    TableSwap swap;
    if (!isWaiting(database, options.importKey))
        return swap;
    ledger.ensureTable();
    try {
        swapWithin(database, ledger, options, swap);
    } catch (...) {
        endSwap(database);
        throw;
    }
    return swap;
}

TableSwap swapTables(SqliteDatabase &database, Ledger &ledger, const WriterOptions &options,
    const std::function<void(const TableSwap &)> &onSwapped)
{
    TableSwap swap;
    database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    try {
        swap.isDone = isWaiting(database, options.importKey) && ledger.droppedIndexes().isEmpty();
        if (swap.isDone)
            swapWithin(database, ledger, options, swap);
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

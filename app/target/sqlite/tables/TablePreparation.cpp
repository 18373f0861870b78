#include "target/sqlite/tables/TablePreparation.h"
#include "target/RecordParts.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "target/TableKey.h"
#include "target/sqlite/tables/Referrers.h"
#include "target/sqlite/tables/TableFields.h"
#include "target/sqlite/tables/TableReader.h"
#include "target/sqlite/tables/TableStatement.h"
#include "target/sqlite/tables/WaitingTable.h"

#include <QFileInfo>

#include <algorithm>

namespace tranche {

static Failure tableExists(const QString &table)
{
    return Failure(QStringLiteral("target.table_exists"), TargetText::tr("The table %1 exists already.").arg(table),
        TargetText::tr("Choose another table, or append to it."));
}

static Failure nameIsReserved(const QString &table)
{
    return Failure(QStringLiteral("target.table_reserved"),
        TargetText::tr("Rows can't go into a table called %1: the name is reserved.").arg(table),
        TargetText::tr("Choose another table."));
}

/// Tables of SQLite and of Tranche itself.
static void checkIsUsers(const QString &table)
{
    if (table.startsWith(QLatin1String("sqlite_"), Qt::CaseInsensitive)
        || table.startsWith(QLatin1String("_tranche_"), Qt::CaseInsensitive))
        throw nameIsReserved(table);
}

/// SQLite's table-valued functions: a new table of such a name would stand in front of what SQLite or another program
/// means by it, and so spoil the database for them.
static void checkNewName(const QString &table)
{
    static const QStringList functions { QStringLiteral("json_each"), QStringLiteral("json_tree"),
        QStringLiteral("jsonb_each"), QStringLiteral("jsonb_tree"), QStringLiteral("generate_series"),
        QStringLiteral("dbstat"), QStringLiteral("bytecode"), QStringLiteral("tables_used"),
        QStringLiteral("fts3tokenize"), QStringLiteral("completion"), QStringLiteral("fsdir") };
    if (table.startsWith(QLatin1String("pragma_"), Qt::CaseInsensitive)
        || functions.contains(table, Qt::CaseInsensitive))
        throw nameIsReserved(table);
}

/// Also where it takes the place of one that is there: what comes into its rows is to come into the new one.
static void createTable(SqliteDatabase &database, const QString &table, const WriterOptions &options)
{
    checkNewName(options.table);
    const TableDesign &design = options.design;
    database.execute(design.createSql.isEmpty() ? tableStatement(table, options.mapping, design)
                                                : statementRenamed(design.createSql, options.table, table));
    createIndexes(database, table, options.table, design);
}

/// As createTable() has left its definition.
static QString definitionAsMade(const QString &table, const WriterOptions &options)
{
    return options.design.createSql.isEmpty() ? tableStatement(table, options.mapping, options.design)
                                              : statementRenamed(options.design.createSql, options.table, table);
}

bool isAsMade(SqliteDatabase &database, const WriterOptions &options, qint64 rows)
{
    SqliteStatement objects
        = database.prepare(QStringLiteral("SELECT type, sql FROM main.sqlite_schema WHERE tbl_name=?1 COLLATE NOCASE"));
    const QString table = tableAtWork(database, options);
    objects.bind(1, table);
    const QString definition = definitionAsMade(table, options);
    bool isThere = false;
    while (objects.step()) { // other indexes, and triggers, are somebody else's
        if (objects.text(0) == QLatin1String("index")
            && (objects.isNull(1) || isIndexOfDesign(objects.text(1), table, options.design)))
            continue;
        if (objects.text(0) != QLatin1String("table") || isThere || objects.text(1) != definition)
            return false;
        isThere = true;
    }
    if (!isThere)
        return false;
    SqliteStatement references
        = database.prepare(QStringLiteral("SELECT 1 FROM main.sqlite_schema s, pragma_foreign_key_list(s.name) k WHERE "
                                          "s.type='table' AND k.\"table\"=?1 COLLATE NOCASE"));
    references.bind(1, table);
    if (references.step())
        return false;
    SqliteStatement count = database.prepare(QStringLiteral("SELECT count(*) FROM main.") + quotedName(table));
    return count.step() && count.integer(0) == rows;
}

static Failure noTableToChange(const QString &table)
{
    return Failure(QStringLiteral("target.table_missing"),
        TargetText::tr("There is no table %1 whose rows could be changed.").arg(table),
        TargetText::tr("Check its name."));
}

/// Applies the mode, the first time that the import comes to its target.
/// @returns whether the table is made
static bool beginTable(SqliteDatabase &database, Ledger &ledger, const WriterOptions &options)
{
    const auto table = readTable(database, options.table);
    if (table && options.mode == TargetMode::Create)
        throw tableExists(options.table);
    if (!table && options.mode == TargetMode::Append)
        throw Failure(QStringLiteral("target.table_missing"),
            TargetText::tr("There is no table %1 to append to.").arg(options.table),
            TargetText::tr("Check its name, or let it be created."));
    if (!table && !insertsRows(options.mode))
        throw noTableToChange(options.table);
    const bool replace = table && options.mode == TargetMode::Replace;
    if (replace) {
        createTable(database, waitingTable(options.importKey), options);
        checkMayReplace(database, *table, options);
    } else if (!table) {
        ledger.markReplaced();
        createTable(database, options.table, options);
    } else {
        addColumns(database, *table, options);
    }
    ledger.add({}); // notes that the table was made ready, in the same transaction
    return !table || replace;
}

/// Of lines whose parents' table is replaced as well. @returns whether it was made now
static bool prepareWaitingChild(SqliteDatabase &database, const WriterOptions &options)
{
    const bool isMade = !isWaiting(database, options.importKey);
    if (isMade) {
        createTable(database, waitingTable(options.importKey), options);
        if (const auto old = readTable(database, options.table))
            checkMayReplace(database, *old, options);
    }
    checkFields(existingTable(database, waitingTable(options.importKey)), options.mapping);
    return isMade;
}

bool prepareChildTable(SqliteDatabase &database, const WriterOptions &options, bool begun, bool waits)
{
    checkIsUsers(options.table);
    if (waits && (!begun || isWaiting(database, options.importKey)))
        return prepareWaitingChild(database, options);
    const auto table = readTable(database, options.table);
    const bool mustBeNew = options.mode == TargetMode::Create || options.mode == TargetMode::Replace;
    if (table && mustBeNew && !begun)
        throw tableExists(options.table);
    if (!table && (begun || options.mode == TargetMode::Append))
        throw Failure(QStringLiteral("target.table_missing"),
            begun ? TargetText::tr("The table %1 was there when the import began and is gone.").arg(options.table)
                  : TargetText::tr("There is no table %1 to append to.").arg(options.table),
            begun ? TargetText::tr("Put it back and resume, or import the file again.")
                  : TargetText::tr("Check its name, or let it be created."));
    if (!table)
        createTable(database, options.table, options);
    else if (!begun)
        addColumns(database, *table, options);
    checkFields(existingTable(database, options.table), options.mapping);
    return !table;
}

TableSchema prepareTable(
    SqliteDatabase &database, Ledger &ledger, const WriterOptions &options, const LedgerState &inTarget)
{
    checkIsUsers(options.table);
    const bool made = !inTarget.begun && beginTable(database, ledger, options);
    auto table = readTable(database, tableAtWork(database, options));
    if (!table)
        throw Failure(QStringLiteral("target.table_missing"),
            TargetText::tr("The table %1 was there when the import began and is gone.").arg(options.table),
            TargetText::tr("Put it back and resume, or import the file again."));
    table->isNew = made && !hasKey(options.mode) && options.design.takesEveryRow();
    checkFields(*table, options.mapping);
    if (hasKey(options.mode))
        settledKey(&*table, options.mapping, options.key);
    const bool goesOn = leavesRows(inTarget.counts, options.mapping) && !options.retry;
    if (goesOn && isEmptyTable(database, table->name))
        throw Failure(QStringLiteral("target.table_emptied"),
            TargetText::tr("The table %1 is empty, though %2 rows of this import went into it.")
                .arg(table->name)
                .arg(inTarget.rows),
            TargetText::tr("It was emptied, or dropped and made anew. Import the file again."));
    return *table;
}

/// Whether rows are tried on a table that only the trial makes.
static bool isMadeForTrial(SqliteDatabase &database, const WriterOptions &options)
{
    if (isWaiting(database, options.importKey))
        return false;
    return options.mode == TargetMode::Replace || !readTable(database, options.table);
}

/// Whether a table that takes the place of another one may have to fit more than its rows: only a trial shows it.
static bool isUsedByOthers(SqliteDatabase &database, const WriterOptions &options)
{
    if (options.mode != TargetMode::Replace || !readTable(database, options.table))
        return false;
    SqliteStatement query = database.prepare(QStringLiteral(
        "SELECT 1 FROM main.sqlite_schema WHERE type IN ('trigger','view') OR (type='index' AND tbl_name=?1 COLLATE "
        "NOCASE AND sql IS NOT NULL) OR (type='table' AND sql LIKE '%REFERENCES%')"));
    return query.bind(1, options.table).step();
}

TrialTable trialTable(const WriterOptions &options)
{
    checkIsUsers(options.table);
    const bool isNew = !QFileInfo::exists(options.location.address);
    std::optional<SqliteDatabase> database;
    if (!isNew)
        database.emplace(options.location.address, SqliteDatabase::Access::Read);
    if (isNew || isMadeForTrial(*database, options)) {
        if (!insertsRows(options.mode))
            throw noTableToChange(options.table);
        checkNewName(options.table);
        const bool takesAll = options.design.takesEveryRow();
        if (hasKey(options.mode) || (isNew && !takesAll))
            return TrialTable::Apart;
        return isNew || (takesAll && !isUsedByOthers(*database, options)) ? TrialTable::None : TrialTable::InTarget;
    }
    const TableSchema table = existingTable(*database, tableAtWork(*database, options));
    if (options.mode == TargetMode::Create && !isWaiting(*database, options.importKey))
        throw tableExists(options.table);
    if (!options.design.addColumns)
        checkFields(table, options.mapping);
    if (hasKey(options.mode))
        settledKey(&table, options.mapping, options.key);
    return TrialTable::InTarget;
}

TableSchema prepareTrial(SqliteDatabase &database, const WriterOptions &options, TrialTable trial)
{
    if (trial == TrialTable::Apart) {
        createTable(database, options.table, options);
        return existingTable(database, options.table);
    }
    QString table = tableAtWork(database, options);
    if (isMadeForTrial(database, options)) {
        table = waitingTable(options.importKey);
        createTable(database, table, options);
        if (const auto old = readTable(database, options.table))
            checkMayReplace(database, *old, options);
    } else {
        addColumns(database, existingTable(database, table), options);
    }
    const TableSchema made = existingTable(database, table);
    checkFields(made, options.mapping);
    return made;
}

} // namespace tranche

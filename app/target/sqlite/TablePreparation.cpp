#include "target/sqlite/TablePreparation.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "target/sqlite/TableReader.h"

#include <QFileInfo>

namespace tranche {

static Failure tableExists(const QString &table)
{
    return Failure(QStringLiteral("target.table_exists"), TargetText::tr("The table %1 exists already.").arg(table),
        TargetText::tr("Choose another table, or append to it."));
}

/// The column that gets the file's name.
static void checkFileField(const TableSchema &table, const ColumnMapping &mapping)
{
    if (mapping.fileField.isEmpty())
        return;
    const TableColumn *field = table.find(mapping.fileField);
    if (field == nullptr || field->generated)
        throw Failure(QStringLiteral("target.field_missing"),
            TargetText::tr("The table %1 has no column “%2” for the file's name.").arg(table.name, mapping.fileField),
            TargetText::tr("Name another one, or add it to the table."));
}

static void checkFields(const TableSchema &table, const ColumnMapping &mapping)
{
    QStringList names;
    for (const TableColumn &column : table.columns)
        names.append(column.name);
    for (const MappedColumn &column : mapping.columns) {
        const TableColumn *field = table.find(column.field);
        if (field == nullptr)
            throw Failure(QStringLiteral("target.field_missing"),
                TargetText::tr("The table %1 has no column “%2”.").arg(table.name, column.field),
                TargetText::tr("Map “%1” to one of its columns (%2), or leave it out.")
                    .arg(column.sourceName, names.join(QLatin1String(", "))));
        if (field->generated)
            throw Failure(QStringLiteral("target.field_generated"),
                TargetText::tr("The column “%1” of %2 is computed by the database.").arg(column.field, table.name),
                TargetText::tr("Leave “%1” out of the import.").arg(column.sourceName));
    }
    checkFileField(table, mapping);
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

/// The statement that makes the table, but for its first words.
static QString definitionOf(const WriterOptions &options)
{
    QStringList columns;
    for (const MappedColumn &column : options.mapping.columns)
        columns.append(quotedName(column.field) + QLatin1Char(' ') + columnTypeDeclaration(column.fieldType()));
    if (!options.mapping.fileField.isEmpty())
        columns.append(quotedName(options.mapping.fileField) + QStringLiteral(" TEXT"));
    return QStringLiteral("%1 (%2)").arg(quotedName(options.table), columns.join(QLatin1String(", ")));
}

static void createTable(SqliteDatabase &database, const WriterOptions &options)
{
    checkNewName(options.table);
    database.execute(QStringLiteral("CREATE TABLE main.") + definitionOf(options));
}

bool isAsMade(SqliteDatabase &database, const WriterOptions &options, qint64 rows)
{
    SqliteStatement objects
        = database.prepare(QStringLiteral("SELECT type, sql FROM main.sqlite_schema WHERE tbl_name=?1 COLLATE NOCASE"));
    objects.bind(1, options.table);
    bool isThere = false;
    while (objects.step()) { // indexes and triggers are somebody else's
        if (objects.text(0) != QLatin1String("table") || isThere
            || objects.text(1) != QStringLiteral("CREATE TABLE ") + definitionOf(options))
            return false;
        isThere = true;
    }
    if (!isThere)
        return false;
    SqliteStatement references
        = database.prepare(QStringLiteral("SELECT 1 FROM main.sqlite_schema s, pragma_foreign_key_list(s.name) k WHERE "
                                          "s.type='table' AND k.\"table\"=?1 COLLATE NOCASE"));
    references.bind(1, options.table);
    if (references.step())
        return false;
    SqliteStatement count = database.prepare(QStringLiteral("SELECT count(*) FROM main.") + quotedName(options.table));
    return count.step() && count.integer(0) == rows;
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
    const bool replace = table && options.mode == TargetMode::Replace;
    if (replace)
        database.execute(QStringLiteral("DROP TABLE main.") + quotedName(table->name));
    if (!table || replace) {
        ledger.markReplaced();
        createTable(database, options);
    }
    ledger.add({}); // notes that the table was made ready, in the same transaction
    return !table || replace;
}

TableSchema prepareTable(
    SqliteDatabase &database, Ledger &ledger, const WriterOptions &options, const LedgerState &inTarget)
{
    checkIsUsers(options.table);
    const bool made = !inTarget.begun && beginTable(database, ledger, options);
    auto table = readTable(database, options.table);
    if (!table)
        throw Failure(QStringLiteral("target.table_missing"),
            TargetText::tr("The table %1 was there when the import began and is gone.").arg(options.table),
            TargetText::tr("Put it back and resume, or import the file again."));
    table->isNew = made;
    checkFields(*table, options.mapping);
    const bool goesOn = inTarget.rows > 0 && !options.retry;
    if (goesOn && isEmptyTable(database, table->name))
        throw Failure(QStringLiteral("target.table_emptied"),
            TargetText::tr("The table %1 is empty, though %2 rows of this import went into it.")
                .arg(table->name)
                .arg(inTarget.rows),
            TargetText::tr("It was emptied, or dropped and made anew. Import the file again."));
    return *table;
}

std::optional<TableSchema> tableToValidate(const WriterOptions &options)
{
    checkIsUsers(options.table);
    if (options.mode == TargetMode::Replace || !QFileInfo::exists(options.location.address)) {
        checkNewName(options.table);
        return std::nullopt;
    }
    SqliteDatabase database(options.location.address, SqliteDatabase::Access::Read);
    auto table = readTable(database, options.table);
    if (table && options.mode == TargetMode::Create)
        throw tableExists(options.table);
    if (!table)
        checkNewName(options.table);
    else
        checkFields(*table, options.mapping);
    return table;
}

} // namespace tranche

#include "target/TablePreparation.h"

#include "source/Failure.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tranche {

static QString tr(const char *text)
{
    return QCoreApplication::translate("Target", text);
}

static Failure tableExists(const QString &table)
{
    return Failure(QStringLiteral("target.table_exists"), tr("The table %1 exists already.").arg(table),
        tr("Choose another table, or append to it."));
}

/// The column that gets the file's name.
static void checkFileField(const TableSchema &table, const ColumnMapping &mapping)
{
    if (mapping.fileField.isEmpty())
        return;
    const TableColumn *field = table.find(mapping.fileField);
    if (field == nullptr || field->generated)
        throw Failure(QStringLiteral("target.field_missing"),
            tr("The table %1 has no column “%2” for the file's name.").arg(table.name, mapping.fileField),
            tr("Name another one, or add it to the table."));
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
                tr("The table %1 has no column “%2”.").arg(table.name, column.field),
                tr("Map “%1” to one of its columns (%2), or leave it out.")
                    .arg(column.sourceName, names.join(QLatin1String(", "))));
        if (field->generated)
            throw Failure(QStringLiteral("target.field_generated"),
                tr("The column “%1” of %2 is computed by the database.").arg(column.field, table.name),
                tr("Leave “%1” out of the import.").arg(column.sourceName));
    }
    checkFileField(table, mapping);
}

static void createTable(SqliteDatabase &database, const WriterOptions &options)
{
    QStringList columns;
    for (const MappedColumn &column : options.mapping.columns)
        columns.append(quotedName(column.field) + QLatin1Char(' ') + columnTypeName(column.type));
    if (!options.mapping.fileField.isEmpty())
        columns.append(quotedName(options.mapping.fileField) + QStringLiteral(" TEXT"));
    database.execute(
        QStringLiteral("CREATE TABLE main.%1 (%2)").arg(quotedName(options.table), columns.join(QLatin1String(", "))));
}

/// Applies the mode, the first time that the import comes to its target.
static void beginTable(SqliteDatabase &database, Ledger &ledger, const WriterOptions &options)
{
    const auto table = readTable(database, options.table);
    if (table && options.mode == TargetMode::Create)
        throw tableExists(options.table);
    if (!table && options.mode == TargetMode::Append)
        throw Failure(QStringLiteral("target.table_missing"),
            tr("There is no table %1 to append to.").arg(options.table), tr("Check its name, or let it be created."));
    const bool replace = table && options.mode == TargetMode::Replace;
    if (replace)
        database.execute(QStringLiteral("DROP TABLE main.") + quotedName(table->name));
    if (!table || replace) {
        ledger.markReplaced();
        createTable(database, options);
    }
    ledger.add({}); // notes that the table was made ready, in the same transaction
}

TableSchema prepareTable(
    SqliteDatabase &database, Ledger &ledger, const WriterOptions &options, const LedgerState &inTarget)
{
    if (!inTarget.begun)
        beginTable(database, ledger, options);
    const auto table = readTable(database, options.table);
    if (!table)
        throw Failure(QStringLiteral("target.table_missing"),
            tr("The table %1 was there when the import began and is gone.").arg(options.table),
            tr("Put it back and resume, or import the file again."));
    checkFields(*table, options.mapping);
    const bool goesOn = inTarget.rows > 0 && !options.retry;
    if (goesOn
        && !database.prepare(QStringLiteral("SELECT 1 FROM main.%1 LIMIT 1").arg(quotedName(table->name))).step())
        throw Failure(QStringLiteral("target.table_emptied"),
            tr("The table %1 is empty, though %2 rows of this import went into it.")
                .arg(table->name)
                .arg(inTarget.rows),
            tr("It was emptied, or dropped and made anew. Import the file again."));
    return *table;
}

std::optional<TableSchema> tableToValidate(const WriterOptions &options)
{
    if (options.mode == TargetMode::Replace || !QFileInfo::exists(options.location.path))
        return std::nullopt;
    SqliteDatabase database(options.location.path, SqliteDatabase::Access::Read);
    auto table = readTable(database, options.table);
    if (table && options.mode == TargetMode::Create)
        throw tableExists(options.table);
    if (table)
        checkFields(*table, options.mapping);
    return table;
}

} // namespace tranche

#include "target/sqlite/tables/TableReader.h"

#include "core/Failure.h"
#include "core/Texts.h"

namespace tranche {

// A user's table may be called as one of SQLite's table-valued functions, such as pragma_table_info, and stands in
// front of it then. So the statements are used.

static SqliteStatement pragmaOf(SqliteDatabase &database, const char *pragma, const QString &name)
{
    return database.prepare(QStringLiteral("PRAGMA main.%1(%2)").arg(QLatin1String(pragma), quotedName(name)));
}

static void readKind(SqliteDatabase &database, TableSchema &schema)
{
    enum { Schema, Name, Type, Columns, WithoutRowId, Strict };
    SqliteStatement tables = pragmaOf(database, "table_list", schema.name);
    while (tables.step()) {
        if (tables.text(Schema) != QLatin1String("main"))
            continue;
        schema.withoutRowIds = tables.integer(WithoutRowId) != 0;
        schema.isStrict = tables.integer(Strict) != 0;
        return;
    }
}

static void readColumns(SqliteDatabase &database, TableSchema &schema)
{
    readKind(database, schema);
    enum { Number, Name, Declared, NotNull, Default, PrimaryKey, Hidden };
    SqliteStatement columns = pragmaOf(database, "table_xinfo", schema.name);
    while (columns.step()) {
        const qint64 hidden = columns.integer(Hidden);
        if (hidden == 1)
            continue;
        TableColumn column;
        column.name = columns.text(Name);
        column.declared = columns.text(Declared);
        column.type = columnTypeFromDeclaration(column.declared);
        column.storage = columnStorageFromDeclaration(column.declared, schema.isStrict);
        column.notNull = columns.integer(NotNull) != 0;
        if (!columns.isNull(Default))
            column.defaultExpression = columns.text(Default);
        column.primaryKey = columns.integer(PrimaryKey) != 0;
        column.generated = hidden != 0;
        schema.columns.append(column);
    }
}

QStringList readColumnNames(SqliteDatabase &database, const QString &table)
{
    TableSchema schema;
    schema.name = table;
    readColumns(database, schema);
    QStringList names;
    for (const TableColumn &column : std::as_const(schema.columns))
        names.append(column.name);
    return names;
}

QList<TableIndex> readIndexes(SqliteDatabase &database, const QString &table)
{
    enum { ListNumber, ListName, Unique, Origin, Partial };
    enum { Place, TableColumnNumber, Name };
    QList<TableIndex> indexes;
    SqliteStatement list = pragmaOf(database, "index_list", table);
    while (list.step()) {
        TableIndex index;
        index.name = list.text(ListName);
        index.unique = list.integer(Unique) != 0;
        index.partial = list.integer(Partial) != 0;
        index.ofConstraint = list.text(Origin) != QLatin1String("c");
        SqliteStatement columns = pragmaOf(database, "index_info", index.name);
        while (columns.step()) {
            if (columns.isNull(Name))
                index.hasExpression = true;
            else
                index.columns.append(columns.text(Name));
        }
        indexes.append(index);
    }
    return indexes;
}

QList<ForeignKey> readForeignKeys(SqliteDatabase &database, const QString &table)
{
    enum { Number, Place, Parent, Column, ParentColumn };
    QList<ForeignKey> references;
    SqliteStatement keys = pragmaOf(database, "foreign_key_list", table);
    qint64 current = -1;
    while (keys.step()) {
        if (keys.integer(Number) != current)
            references.append({ keys.text(Parent), {}, {} });
        current = keys.integer(Number);
        references.back().columns.append(keys.text(Column));
        references.back().parentColumns.append(keys.text(ParentColumn));
    }
    return references;
}

std::optional<TableSchema> readTable(SqliteDatabase &database, const QString &table)
{
    SqliteStatement find = database.prepare(QStringLiteral(
        "SELECT name, type, sql FROM main.sqlite_schema WHERE type IN ('table','view') AND lower(name)=lower(?1)"));
    find.bind(1, table);
    if (!find.step())
        return std::nullopt;
    if (find.text(1) == QLatin1String("view"))
        throw Failure(QStringLiteral("target.view"),
            TargetText::tr("%1 is a view, which rows can't be imported into.").arg(table),
            TargetText::tr("Choose a table."));
    TableSchema schema;
    schema.name = find.text(0);
    schema.definition = find.text(2);
    find.reset();
    readColumns(database, schema);
    schema.foreignKeys = readForeignKeys(database, schema.name);
    schema.indexes = readIndexes(database, schema.name);
    return schema;
}

TableSchema existingTable(SqliteDatabase &database, const QString &table)
{
    const auto schema = readTable(database, table);
    if (!schema)
        throw Failure(QStringLiteral("target.table_missing"), TargetText::tr("There is no table %1.").arg(table));
    return *schema;
}

QStringList readTableNames(SqliteDatabase &database)
{
    SqliteStatement tables = database.prepare(QStringLiteral(
        "SELECT name FROM main.sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
        "AND name NOT LIKE '\\_tranche\\_%' ESCAPE '\\' ORDER BY name COLLATE NOCASE"));
    QStringList names;
    while (tables.step())
        names.append(tables.text(0));
    return names;
}

bool isEmptyTable(SqliteDatabase &database, const QString &table)
{
    return !database.prepare(QStringLiteral("SELECT 1 FROM main.%1 LIMIT 1").arg(quotedName(table))).step();
}

QString freeRowIdName(const QStringList &columns)
{
    for (const char *name : { "rowid", "_rowid_", "oid" }) {
        if (!columns.contains(QLatin1String(name), Qt::CaseInsensitive))
            return QLatin1String(name);
    }
    return {};
}

} // namespace tranche

#include "target/TableSchema.h"

#include "source/Failure.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tranche {

const TableColumn *TableSchema::find(const QString &column) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
        [&](const TableColumn &candidate) { return candidate.name.compare(column, Qt::CaseInsensitive) == 0; });
    return found == columns.end() ? nullptr : &*found;
}

static void readColumns(SqliteDatabase &database, TableSchema &schema)
{
    SqliteStatement columns = database.prepare(QStringLiteral(
        "SELECT name, type, \"notnull\", dflt_value IS NOT NULL, pk, hidden FROM pragma_table_xinfo(?1)"));
    columns.bind(1, schema.name);
    while (columns.step()) {
        const qint64 hidden = columns.integer(5);
        if (hidden == 1)
            continue;
        schema.columns.append({ columns.text(0), columns.text(1), columns.integer(2) != 0, columns.integer(3) != 0,
            columns.integer(4) != 0, hidden != 0 });
    }
}

static void readForeignKeys(SqliteDatabase &database, TableSchema &schema)
{
    SqliteStatement keys = database.prepare(
        QStringLiteral("SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(?1) ORDER BY id, seq"));
    keys.bind(1, schema.name);
    qint64 current = -1;
    while (keys.step()) {
        if (keys.integer(0) != current)
            schema.foreignKeys.append({ keys.text(1), {}, {} });
        current = keys.integer(0);
        schema.foreignKeys.back().columns.append(keys.text(2));
        schema.foreignKeys.back().parentColumns.append(keys.text(3));
    }
}

std::optional<TableSchema> readTable(SqliteDatabase &database, const QString &table)
{
    SqliteStatement find = database.prepare(QStringLiteral(
        "SELECT name, type, sql FROM sqlite_schema WHERE type IN ('table','view') AND lower(name)=lower(?1)"));
    find.bind(1, table);
    if (!find.step())
        return std::nullopt;
    if (find.text(1) == QLatin1String("view"))
        throw Failure(QStringLiteral("target.view"),
            QCoreApplication::translate("Target", "%1 is a view, which rows can't be imported into.").arg(table),
            QCoreApplication::translate("Target", "Choose a table."));
    TableSchema schema;
    schema.name = find.text(0);
    schema.definition = find.text(2);
    find.reset();
    readColumns(database, schema);
    readForeignKeys(database, schema);

    SqliteStatement others = database.prepare(
        QStringLiteral("SELECT count(*) FILTER (WHERE type='trigger'), group_concat(sql, ' ') "
                       "FROM sqlite_schema WHERE lower(tbl_name)=lower(?1) AND type IN ('trigger','index')"));
    others.bind(1, schema.name).step();
    const bool hasTriggers = others.integer(0) > 0;
    const QString indexesAndTriggers = others.text(1);
    static const QRegularExpression refusal(
        QStringLiteral("\\b(CHECK|UNIQUE|PRIMARY|NOT\\s+NULL|STRICT|REFERENCES|GENERATED|AS)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression unique(QStringLiteral("\\bUNIQUE\\b"), QRegularExpression::CaseInsensitiveOption);
    schema.refusesRows
        = hasTriggers || refusal.match(schema.definition).hasMatch() || unique.match(indexesAndTriggers).hasMatch();
    schema.mayRollBack
        = (schema.definition + indexesAndTriggers).contains(QLatin1String("ROLLBACK"), Qt::CaseInsensitive);
    return schema;
}

QStringList readTableNames(SqliteDatabase &database)
{
    SqliteStatement tables = database.prepare(
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                       "AND name NOT LIKE '\\_tranche\\_%' ESCAPE '\\' ORDER BY name COLLATE NOCASE"));
    QStringList names;
    while (tables.step())
        names.append(tables.text(0));
    return names;
}

} // namespace tranche

#include "target/sqlite/TargetRepair.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <algorithm>
#include <sqlite3.h>

namespace tranche {

/// A default is an expression, and one may take for ever.
static constexpr int longestDefaultMs = 1000;
/// Rows that are added run the triggers of their table.
static constexpr int longestAdditionMs = 30000;

static TableSchema schemaOf(SqliteDatabase &database, const QString &table)
{
    const auto schema = readTable(database, table);
    if (!schema)
        throw Failure(QStringLiteral("target.table_missing"), TargetText::tr("There is no table %1.").arg(table));
    return *schema;
}

std::optional<QString> columnDefault(const TargetLocation &location, const QString &table, const QString &field)
{
    SqliteDatabase database(location.path, SqliteDatabase::Access::Read);
    const TableSchema schema = schemaOf(database, table);
    const TableColumn *column = schema.find(field);
    if (column == nullptr || !column->defaultExpression)
        throw Failure(QStringLiteral("call.remedy"),
            TargetText::tr("The column “%1” of the table %2 has no default.").arg(field, table),
            TargetText::tr("Set a value, or NULL, instead."));
    database.limitWork(longestDefaultMs);
    SqliteStatement value = database.prepare(QStringLiteral("SELECT %1").arg(*column->defaultExpression));
    value.step();
    return value.isNull(0) ? std::nullopt : std::optional(value.text(0));
}

/// A key that names no column of the parent means its primary key.
static QString parentColumn(SqliteDatabase &database, const ForeignKey &key)
{
    if (!key.parentColumns.front().isEmpty())
        return key.parentColumns.front();
    const TableSchema parent = schemaOf(database, key.parentTable);
    for (const TableColumn &column : parent.columns) {
        if (column.primaryKey)
            return column.name;
    }
    return QStringLiteral("rowid");
}

/// The reference of the field alone; nullptr if there is none.
static const ForeignKey *keyOf(const TableSchema &schema, const QString &field)
{
    const auto found = std::find_if(schema.foreignKeys.begin(), schema.foreignKeys.end(), [&](const ForeignKey &key) {
        return key.columns.size() == 1 && key.columns.front().compare(field, Qt::CaseInsensitive) == 0;
    });
    return found == schema.foreignKeys.end() ? nullptr : &*found;
}

void addMissingReferences(
    const TargetLocation &location, const QString &table, const QString &field, const QStringList &values)
{
    SqliteDatabase database(location.path, SqliteDatabase::Access::Write);
    const TableSchema schema = schemaOf(database, table);
    const ForeignKey *key = keyOf(schema, field);
    if (key == nullptr)
        throw Failure(QStringLiteral("call.remedy"),
            TargetText::tr("The column “%1” of the table %2 alone refers to no other table.").arg(field, table));
    const QString parent = quotedName(key->parentTable);
    const QString column = quotedName(parentColumn(database, *key));
    database.limitWork(longestAdditionMs);
    database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    for (const QString &value : values) {
        SqliteStatement insertion = database.prepare(
            QStringLiteral("INSERT INTO main.%1 (%2) SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM main.%1 WHERE %2=?1)")
                .arg(parent, column));
        insertion.bind(1, value);
        const int code = insertion.run();
        if ((code & 0xff) == SQLITE_CONSTRAINT)
            throw Failure(QStringLiteral("call.remedy"),
                TargetText::tr("The table %1 refuses a row with “%2” alone: %3.")
                    .arg(key->parentTable, value, QString::fromUtf8(sqlite3_errmsg(database.handle()))),
                TargetText::tr("Add it there with what it needs, then retry the failed chunks. Nothing was added."));
        if (code != SQLITE_OK)
            throw database.failure();
    }
    database.execute(QStringLiteral("COMMIT"));
}

ReferenceCheck::ReferenceCheck(const TargetLocation &location, const QString &table)
    : m_database(location.path, SqliteDatabase::Access::Read)
    , m_schema(schemaOf(m_database, table))
{
}

bool ReferenceCheck::mayBeIn(const QString &field, const QString &value)
{
    const ForeignKey *key = keyOf(m_schema, field);
    if (key == nullptr)
        return true;
    const auto [known, isNew] = m_known.try_emplace({ field, value }, false);
    if (!isNew)
        return known->second;
    auto lookup = m_lookups.find(field);
    if (lookup == m_lookups.end())
        lookup = m_lookups
                     .emplace(field,
                         m_database.prepare(
                             QStringLiteral("SELECT 1 FROM main.%1 WHERE %2=?1 LIMIT 1")
                                 .arg(quotedName(key->parentTable), quotedName(parentColumn(m_database, *key)))))
                     .first;
    lookup->second.bind(1, value);
    known->second = lookup->second.step();
    lookup->second.reset();
    return known->second;
}

} // namespace tranche

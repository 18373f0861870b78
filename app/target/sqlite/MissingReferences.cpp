#include "target/sqlite/MissingReferences.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "core/Utf8.h"
#include "target/ReferenceNames.h"
#include "target/sqlite/SqliteLookup.h"
#include "target/sqlite/tables/TableReader.h"

#include <algorithm>
#include <sqlite3.h>

namespace tranche {

/// Rows that are added run the triggers of their table.
static constexpr int longestAdditionMs = 30000;

const ForeignKey *referenceOf(const TableSchema &schema, const QString &field)
{
    const auto found = std::find_if(schema.foreignKeys.begin(), schema.foreignKeys.end(), [&](const ForeignKey &key) {
        return key.columns.size() == 1 && key.columns.front().compare(field, Qt::CaseInsensitive) == 0;
    });
    return found == schema.foreignKeys.end() ? nullptr : &*found;
}

/// A key that names no column of the parent means its primary key.
QString parentColumnOf(SqliteDatabase &database, const ForeignKey &key)
{
    if (!key.parentColumns.front().isEmpty())
        return key.parentColumns.front();
    const TableSchema parent = existingTable(database, key.parentTable);
    for (const TableColumn &column : parent.columns) {
        if (column.primaryKey)
            return column.name;
    }
    return QStringLiteral("rowid");
}

void addMissingReferences(const QString &path, const QString &table, const QString &field, const QStringList &values)
{
    SqliteDatabase database(path, SqliteDatabase::Access::Write);
    const TableSchema schema = existingTable(database, table);
    const ForeignKey *key = referenceOf(schema, field);
    if (key == nullptr)
        throw Failure(QStringLiteral("call.remedy"),
            TargetText::tr("The column “%1” of the table %2 alone refers to no other table.").arg(field, table));
    const QString parent = quotedName(key->parentTable);
    const QString column = quotedName(parentColumnOf(database, *key));
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

void addMissingNames(const QString &path, const ColumnReference &reference, const QStringList &names)
{
    SqliteDatabase database(path, SqliteDatabase::Access::Write);
    database.limitWork(longestAdditionMs);
    ReferenceNames known(std::make_unique<SqliteLookup>(database, reference), reference);
    database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    known.refresh();
    for (const QString &name : names) {
        const QByteArray text = name.toUtf8();
        const LookupName wanted { viewOf(text), false };
        if (known.find({ &wanted, 1 }).kind != FoundKey::Kind::NotFound)
            continue;
        if (const auto refused = known.create({ &wanted, 1 }))
            throw Failure(QStringLiteral("call.remedy"),
                TargetText::tr("The table %1 takes no row with “%2” alone: %3.").arg(reference.table, name, *refused),
                TargetText::tr("Add it there with what it needs, then retry the failed chunks. Nothing was added."));
    }
    database.execute(QStringLiteral("COMMIT"));
}

} // namespace tranche

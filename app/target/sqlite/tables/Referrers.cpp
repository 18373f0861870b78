#include "target/sqlite/tables/Referrers.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "target/sqlite/tables/TableReader.h"
#include "target/sqlite/tables/WaitingTable.h"

#include <algorithm>

namespace tranche {

QList<Referrer> referrersOf(SqliteDatabase &database, const QString &table)
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

static bool areSame(QStringList one, QStringList other)
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

static bool hasKeyOf(const TableSchema &table, const QStringList &fields)
{
    return areSame(table.primaryKey(), fields)
        || std::any_of(table.indexes.begin(), table.indexes.end(), [&](const TableIndex &index) {
               return index.unique && !index.partial && !index.hasExpression && areSame(index.columns, fields);
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
        if (options.otherTables.contains(referrer.table, Qt::CaseInsensitive)) // which is replaced as well
            continue;
        const QStringList fields = parentFields(referrer.key, old);
        const bool byKey = !referrer.key.parentColumns.contains(QString()) || areSame(made.primaryKey(), fields);
        if ((byKey && hasKeyOf(made, fields)) || isEmptyTable(database, referrer.table))
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

} // namespace tranche

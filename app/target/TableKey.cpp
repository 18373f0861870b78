#include "target/TableKey.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <algorithm>

namespace tranche {

/// The sets of columns that tell a row: the primary key, then those of unique indexes, each once.
static QList<QStringList> uniqueKeysOf(const TableSchema &table)
{
    QList<QStringList> keys;
    if (const QStringList primary = table.primaryKey(); !primary.isEmpty())
        keys.append(primary);
    for (const TableIndex &index : table.indexes) {
        const bool isPlain = index.unique && !index.partial && !index.hasExpression;
        const auto isSame = [&](const QStringList &key) {
            return key.size() == index.columns.size() && std::all_of(key.begin(), key.end(), [&](const QString &field) {
                return index.columns.contains(field, Qt::CaseInsensitive);
            });
        };
        if (isPlain && std::none_of(keys.begin(), keys.end(), isSame))
            keys.append(index.columns);
    }
    return keys;
}

static bool holdsAll(const QStringList &fields, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
        [&](const QString &field) { return fields.contains(field, Qt::CaseInsensitive); });
}

static bool isMapped(const ColumnMapping &mapping, const QStringList &fields)
{
    return std::all_of(
        fields.begin(), fields.end(), [&](const QString &field) { return mapping.findField(field) != nullptr; });
}

static Failure keyIsMissing(const QString &message, const QString &hint)
{
    return Failure(QStringLiteral("call.key_missing"), message, hint);
}

static QStringList usualKey(const TableSchema &table, const ColumnMapping &mapping)
{
    QStringList listed;
    const QStringList primary = table.primaryKey();
    if (!primary.isEmpty() && isMapped(mapping, primary))
        return primary;
    QList<QStringList> candidates = uniqueKeysOf(table);
    for (const QStringList &key : std::as_const(candidates))
        listed.append(key.join(QLatin1Char(',')));
    candidates.removeIf([&](const QStringList &key) { return !isMapped(mapping, key); });
    if (candidates.size() == 1)
        return candidates.front();
    if (!candidates.isEmpty())
        throw keyIsMissing(TargetText::tr("The table %1 has several unique keys (%2): which one tells rows is open.")
                               .arg(table.name, listed.join(QLatin1String("; "))),
            TargetText::tr("Choose one with --key."));
    if (listed.isEmpty())
        throw keyIsMissing(TargetText::tr("The table %1 has neither a primary key nor a unique index.").arg(table.name),
            TargetText::tr("Name the columns that tell its rows with --key."));
    throw keyIsMissing(TargetText::tr("No key of the table %1 (%2) gets all its values from the file.")
                           .arg(table.name, listed.join(QLatin1String("; "))),
        TargetText::tr("Map columns of the file to it, or name other columns with --key."));
}

QStringList settledKey(const TableSchema *table, const ColumnMapping &mapping, const QStringList &chosen)
{
    if (chosen.isEmpty() && table != nullptr)
        return usualKey(*table, mapping);
    if (chosen.isEmpty())
        throw keyIsMissing(TargetText::tr("The table is not there yet: no key of it tells rows."),
            TargetText::tr("Name the columns of its key with --key: they become its primary key."));
    QStringList key;
    for (const QString &field : chosen) {
        const TableColumn *column = table == nullptr ? nullptr : table->find(field);
        if (table != nullptr && column == nullptr) {
            QStringList names;
            for (const TableColumn &one : table->columns)
                names.append(one.name);
            throw Failure(QStringLiteral("call.key_unknown"),
                TargetText::tr("--key: the table %1 has no column “%2”.").arg(table->name, field),
                TargetText::tr("Its columns are: %1.").arg(names.join(QLatin1String(", "))));
        }
        const MappedColumn *mapped = mapping.findField(field);
        if (mapped == nullptr)
            throw Failure(QStringLiteral("call.key_unmapped"),
                TargetText::tr("--key: no column of the file goes to “%1”.").arg(field),
                TargetText::tr("Map one to it with --map, or name other columns."));
        const QString name = column != nullptr ? column->name : mapped->field;
        if (!key.contains(name))
            key.append(name);
    }
    return key;
}

bool isUniqueKey(const TableSchema &table, const QStringList &key)
{
    const QList<QStringList> unique = uniqueKeysOf(table);
    return std::any_of(unique.begin(), unique.end(), [&](const QStringList &one) { return holdsAll(key, one); });
}

bool hasUniqueIndexOf(const TableSchema &table, const QStringList &key)
{
    const QList<QStringList> unique = uniqueKeysOf(table);
    return std::any_of(unique.begin(), unique.end(),
        [&](const QStringList &one) { return one.size() == key.size() && holdsAll(key, one); });
}

bool hasIndexOf(const TableSchema &table, const QStringList &key)
{
    return isUniqueKey(table, key)
        || std::any_of(table.indexes.begin(), table.indexes.end(), [&](const TableIndex &index) {
               return !index.partial && !index.hasExpression && index.columns.size() >= key.size()
                   && holdsAll(index.columns.mid(0, key.size()), key);
           });
}

} // namespace tranche

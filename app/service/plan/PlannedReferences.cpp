#include "service/plan/PlannedReferences.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "target/TargetDrivers.h"

#include <algorithm>

namespace tranche {

static bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

static const TableSchema *lookedUp(const TargetInspection &target, const QString &name)
{
    const auto found = std::find_if(target.lookedUp.begin(), target.lookedUp.end(),
        [&](const TableSchema &table) { return isSameName(table.name, name); });
    return found == target.lookedUp.end() ? nullptr : &*found;
}

/// The one field that refers to the table and gets no other column; empty if there is none, or several.
static QString referringField(const TableSchema &table, const QString &parent, const QStringList &taken)
{
    QStringList fields;
    for (const ForeignKey &key : table.foreignKeys) {
        if (key.columns.size() == 1 && isSameName(key.parentTable, parent)
            && !taken.contains(key.columns.front(), Qt::CaseInsensitive) && !fields.contains(key.columns.front()))
            fields.append(key.columns.front());
    }
    return fields.size() == 1 ? fields.front() : QString();
}

/// The column of the parent that a foreign key of the field names; empty if there is none.
static QString keyOfField(const TableSchema *table, const QString &field, const QString &parent)
{
    if (table == nullptr)
        return {};
    for (const ForeignKey &key : table->foreignKeys) {
        if (key.columns.size() == 1 && isSameName(key.columns.front(), field) && isSameName(key.parentTable, parent))
            return key.parentColumns.front();
    }
    return {};
}

static QString onlyKeyOf(const TableSchema &table)
{
    const QStringList keys = table.primaryKey();
    return keys.size() == 1 ? keys.front() : QString();
}

/// @returns what is wrong with it, if anything
static std::optional<ReferenceProblem> settleNames(ColumnReference &reference, const TableSchema &parent)
{
    const auto missing = [&](const QString &column) {
        return ReferenceProblem { QStringLiteral("target.field_missing"),
            ServiceText::tr("The table %1 has no column “%2” to look values up by.").arg(parent.name, column),
            ServiceText::tr("Its columns are %1.").arg(parent.columnNames().join(QLatin1String(", "))) };
    };
    reference.table = parent.name;
    for (QString &name : reference.names) {
        const TableColumn *column = parent.find(name);
        if (column == nullptr)
            return missing(name);
        name = column->name;
    }
    if (reference.key.isEmpty())
        return ReferenceProblem { QStringLiteral("call.lookup"),
            ServiceText::tr("The table %1 has no primary key of one column.").arg(parent.name),
            ServiceText::tr("Name the column that is to be stored: %1.%2->KEY.")
                .arg(parent.name, reference.names.join(QLatin1Char(','))) };
    const TableColumn *key = parent.find(reference.key);
    if (key == nullptr)
        return missing(reference.key);
    reference.key = key->name;
    reference.keyType = key->type;
    return std::nullopt;
}

static std::optional<ReferenceProblem> settleReference(
    ColumnReference &reference, const QString &table, const TargetInspection &target)
{
    if (target.location.address.isEmpty())
        return ReferenceProblem { QStringLiteral("call.lookup"),
            ServiceText::tr("Values are looked up in the table %1, but no target is named.").arg(reference.table),
            ServiceText::tr("Name the database with --into.") };
    const TableSchema *parent = lookedUp(target, reference.table);
    if (parent == nullptr)
        return ReferenceProblem { QStringLiteral("target.table_missing"),
            ServiceText::tr("There is no table %1 to look values up in.").arg(reference.table),
            ServiceText::tr("Check its name, or import it first.") };
    if (isSameName(reference.table, table))
        return ReferenceProblem { QStringLiteral("call.lookup"),
            ServiceText::tr("Values can't be looked up in %1, the table that the rows go to.").arg(parent->name),
            ServiceText::tr("Look them up in another table.") };
    return settleNames(reference, *parent);
}

QList<ColumnChoice> settleReferences(QList<ColumnChoice> columns, const QStringList &names, const TableSchema *table,
    const QString &name, const TargetInspection &target, QList<ReferenceProblem> &problems)
{
    QStringList taken;
    for (qsizetype i = 0; i < columns.size(); ++i)
        taken.append(columns[i].field.value_or(names.value(i)));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        ColumnChoice &choice = columns[i];
        if (!choice.reference || choice.import == false)
            continue;
        ColumnReference &reference = *choice.reference;
        const bool isOpen = !choice.field && table != nullptr && table->find(names.value(i)) == nullptr;
        if (const QString field = isOpen ? referringField(*table, reference.table, taken) : QString();
            !field.isEmpty()) {
            choice.field = field;
            taken.append(field);
        }
        const QString field = choice.field.value_or(names.value(i));
        if (reference.key.isEmpty())
            reference.key = keyOfField(table, field, reference.table);
        const TableSchema *parent = lookedUp(target, reference.table);
        if (reference.key.isEmpty() && parent != nullptr)
            reference.key = onlyKeyOf(*parent);
        if (const auto problem = settleReference(reference, name, target))
            problems.append(*problem);
        const TableColumn *there = table == nullptr ? nullptr : table->find(field);
        reference.storage = there != nullptr
            ? there->storage
            : columnStorageFromDeclaration(columnTypeDeclaration(reference.keyType), false);
        for (const QString &with : std::as_const(reference.with)) {
            if (!names.contains(with)) {
                problems.append({ QStringLiteral("call.lookup"),
                    ServiceText::tr("The file has no column “%1”, which is to be looked up with “%2”.")
                        .arg(with, names.value(i)),
                    {} });
                continue;
            }
            ColumnChoice &further = columns[names.indexOf(with)];
            if (table != nullptr && !further.import && !further.field && table->find(with) == nullptr)
                further.import = false;
        }
    }
    return columns;
}

QList<TableSchema> inspectTables(const TargetLocation &location, const QStringList &names)
{
    QList<TableSchema> tables;
    const TargetDriver &driver = driverOf(location);
    if (names.isEmpty() || !driver.exists(location))
        return tables;
    const auto catalogue = driver.catalogue(location);
    for (const QString &name : names) {
        try {
            if (const auto table = catalogue->table(name))
                tables.append(*table);
        } catch (const Failure &failure) {
            if (failure.code() != QLatin1String("target.view"))
                throw;
            throw Failure(failure.code(),
                ServiceText::tr("%1 is a view: values are looked up in tables alone.").arg(name),
                ServiceText::tr("Name the table that it shows."));
        }
    }
    return tables;
}

QStringList lookedUpTables(const QList<ColumnChoice> &columns)
{
    QStringList tables;
    for (const ColumnChoice &choice : columns) {
        if (choice.reference && !tables.contains(choice.reference->table, Qt::CaseInsensitive))
            tables.append(choice.reference->table);
    }
    return tables;
}

} // namespace tranche

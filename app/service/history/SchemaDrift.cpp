#include "service/history/SchemaDrift.h"

#include "core/NearestNames.h"
#include "core/Texts.h"
#include "service/SomeNames.h"
#include "store/SeriesStore.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace tranche {

/// A hostile file may have as many columns as it likes.
static constexpr qsizetype namesCompared = 100;
static constexpr qsizetype namesShown = 12;

QStringList SchemaDrift::sentences() const
{
    QStringList sentences;
    if (!added.isEmpty())
        sentences.append(ServiceText::tr("New columns: %1.").arg(someNames(added, namesShown)));
    if (!missing.isEmpty())
        sentences.append(ServiceText::tr("Columns that are gone: %1.").arg(someNames(missing, namesShown)));
    QStringList names;
    for (const Renamed &one : renamed)
        names.append(ServiceText::tr("%1 → %2").arg(one.before, one.now));
    if (!names.isEmpty())
        sentences.append(ServiceText::tr("Renamed: %1.").arg(someNames(names, namesShown)));
    QStringList types;
    for (const Retyped &one : retyped)
        types.append(ServiceText::tr("%1 (%2 → %3)").arg(one.column, one.before, one.now));
    if (!types.isEmpty())
        sentences.append(ServiceText::tr("Other types: %1.").arg(someNames(types, namesShown)));
    if (isMoved)
        sentences.append(ServiceText::tr("The columns are in another order."));
    return sentences;
}

QJsonObject SchemaDrift::json() const
{
    QJsonArray renamings;
    for (const Renamed &one : renamed)
        renamings.append(QJsonObject { { QStringLiteral("before"), one.before }, { QStringLiteral("now"), one.now } });
    QJsonArray types;
    for (const Retyped &one : retyped)
        types.append(QJsonObject { { QStringLiteral("column"), one.column }, { QStringLiteral("before"), one.before },
            { QStringLiteral("now"), one.now } });
    return { { QStringLiteral("compared_with"), comparedWith > 0 ? QJsonValue(comparedWith) : QJsonValue() },
        { QStringLiteral("added"), QJsonArray::fromStringList(added) },
        { QStringLiteral("missing"), QJsonArray::fromStringList(missing) }, { QStringLiteral("renamed"), renamings },
        { QStringLiteral("retyped"), types }, { QStringLiteral("moved"), isMoved } };
}

static QHash<QString, const MappedColumn *> byName(const ColumnMapping &mapping)
{
    QHash<QString, const MappedColumn *> columns;
    for (const MappedColumn &column : mapping.columns)
        columns.insert(column.sourceName, &column);
    return columns;
}

static QStringList without(const QStringList &names, const QStringList &known)
{
    const QSet<QString> all(known.begin(), known.end());
    QStringList rest;
    for (const QString &name : names) {
        if (!all.contains(name))
            rest.append(name);
    }
    return rest;
}

static QString typeOf(const ColumnMapping &mapping, const MappedColumn &column)
{
    return mapping.valuesAsText ? columnTypeName(ColumnType::Text) : columnTypeName(column.type);
}

/// Of those that are missing and those that are new: what goes to the same field, then what is much alike.
static void findRenamed(SchemaDrift &drift, const QHash<QString, const MappedColumn *> &before,
    const QHash<QString, const MappedColumn *> &now)
{
    QHash<QString, QString> newByField;
    for (const QString &name : std::as_const(drift.added)) {
        if (const MappedColumn *column = now.value(name))
            newByField.insert(column->field.toLower(), name);
    }
    const QStringList missing = drift.missing.mid(0, namesCompared);
    for (const QString &name : missing) {
        const MappedColumn *column = before.value(name);
        QString renamed = column == nullptr ? QString() : newByField.value(column->field.toLower());
        if (renamed.isEmpty() || !drift.added.contains(renamed))
            renamed = nearestName(name, drift.added.mid(0, namesCompared));
        if (renamed.isEmpty())
            continue;
        drift.renamed.append({ name, renamed });
        drift.missing.removeOne(name);
        drift.added.removeOne(renamed);
    }
}

SchemaDrift driftBetween(const ColumnMapping &before, const ColumnMapping &now)
{
    SchemaDrift drift;
    drift.missing = without(before.sourceNames, now.sourceNames);
    drift.added = without(now.sourceNames, before.sourceNames);
    drift.isMoved = drift.missing.isEmpty() && drift.added.isEmpty() && before.sourceNames != now.sourceNames;
    const auto columnsBefore = byName(before);
    const auto columnsNow = byName(now);
    findRenamed(drift, columnsBefore, columnsNow);
    const auto compareTypes = [&](const QString &was, const QString &is) {
        const MappedColumn *one = columnsBefore.value(was);
        const MappedColumn *other = columnsNow.value(is);
        if (one != nullptr && other != nullptr && typeOf(before, *one) != typeOf(now, *other))
            drift.retyped.append({ is, typeOf(before, *one), typeOf(now, *other) });
    };
    for (const QString &name : now.sourceNames)
        compareTypes(name, name);
    for (const SchemaDrift::Renamed &one : std::as_const(drift.renamed))
        compareTypes(one.before, one.now);
    return drift;
}

SchemaDrift driftOfImport(JobStore &store, qint64 import)
{
    SeriesStore series(store);
    auto own = series.ofProfile(import);
    if (!own)
        own = series.ofTable(import);
    const qint64 before = own ? series.importBefore(*own, import) : 0;
    if (before == 0)
        return {};
    SchemaDrift drift = driftBetween(store.record(before).request.mapping, store.record(import).request.mapping);
    drift.comparedWith = before;
    return drift;
}

} // namespace tranche

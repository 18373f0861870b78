#include "store/json/TableDesignJson.h"

#include "store/json/StoredJson.h"

#include <QJsonArray>

namespace tranche {

static const std::array<const char *, 3> notNullNames { "none", "auto", "chosen" };

QJsonObject toJson(const TableDesign &design)
{
    QJsonArray indexes;
    for (const TableDesign::Index &index : design.indexes)
        indexes.append(QJsonObject { { QStringLiteral("fields"), QJsonArray::fromStringList(index.fields) },
            { QStringLiteral("unique"), index.unique } });
    return {
        { QStringLiteral("primary_key"), QJsonArray::fromStringList(design.primaryKey) },
        { QStringLiteral("not_null"), QString::fromLatin1(notNullNames[std::size_t(design.notNull)]) },
        { QStringLiteral("not_null_fields"), QJsonArray::fromStringList(design.notNullFields) },
        { QStringLiteral("indexes"), indexes },
        { QStringLiteral("strict"), design.strict },
        { QStringLiteral("create_sql"), design.createSql },
        { QStringLiteral("add_columns"), design.addColumns },
    };
}

TableDesign tableDesignFromJson(const QJsonObject &json)
{
    TableDesign design;
    design.primaryKey = stringsOf(json[QLatin1String("primary_key")]);
    if (json.contains(QLatin1String("not_null"))) // requests of earlier versions say nothing
        design.notNull = TableDesign::NotNull(indexOf(notNullNames, json[QLatin1String("not_null")].toString()));
    design.notNullFields = stringsOf(json[QLatin1String("not_null_fields")]);
    const QJsonArray indexes = json[QLatin1String("indexes")].toArray();
    for (const QJsonValueConstRef value : indexes) {
        const QJsonObject index = value.toObject();
        design.indexes.append({ stringsOf(index[QLatin1String("fields")]), index[QLatin1String("unique")].toBool() });
    }
    design.strict = json[QLatin1String("strict")].toBool();
    design.createSql = json[QLatin1String("create_sql")].toString();
    design.addColumns = json[QLatin1String("add_columns")].toBool();
    return design;
}

} // namespace tranche

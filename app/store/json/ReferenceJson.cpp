#include "store/json/ReferenceJson.h"

#include "core/Failure.h"
#include "store/json/StoredJson.h"

#include <QJsonArray>

namespace tranche {

QJsonObject toJson(const ColumnReference &reference)
{
    return {
        { QStringLiteral("table"), reference.table },
        { QStringLiteral("names"), QJsonArray::fromStringList(reference.names) },
        { QStringLiteral("with"), QJsonArray::fromStringList(reference.with) },
        { QStringLiteral("key"), reference.key },
        { QStringLiteral("if_not_found"), ifNotFoundName(reference.ifNotFound) },
        { QStringLiteral("folded"), reference.folded },
        { QStringLiteral("key_type"), columnTypeName(reference.keyType) },
        { QStringLiteral("storage"), columnStorageName(reference.storage) },
    };
}

ColumnReference referenceFromJson(const QJsonObject &json)
{
    ColumnReference reference;
    reference.table = json[QLatin1String("table")].toString();
    reference.names = stringsOf(json[QLatin1String("names")]);
    reference.with = stringsOf(json[QLatin1String("with")]);
    reference.key = json[QLatin1String("key")].toString();
    const auto what = ifNotFoundFromName(json[QLatin1String("if_not_found")].toString());
    const auto keyType = columnTypeFromName(json[QLatin1String("key_type")].toString());
    const auto storage = columnStorageFromName(json[QLatin1String("storage")].toString());
    const bool makesSense = !reference.table.isEmpty() && !reference.names.isEmpty() && !reference.key.isEmpty()
        && reference.names.size() == reference.with.size() + 1;
    if (!makesSense || !what || !keyType || !storage)
        throw damagedRequest(reference.table);
    reference.ifNotFound = *what;
    reference.folded = json[QLatin1String("folded")].toBool();
    reference.keyType = *keyType;
    reference.storage = *storage;
    return reference;
}

} // namespace tranche

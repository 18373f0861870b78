#include "mapping/ColumnType.h"

#include "mapping/types/Any.h"
#include "mapping/types/Moment.h"
#include "mapping/types/Numeric.h"

#include <algorithm>
#include <array>

namespace tranche {

std::span<const ColumnType> columnTypes()
{
    static constexpr std::array types {
        ColumnType(textType),
        ColumnType(integerType),
        ColumnType(realType),
        ColumnType(numericType),
        ColumnType(momentType),
        ColumnType(anyType),
    };
    return types;
}

QString columnTypeName(ColumnType type)
{
    return QString::fromLatin1(type->name);
}

QStringList columnTypeNames(TypeOffer offer)
{
    QStringList names;
    for (const ColumnType type : columnTypes()) {
        if (type->offer >= offer)
            names.append(columnTypeName(type));
    }
    return names;
}

std::optional<ColumnType> columnTypeFromName(const QString &name)
{
    for (const ColumnType type : columnTypes()) {
        if (name.compare(QLatin1String(type->name), Qt::CaseInsensitive) == 0)
            return type;
    }
    return std::nullopt;
}

ColumnType columnTypeFromDeclaration(const QString &declared)
{
    ColumnType found(anyType);
    for (const ColumnType type : columnTypes()) {
        const bool isDeclared = std::any_of(type->declaredParts.begin(), type->declaredParts.end(),
            [&](const char *part) { return declared.contains(QLatin1String(part), Qt::CaseInsensitive); });
        if (isDeclared && type->declaredRank < found->declaredRank)
            found = type;
    }
    return found;
}

ColumnStorage columnStorageFromDeclaration(const QString &declared, bool strict)
{
    const ColumnType type = columnTypeFromDeclaration(declared);
    const bool isBlob = declared.isEmpty() || declared.contains(QLatin1String("BLOB"), Qt::CaseInsensitive);
    const bool isWide = type->storage == ColumnStorage::NumberLike || type->storage == ColumnStorage::Real;
    if (isWide && (isBlob || (strict && type->storage == ColumnStorage::NumberLike)))
        return ColumnStorage::AsBound;
    return type->storage;
}

} // namespace tranche

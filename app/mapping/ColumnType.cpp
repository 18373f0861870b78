#include "mapping/ColumnType.h"

#include "core/Texts.h"
#include "mapping/types/Any.h"
#include "mapping/types/Blob.h"
#include "mapping/types/Boolean.h"
#include "mapping/types/Date.h"
#include "mapping/types/DateTime.h"
#include "mapping/types/Decimal.h"
#include "mapping/types/JsonText.h"
#include "mapping/types/Moment.h"
#include "mapping/types/Numeric.h"
#include "mapping/types/ScaledDecimal.h"
#include "mapping/types/Time.h"
#include "mapping/types/Uuid.h"

#include <algorithm>
#include <array>

namespace tranche {

std::span<const ColumnType> columnTypes()
{
    static constexpr std::array types {
        ColumnType(textType),
        ColumnType(integerType),
        ColumnType(realType),
        ColumnType(decimalType),
        ColumnType(dateType),
        ColumnType(timeType),
        ColumnType(dateTimeType),
        ColumnType(booleanType),
        ColumnType(uuidType),
        ColumnType(jsonType),
        ColumnType(blobType),
        ColumnType(numericType),
        ColumnType(momentType),
        ColumnType(anyType),
        ColumnType(scaledDecimalTypes[0]),
        ColumnType(scaledDecimalTypes[1]),
        ColumnType(scaledDecimalTypes[2]),
        ColumnType(scaledDecimalTypes[3]),
        ColumnType(scaledDecimalTypes[4]),
        ColumnType(scaledDecimalTypes[5]),
        ColumnType(scaledDecimalTypes[6]),
        ColumnType(scaledDecimalTypes[7]),
        ColumnType(scaledDecimalTypes[8]),
    };
    return types;
}

QString columnTypeName(ColumnType type)
{
    return QString::fromLatin1(type->name);
}

QString typeErrorCode(ColumnType type)
{
    return QStringLiteral("type.") + columnTypeName(type).section(QLatin1Char('('), 0, 0).toLower();
}

QString columnTypeDeclaration(ColumnType type)
{
    return QString::fromLatin1(type->declaration == nullptr ? type->name : type->declaration);
}

QString strictTypeDeclaration(ColumnType type)
{
    for (const ColumnTypeInfo *own : { &integerType, &realType, &blobType, &anyType }) {
        if (type == ColumnType(*own))
            return columnTypeName(type);
    }
    if (type == ColumnType(numericType))
        return columnTypeName(ColumnType(anyType));
    const bool isInteger = type == ColumnType(booleanType) || type->storage == ColumnStorage::Number;
    return columnTypeName(isInteger ? ColumnType::Integer : ColumnType::Text);
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

std::optional<ValueFormat> columnFormatFromText(ColumnType type, const QString &text, QString *problem)
{
    if (type->format == nullptr) {
        if (problem != nullptr)
            *problem = MappingText::tr("is none: values of %1 are written in one way only").arg(columnTypeName(type));
        return std::nullopt;
    }
    const QByteArray bytes = text.toUtf8();
    return type->format({ bytes.constData(), std::size_t(bytes.size()) }, problem);
}

ColumnType exactTypeOf(ColumnType type)
{
    return type == ColumnType::Real ? ColumnType(decimalType) : type;
}

std::optional<ColumnType> columnTypeOfMade(const QString &declared)
{
    for (const ColumnType type : columnTypes()) {
        const bool isOurs = type->offer == TypeOffer::Always || type->declaration != nullptr;
        if (type->parse != nullptr && isOurs && type != ColumnType(blobType)
            && declared.compare(columnTypeDeclaration(type), Qt::CaseInsensitive) == 0)
            return type;
    }
    return std::nullopt;
}

std::optional<FoundFormat> typeAndFormatFromText(const QString &text, QString *problem)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const auto type = columnTypeFromName(colon < 0 ? text : text.left(colon));
    if (!type)
        return std::nullopt;
    const auto format = colon < 0 ? ValueFormat() : columnFormatFromText(*type, text.mid(colon + 1), problem);
    return format ? std::optional(FoundFormat { *type, *format }) : std::nullopt;
}

ColumnType columnTypeFromDeclaration(const QString &declared)
{
    const auto made = columnTypeOfMade(declared);
    if (made && (*made)->declaration != nullptr) // a word of ours
        return *made;
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

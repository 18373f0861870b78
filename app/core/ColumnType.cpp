#include "core/ColumnType.h"

#include <array>
#include <utility>

namespace tranche {

static const std::array<std::pair<ColumnType, const char *>, 5> typeNames { {
    { ColumnType::Text, "TEXT" },
    { ColumnType::Integer, "INTEGER" },
    { ColumnType::Real, "REAL" },
    { ColumnType::Numeric, "NUMERIC" },
    { ColumnType::Any, "ANY" },
} };

QString columnTypeName(ColumnType type)
{
    return QString::fromLatin1(typeNames[std::size_t(type)].second);
}

std::optional<ColumnType> columnTypeFromName(const QString &name)
{
    for (const auto &[type, word] : typeNames) {
        if (name.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return type;
    }
    return std::nullopt;
}

ColumnType columnTypeFromDeclaration(const QString &declared)
{
    const auto has = [&](const char *part) { return declared.contains(QLatin1String(part), Qt::CaseInsensitive); };
    if (has("INT"))
        return ColumnType::Integer;
    if (has("CHAR") || has("CLOB") || has("TEXT"))
        return ColumnType::Text;
    if (has("REAL") || has("FLOA") || has("DOUB"))
        return ColumnType::Real;
    if (has("NUM") || has("DEC"))
        return ColumnType::Numeric;
    return ColumnType::Any;
}

} // namespace tranche

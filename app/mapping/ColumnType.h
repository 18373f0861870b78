#pragma once

#include "mapping/types/ColumnTypeInfo.h"
#include "mapping/types/Integer.h"
#include "mapping/types/Real.h"
#include "mapping/types/Text.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace tranche {

/// What a column's values are turned into. A plain value that stands for a ColumnTypeInfo.
class ColumnType
{
public:
    static const ColumnType Text;
    static const ColumnType Integer;
    static const ColumnType Real;

    constexpr explicit ColumnType(const ColumnTypeInfo &info)
        : m_info(&info)
    {
    }
    const ColumnTypeInfo *operator->() const { return m_info; }
    bool operator==(const ColumnType &) const = default;

private:
    const ColumnTypeInfo *m_info;
};

inline constexpr ColumnType ColumnType::Text { textType };
inline constexpr ColumnType ColumnType::Integer { integerType };
inline constexpr ColumnType ColumnType::Real { realType };

/// What numbers without decimals are, and what those with a point are.
constexpr ColumnType typeOfIntegers()
{
    return ColumnType::Integer;
}
constexpr ColumnType typeOfReals()
{
    return ColumnType::Real;
}

/// All types there are, as they are offered; of those that a sample fits, the first is guessed.
std::span<const ColumnType> columnTypes();

/// The word for it in SQL, in JSON and on the command line: "INTEGER", "REAL", "TEXT" and so on.
QString columnTypeName(ColumnType type);
/// The code of its errors: "type.integer"; of DECIMAL(2) "type.decimal".
QString typeErrorCode(ColumnType type);
/// The words of those that are offered so widely at least.
QStringList columnTypeNames(TypeOffer offer);
/// @returns nullopt if it is no such word; upper and lower case are the same.
std::optional<ColumnType> columnTypeFromName(const QString &name);
/// The format of the type's values that a text stands for: “dd.MM.yyyy”. @returns nullopt if the type has no such
/// format, and why in `problem`, if it is there: “is neither hex nor base64”
std::optional<ValueFormat> columnFormatFromText(ColumnType type, const QString &text, QString *problem = nullptr);
/// A type and a format that all values of a column fit, or are to fit.
struct FoundFormat
{
    ColumnType type = ColumnType::Text;
    ValueFormat format;

    bool operator==(const FoundFormat &) const = default;
};

/// “DATE” or “DATE:dd.MM.yyyy”. @returns nullopt if there is no such type, or it has no such format, and then why in
/// `problem`
std::optional<FoundFormat> typeAndFormatFromText(const QString &text, QString *problem = nullptr);

/// The type that a table is made with whose column is declared so; upper and lower case are the same. nullopt: none
std::optional<ColumnType> columnTypeOfMade(const QString &declared);
/// The type that keeps all digits of numbers which are found to be in a format of their own: DECIMAL for REAL; else
/// the type itself.
ColumnType exactTypeOf(ColumnType type);
/// What a table that is made for SQLite declares a column of the type as.
QString columnTypeDeclaration(ColumnType type);
/// As columnTypeDeclaration(), of a table that is STRICT, which has but five words: TEXT for what is stored as text,
/// INTEGER for truth values.
QString strictTypeDeclaration(ColumnType type);
/// What a declared SQLite type asks of a value; follows SQLite's rules of column affinity.
ColumnType columnTypeFromDeclaration(const QString &declared);
/// What SQLite makes of values of a column that is declared so. @param strict the table is declared STRICT
ColumnStorage columnStorageFromDeclaration(const QString &declared, bool strict);

} // namespace tranche

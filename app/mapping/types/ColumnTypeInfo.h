#pragma once

#include "mapping/formats/ValueFormat.h"
#include "mapping/types/ColumnStorage.h"
#include "mapping/types/ValueScale.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tranche {

/// What one value of a sample says of a type that its column may have.
enum class Fit : std::uint8_t {
    Fits,
    Misfit, ///< it is none; a column of the type may hold a few such, as mistakes or marks of missing values
    Forbids, ///< a column that holds it is not of the type: such values would be changed, or it is another type's
};

/// Where people are offered a type.
enum class TypeOffer : std::uint8_t {
    Never, ///< it comes from a table that exists
    Remedies, ///< and can be chosen for columns of such a table
    Always,
};

/// A type that columns can have: all that is known of it stands in one file of this folder, and in the table
/// columnTypes(). What it has no part for is nullptr.
struct ColumnTypeInfo
{
    /// The word for it in SQL, in JSON and on the command line; in lower case the end of its errors' code.
    const char *name;
    /// What people call a value of it: “number”.
    QString (*label)();
    /// Several of them: “integers”. nullptr: the type is never guessed
    QString (*plural)() = nullptr;

    /// Turns a cell's text, which is not NULL, into the value that is bound, in place: its kind and what it holds. A
    /// value that is another text is kept by `texts`. Called for each cell of a column: it must not allocate for
    /// itself. @param format one that `format` gave, or as it is made
    /// @returns false if the text is no such value; the cell is then as it was. nullptr: every text goes in as it
    /// stands
    bool (*parse)(Cell &cell, RowBuffer &texts, const ValueFormat &format) = nullptr;
    /// As `parse`, of values in the usual format, where that is faster. nullptr: it is not
    bool (*parseUsual)(Cell &cell, RowBuffer &texts, const ValueFormat &format) = nullptr;
    /// What is wrong with a text that `parse` does not take, and what would be valid: “is not an integer such as 42”.
    QString (*message)(std::string_view value, const ValueFormat &format) = nullptr;
    /// The format that a text stands for: “dd.MM.yyyy”. @returns nullopt if the type has no such format, and why in
    /// `problem`. nullptr: the type has but one
    std::optional<ValueFormat> (*format)(std::string_view text, QString *problem) = nullptr;
    const char *formatExample = nullptr; ///< a text that `format` takes
    /// Formats that are tried on a column that is to be of the type. nullptr: those that `find` names are all
    std::span<const ValueFormat> (*knownFormats)() = nullptr;
    /// The formats of the type that all values of a column fit, so that it may be of the type: values are there, none
    /// is NULL, and the column's name is what they are called. nullptr: the type is never found
    std::vector<ValueFormat> (*find)(std::span<const std::string_view> values, const QString &name) = nullptr;
    bool yields = false; ///< values that are found to be of another type too, such as 20251231, are that one's
    bool ofDates = false; ///< its values are dates or times
    bool foundInNames = false; ///< it is found also in columns that are named as identifiers are
    bool isWhole = false; ///< another value among those that are found makes the column one of a list
    /// What a value of a sample, which is not empty, says. nullptr: the type is never guessed
    Fit (*infer)(std::string_view value) = nullptr;

    /// What a table that is made declares a column of it as, in SQLite; nullptr: its name. A type that is stored as
    /// text needs a word that leaves texts alone.
    const char *declaration = nullptr;
    /// Parts of the types that tables declare which make a column be of this type, in capitals.
    std::span<const char *const> declaredParts = {};
    ColumnStorage storage = ColumnStorage::NumberLike; ///< what becomes of values in a column that is declared so
    int declaredRank = 0; ///< where parts of several types are in it, the lowest counts

    ValueScale scale = ValueScale::Length; ///< what its values are measured by
    int decimals = 0; ///< digits of its integers that are behind the point
    bool alignedRight = false; ///< how tables show its values
    TypeOffer offer = TypeOffer::Never;
    bool readsNullWords = false; ///< words for “no value” are NULL in its columns
};

} // namespace tranche

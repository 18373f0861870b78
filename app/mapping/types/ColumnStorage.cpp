#include "mapping/types/ColumnStorage.h"

#include "core/NumberText.h"
#include "mapping/types/NumberParser.h"

#include <algorithm>
#include <array>

namespace tranche {

static const std::array<const char *, 5> storageNames { "as bound", "text", "number", "real", "number-like" };

/// Digits that a floating-point number has in every text that SQLite makes of it.
static constexpr std::ptrdiff_t certainDigits = 15;

QString columnStorageName(ColumnStorage storage)
{
    return QString::fromLatin1(storageNames[std::size_t(storage)]);
}

std::optional<ColumnStorage> columnStorageFromName(const QString &name)
{
    const auto found = std::find_if(
        storageNames.begin(), storageNames.end(), [&](const char *word) { return name == QLatin1String(word); });
    return found == storageNames.end() ? std::nullopt : std::optional(ColumnStorage(found - storageNames.begin()));
}

/// Whether SQLite takes a text for a number: blanks around it, any sign, a point without digits on one of its sides.
static bool isNumberLiteral(std::string_view text)
{
    const auto isBlank = [](char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    const auto takeSign = [&] {
        if (!text.empty() && (text.front() == '-' || text.front() == '+'))
            text.remove_prefix(1);
    };
    const auto takeDigits = [&] {
        const std::size_t count = std::min(text.size(), text.find_first_not_of("0123456789"));
        text.remove_prefix(count);
        return count;
    };
    takeSign();
    std::size_t digits = takeDigits();
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        digits += takeDigits();
    }
    if (digits == 0 || text.empty())
        return digits > 0;
    if (text.front() != 'e' && text.front() != 'E')
        return false;
    text.remove_prefix(1);
    takeSign();
    return takeDigits() > 0 && text.empty();
}

/// Whether the text is how SQLite writes the number that it makes of it.
static bool isCanonicalNumber(std::string_view text)
{
    std::int64_t integer = 0;
    if (isInteger(text))
        return parseInteger(text, integer) == NumberProblem::None;
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    const std::size_t point = digits.find('.');
    if (!isNumber(text) || point == std::string_view::npos || point == 0 || digits.back() == '0'
        || digits.find_first_of("eE") != std::string_view::npos)
        return false;
    const bool isSmall = digits.starts_with("0.0000"); // it would get an exponent
    return !isSmall && point + 1 < digits.size()
        && std::count_if(digits.begin(), digits.end(), isDigit) <= certainDigits;
}

bool isStoredAsBound(const Cell &cell, ColumnStorage storage)
{
    if (cell.kind == CellKind::Integer) {
        const auto real = double(cell.integer);
        return storage != ColumnStorage::Real || (real < 0x1p63 && std::int64_t(real) == cell.integer);
    }
    if (cell.kind != CellKind::Text || storage == ColumnStorage::AsBound || storage == ColumnStorage::Text
        || !isNumberLiteral(cell.view()))
        return true;
    if (storage == ColumnStorage::NumberLike)
        return isCanonicalNumber(cell.view());
    std::int64_t integer = 0;
    double real = 0;
    const bool isInteger
        = storage == ColumnStorage::Number && parseInteger(cell.view(), integer) == NumberProblem::None;
    return isInteger || parseReal(cell.view(), real) == NumberProblem::None;
}

ColumnStorage storageOfText(ColumnStorage storage)
{
    return storage == ColumnStorage::Number || storage == ColumnStorage::Real ? ColumnStorage::NumberLike : storage;
}

} // namespace tranche

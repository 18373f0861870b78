#include "source/text/CellShape.h"

#include "core/NumberText.h"

#include <algorithm>
#include <array>

namespace tranche {

/// Takes up to `most` digits from the begin of the text. @returns how many
static std::size_t takeDigits(std::string_view &text, std::size_t most)
{
    std::size_t count = 0;
    while (count < text.size() && count < most && isDigit(text[count]))
        ++count;
    text.remove_prefix(count);
    return count;
}

static bool isTime(std::string_view text)
{
    if (const std::size_t hours = takeDigits(text, 2); hours == 0 || !text.starts_with(':'))
        return false;
    for (int part = 0; part < 2 && text.starts_with(':'); ++part) {
        text.remove_prefix(1);
        if (takeDigits(text, 2) != 2)
            return false;
    }
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        takeDigits(text, 9);
    }
    static constexpr std::array<std::string_view, 5> suffixes { "", "Z", " AM", " PM", " UTC" };
    return std::find(suffixes.begin(), suffixes.end(), text) != suffixes.end() || text.starts_with('+');
}

static bool isDate(std::string_view text)
{
    const std::size_t first = takeDigits(text, 4);
    if (first == 0 || first == 3 || text.empty() || (text[0] != '-' && text[0] != '/' && text[0] != '.'))
        return false;
    const char separator = text[0];
    text.remove_prefix(1);
    if (takeDigits(text, 2) == 0 || !text.starts_with(separator))
        return false;
    text.remove_prefix(1);
    if (takeDigits(text, 4) == 0)
        return false;
    return text.empty() || ((text[0] == ' ' || text[0] == 'T') && isTime(text.substr(1)));
}

/// Digits in groups of three, with a decimal part: 1,234.50 or 1.234,50.
static bool isGroupedNumber(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    if (takeDigits(text, 3) == 0 || text.empty() || (text[0] != ',' && text[0] != '.' && text[0] != '\''))
        return false;
    const char group = text[0];
    while (text.starts_with(group)) {
        text.remove_prefix(1);
        if (takeDigits(text, 3) != 3)
            return false;
    }
    if (!text.empty() && (text[0] == '.' || text[0] == ',')) {
        text.remove_prefix(1);
        takeDigits(text, 18);
    }
    return text.empty();
}

static std::string_view withoutUnit(std::string_view text)
{
    static constexpr std::array<std::string_view, 5> units { "$", "€", "£", "%", "¥" };
    for (const std::string_view unit : units) {
        if (text.starts_with(unit))
            text.remove_prefix(unit.size());
        if (text.ends_with(unit))
            text.remove_suffix(unit.size());
    }
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

CellShape shapeOf(std::string_view text)
{
    if (text.empty())
        return CellShape::Empty;
    if (std::none_of(text.begin(), text.end(), isDigit))
        return text.find("://") != std::string_view::npos ? CellShape::Link : CellShape::Text;
    if (isInteger(text))
        return CellShape::Integer;
    const std::string_view number = withoutUnit(text);
    if (isNumber(number) || isDecimalCommaNumber(number) || isGroupedNumber(number))
        return CellShape::Decimal;
    if (isDate(text))
        return CellShape::Date;
    if (isTime(text))
        return CellShape::Time;
    if (text.find("://") != std::string_view::npos)
        return CellShape::Link;
    const bool oneWord = text.find(' ') == std::string_view::npos && text.size() <= 40;
    if (oneWord && text.find('@') != std::string_view::npos)
        return CellShape::Link;
    return oneWord ? CellShape::Code : CellShape::Text;
}

} // namespace tranche

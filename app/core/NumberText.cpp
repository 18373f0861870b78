#include "core/NumberText.h"

#include <cstddef>

namespace tranche {

static std::size_t digitsFrom(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - at;
}

bool isInteger(std::string_view text)
{
    if (!text.empty() && text.front() == '-')
        text.remove_prefix(1);
    return !text.empty() && digitsFrom(text, 0) == text.size() && (text.front() != '0' || text.size() == 1);
}

static bool isDecimal(std::string_view text, char point)
{
    std::size_t at = !text.empty() && text[0] == '-' ? 1 : 0;
    const std::size_t whole = digitsFrom(text, at);
    if (whole > 1 && text[at] == '0')
        return false;
    at += whole;
    std::size_t fraction = 0;
    if (at < text.size() && text[at] == point) {
        fraction = digitsFrom(text, at + 1);
        at += 1 + fraction;
    }
    if (whole + fraction == 0)
        return false;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            ++at;
        const std::size_t exponent = digitsFrom(text, at);
        if (exponent == 0)
            return false;
        at += exponent;
    }
    return at == text.size();
}

bool isNumber(std::string_view text)
{
    return isDecimal(text, '.');
}

bool isBareExponent(std::string_view text)
{
    const std::size_t mantissa = digitsFrom(text, 0);
    if (mantissa == 0 || mantissa + 1 >= text.size() || (text[mantissa] != 'e' && text[mantissa] != 'E'))
        return false;
    return mantissa + 1 + digitsFrom(text, mantissa + 1) == text.size();
}

bool isDecimalCommaNumber(std::string_view text)
{
    return isDecimal(text, ',');
}

} // namespace tranche

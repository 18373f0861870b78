#include "mapping/ValueParser.h"

#include "core/NumberText.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>

namespace tranche {

static constexpr int significantDigitsOfDouble = 17;
static constexpr std::int64_t largestExactInteger = std::int64_t(1) << 53;

static std::string_view withoutBlanks(std::string_view text)
{
    const auto isBlank = [](char byte) { return byte == ' ' || byte == '\t'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

static bool hasLeadingZero(std::string_view digits)
{
    return digits.size() > 1 && digits[0] == '0' && isDigit(digits[1]);
}

static bool allDigits(std::string_view text)
{
    for (const char byte : text) {
        if (!isDigit(byte))
            return false;
    }
    return !text.empty();
}

ValueProblem parseInteger(std::string_view text, std::int64_t &value)
{
    if (text.empty() || !isDigit(text.front()) || !isDigit(text.back()))
        text = withoutBlanks(text);
    const bool negative = !text.empty() && text.front() == '-';
    const std::string_view digits = negative ? text.substr(1) : text;
    if (!allDigits(digits))
        return ValueProblem::NotANumber;
    if (hasLeadingZero(digits) || (negative && digits == "0"))
        return ValueProblem::LeadingZero;
    if (digits.size() <= 18) {
        std::int64_t sum = 0;
        for (const char digit : digits)
            sum = sum * 10 + (digit - '0');
        value = negative ? -sum : sum;
        return ValueProblem::None;
    }
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? ValueProblem::None : ValueProblem::OutOfRange;
}

/// Digits that carry the value: without leading zeros, and without the exponent.
static int significantDigits(std::string_view text)
{
    int count = 0;
    int trailingZeros = 0;
    for (const char byte : text) {
        if (byte == 'e' || byte == 'E')
            break;
        if (!isDigit(byte) || (count == 0 && byte == '0'))
            continue;
        ++count;
        trailingZeros = byte == '0' ? trailingZeros + 1 : 0;
    }
    return count - trailingZeros;
}

static bool isZero(std::string_view text)
{
    for (const char byte : text) {
        if (byte == 'e' || byte == 'E')
            break;
        if (byte >= '1' && byte <= '9')
            return false;
    }
    return true;
}

/// Up to 15 digits and a power of ten up to 22 are both exact doubles, so one division rounds right.
static bool parseShortDecimal(std::string_view text, double &value)
{
    static constexpr double powers[]
        = { 1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15 };
    const bool negative = text.front() == '-';
    std::size_t at = negative ? 1 : 0;
    if (text.size() - at > 16)
        return false;
    std::int64_t digits = 0;
    std::size_t point = text.size();
    for (; at < text.size(); ++at) {
        if (isDigit(text[at]))
            digits = digits * 10 + (text[at] - '0');
        else if (text[at] == '.' && point == text.size())
            point = at;
        else
            return false;
    }
    const std::size_t decimals = point == text.size() ? 0 : text.size() - point - 1;
    if (digits >= 1000000000000000 || decimals > 15)
        return false;
    value = double(digits) / powers[decimals];
    if (negative)
        value = -value;
    return true;
}

ValueProblem parseReal(std::string_view text, double &value)
{
    text = withoutBlanks(text);
    const std::string_view unsignedText = !text.empty() && text.front() == '-' ? text.substr(1) : text;
    if (hasLeadingZero(unsignedText)) {
        const std::size_t firstOther = std::min(unsignedText.find_first_not_of('0'), unsignedText.size() - 1);
        return isNumber(unsignedText.substr(firstOther)) ? ValueProblem::LeadingZero : ValueProblem::NotANumber;
    }
    if (!unsignedText.empty() && unsignedText != "." && parseShortDecimal(text, value))
        return ValueProblem::None;
    if (!isNumber(text))
        return ValueProblem::NotANumber;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || !std::isfinite(value) || (value == 0.0 && !isZero(text)))
        return ValueProblem::OutOfRange;
    if (significantDigits(text) > significantDigitsOfDouble)
        return ValueProblem::OutOfRange;
    std::int64_t whole = 0;
    if (parseInteger(text, whole) == ValueProblem::None && (whole > largestExactInteger || whole < -largestExactInteger)
        && std::int64_t(value) != whole)
        return ValueProblem::OutOfRange;
    return ValueProblem::None;
}

} // namespace tranche

#include "mapping/types/NumberParser.h"

#include "core/Texts.h"
#include "mapping/formats/Blanks.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>

namespace tranche {

static constexpr int certainDigitsOfDouble = 15; ///< that it has whatever they are
static constexpr int significantDigitsOfDouble = 17;
static constexpr double aboveAllIntegers = 0x1p63; ///< which a double rounds the largest integer to
static constexpr std::int64_t largestExactInteger = std::int64_t(1) << 53;
static constexpr std::size_t longIdDigits = 16;

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

NumberProblem parseInteger(std::string_view text, std::int64_t &value)
{
    if (parseShortInteger(text, value))
        return NumberProblem::None;
    text = trimmedBlanks(text);
    const bool negative = !text.empty() && text.front() == '-';
    const std::string_view digits = negative ? text.substr(1) : text;
    if (!allDigits(digits))
        return NumberProblem::NotANumber;
    if (hasLeadingZero(digits) || (negative && digits == "0"))
        return NumberProblem::LeadingZero;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? NumberProblem::None : NumberProblem::OutOfRange;
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

/// Whether a number has the digits of its text, so many, when it is written with as many: 1.0000000000000001 would
/// be 1.
static bool hasSameDigits(double value, std::string_view text, int count)
{
    std::array<char, 40> written {};
    const auto end = std::to_chars(
        written.data(), written.data() + written.size(), std::abs(value), std::chars_format::scientific, count - 1);
    const char *at = written.data();
    for (int same = 0; same < count; ++at) {
        if (at == end.ptr)
            return false;
        if (!isDigit(*at))
            continue;
        const std::size_t next = text.find_first_of(same == 0 ? "123456789" : "0123456789");
        if (next == std::string_view::npos || text[next] != *at)
            return false;
        text.remove_prefix(next + 1);
        ++same;
    }
    return true;
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

NumberProblem parseReal(std::string_view text, double &value)
{
    if (parseShortDecimal(text, value))
        return NumberProblem::None;
    text = trimmedBlanks(text);
    const std::string_view unsignedText = !text.empty() && text.front() == '-' ? text.substr(1) : text;
    if (hasLeadingZero(unsignedText)) {
        const std::size_t firstOther = std::min(unsignedText.find_first_not_of('0'), unsignedText.size() - 1);
        return isNumber(unsignedText.substr(firstOther)) ? NumberProblem::LeadingZero : NumberProblem::NotANumber;
    }
    if (parseShortDecimal(text, value))
        return NumberProblem::None;
    if (!isNumber(text))
        return NumberProblem::NotANumber;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || !std::isfinite(value) || (value == 0.0 && !isZero(text)))
        return NumberProblem::OutOfRange;
    const int digits = significantDigits(text);
    if (digits > significantDigitsOfDouble || (digits > certainDigitsOfDouble && !hasSameDigits(value, text, digits)))
        return NumberProblem::OutOfRange;
    std::int64_t whole = 0;
    if (parseInteger(text, whole) == NumberProblem::None
        && (whole > largestExactInteger || whole < -largestExactInteger)
        && (value >= aboveAllIntegers || std::int64_t(value) != whole))
        return NumberProblem::OutOfRange;
    return NumberProblem::None;
}

QString leadingZeroMessage()
{
    return MappingText::tr("has leading zeros, which a number would lose: make the column TEXT, or remove the zeros");
}

SampledNumber sampledNumber(std::string_view value)
{
    std::int64_t integer = 0;
    double real = 0;
    const NumberProblem asInteger = parseInteger(value, integer);
    const NumberProblem asReal = asInteger == NumberProblem::None ? NumberProblem::None : parseReal(value, real);
    const bool longId = value.size() >= longIdDigits && asInteger != NumberProblem::NotANumber;
    if (asReal == NumberProblem::LeadingZero || asReal == NumberProblem::OutOfRange || longId || value.front() == '+')
        return SampledNumber::TextOnly;
    if (asInteger == NumberProblem::None)
        return SampledNumber::Integer;
    return asReal == NumberProblem::None ? SampledNumber::Real : SampledNumber::None;
}

} // namespace tranche

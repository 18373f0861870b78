#pragma once

#include "core/NumberText.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tranche {

enum class NumberProblem : std::uint8_t {
    None,
    NotANumber,
    LeadingZero, ///< 007: as a number its zeros would be lost
    OutOfRange, ///< beyond 64 bits, or beyond what a double can tell apart from its neighbours
};

// What nearly all numbers are, in line with whoever converts a cell.

/// An integer of at most 18 digits without blanks. @returns false if it is none: then parseInteger says what it is
inline bool parseShortInteger(std::string_view text, std::int64_t &value)
{
    const bool negative = !text.empty() && text.front() == '-';
    const std::size_t begin = negative ? 1 : 0;
    const std::size_t count = text.size() - begin;
    if (count == 0 || count > 18 || (text[begin] == '0' && text.size() > 1))
        return false;
    std::int64_t sum = 0;
    for (std::size_t at = begin; at < text.size(); ++at) {
        if (!isDigit(text[at]))
            return false;
        sum = sum * 10 + (text[at] - '0');
    }
    value = negative ? -sum : sum;
    return true;
}

/// A decimal number of at most 15 digits without blanks or exponent. Up to 15 digits and a power of ten up to 22 are
/// both exact doubles, so one division rounds right. @returns false if it is none: then parseReal says what it is
inline bool parseShortDecimal(std::string_view text, double &value)
{
    static constexpr double powers[]
        = { 1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15 };
    const bool negative = !text.empty() && text.front() == '-';
    const std::size_t begin = negative ? 1 : 0;
    const std::size_t count = text.size() - begin;
    if (count == 0 || count > 16 || (count == 1 && text[begin] == '.')
        || (count > 1 && text[begin] == '0' && isDigit(text[begin + 1])))
        return false;
    std::int64_t digits = 0;
    std::size_t point = text.size();
    for (std::size_t at = begin; at < text.size(); ++at) {
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

/// Turns text into a 64-bit integer. Blanks around it are allowed; a plus sign, leading zeros and a decimal point are
/// not.
NumberProblem parseInteger(std::string_view text, std::int64_t &value);

/// Turns text into a double, if that loses nothing: at most 17 significant digits, no overflow, no underflow to zero.
NumberProblem parseReal(std::string_view text, double &value);

/// What is said of a text with leading zeros, by each type of numbers.
QString leadingZeroMessage();

/// What a value of a sample is, to a column that may be one of numbers.
enum class SampledNumber : std::uint8_t {
    Integer,
    Real, ///< a number that is no integer
    None,
    TextOnly, ///< would be changed as a number: "007", "+49", ids of 16 digits
};
SampledNumber sampledNumber(std::string_view value);

} // namespace tranche

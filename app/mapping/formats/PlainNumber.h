#pragma once

#include "mapping/formats/NumberPattern.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tranche {

/// Why a text is not read as a number.
enum class PlainNumberProblem : std::uint8_t {
    None,
    Form, ///< it is not written as the pattern says
    LeadingZero, ///< 007: as a number its zeros would be lost
    TooLong, ///< more than PlainNumber::mostDigits digits
};

/// A number read as a pattern says, written the usual way: an optional minus, digits without leading zeros, and a point
/// with all decimals that the text has: “(1.234,50)” is -1234.50. No digit is lost or added: 12,5 % is 0.125.
class PlainNumber
{
public:
    static constexpr std::size_t mostDigits = 100;

    /// Allocates nothing; takes a bounded time, however long the text.
    PlainNumberProblem read(std::string_view text, const NumberPattern &pattern);

    /// The number; only if there was no problem.
    std::string_view view() const { return { m_bytes.data(), m_length }; }
    /// Digits behind the point.
    std::size_t decimals() const { return m_decimals; }

private:
    bool takeSigns(std::string_view &text, const NumberPattern &pattern);
    PlainNumberProblem takeDigits(std::string_view text, const NumberPattern &pattern);
    void write(bool percent);

    std::array<char, mostDigits> m_digits; ///< of the number, without its point; m_count are written
    std::size_t m_count = 0;
    std::size_t m_decimals = 0;
    bool m_isNegative = false;
    std::array<char, mostDigits + 8> m_bytes; ///< of which m_length are written
    std::size_t m_length = 0;
};

} // namespace tranche

#pragma once

#include <cstdint>
#include <string_view>

namespace tranche {

enum class ValueProblem : std::uint8_t {
    None,
    NotANumber,
    LeadingZero, ///< 007: as a number its zeros would be lost
    OutOfRange, ///< beyond 64 bits, or beyond what a double can tell apart from its neighbours
};

/// Turns text into a 64-bit integer. Blanks around it are allowed; a plus sign, leading zeros and a decimal point are
/// not.
ValueProblem parseInteger(std::string_view text, std::int64_t &value);

/// Turns text into a double, if that loses nothing: at most 17 significant digits, no overflow, no underflow to zero.
ValueProblem parseReal(std::string_view text, double &value);

} // namespace tranche

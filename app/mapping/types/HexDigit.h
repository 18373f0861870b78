#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace tranche {

namespace hexDigits {
inline constexpr auto all = [] {
    std::array<std::int8_t, 256> digits {};
    digits.fill(-1);
    for (int digit = 0; digit < 16; ++digit) {
        const int letter = digit - 10;
        digits[std::size_t(digit < 10 ? '0' + digit : 'a' + letter)] = std::int8_t(digit);
        digits[std::size_t(digit < 10 ? '0' + digit : 'A' + letter)] = std::int8_t(digit);
    }
    return digits;
}();
} // namespace hexDigits

/// 0 to 15, in upper or lower case; -1: it is none.
inline int hexDigit(char byte)
{
    return hexDigits::all[static_cast<unsigned char>(byte)];
}

} // namespace tranche

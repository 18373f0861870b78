#pragma once

#include <string_view>

namespace tranche {

inline bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// @returns true for an optional minus sign and digits without a leading zero.
bool isInteger(std::string_view text);

/// @returns true for a decimal number: sign, digits with or without a point, exponent. No leading zeros, no plus sign.
bool isNumber(std::string_view text);

/// @returns true for digits, e and digits, with neither a point nor a sign: 1e5, but also a code such as 557E90.
bool isBareExponent(std::string_view text);

/// @returns true for a number written with a decimal comma, such as 3,14.
bool isDecimalCommaNumber(std::string_view text);

} // namespace tranche

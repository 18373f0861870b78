#pragma once

#include "mapping/formats/NumberPattern.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace tranche {

/// Why a column may be of numbers.
enum class NumberUse : std::uint8_t {
    Guessed, ///< its values look like some
    Chosen, ///< somebody says so
};

/// The patterns that all values fit, beside the usual one, of which no two read all values as the same numbers. Unless
/// somebody says that the column is of numbers, what looks like a number but is a code is none: an address of four
/// groups below 256, groups of blanks that are always of one length (phones), a plus where nothing is negative, grades
/// and years such as 2- and (1999).
std::vector<NumberPattern> numberPatternsOf(
    std::span<const std::string_view> values, NumberUse use = NumberUse::Guessed);

} // namespace tranche

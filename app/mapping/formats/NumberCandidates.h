#pragma once

#include "mapping/formats/NumberPattern.h"

#include <span>
#include <string_view>
#include <vector>

namespace tranche {

/// The patterns that all values fit, beside the usual one, of which no two read all values as the same numbers. What
/// looks like a number but is a code is none: an address of four groups below 256, groups of blanks that are always of
/// one length (phones), a plus where nothing is negative.
std::vector<NumberPattern> numberPatternsOf(std::span<const std::string_view> values);

} // namespace tranche

#pragma once

#include "mapping/formats/DatePattern.h"

#include <string_view>
#include <vector>

namespace tranche {

/// The ways to read a value as a date, a time, or both. Each way (days before months, months before days …) is a list
/// of patterns, from the strictest to the one that leaves most open: those that follow are for the other values of the
/// column, which may have one digit where this one has two, or seconds where it has none.
std::vector<std::vector<DatePattern>> datePatternsOf(std::string_view value);

} // namespace tranche

#pragma once

#include "mapping/formats/DatePattern.h"

#include <optional>

namespace tranche {

/// The pattern that takes what this one takes, and days, months and hours of one digit where this one wants two:
/// d.M.yyyy for dd.MM.yyyy. nullopt: there is none
std::optional<DatePattern> looserPattern(const DatePattern &pattern);

} // namespace tranche

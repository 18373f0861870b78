#pragma once

#include "mapping/types/ColumnTypeInfo.h"

#include <QString>

#include <optional>
#include <string_view>

namespace tranche {

/// Where a day or time, as columns of the type hold it, stands on its scale. @returns nullopt if it says no such thing
std::optional<double> placeOnScale(std::string_view text, ValueScale scale);

/// The number that a plain decimal number such as -1234.50 is, as near as a double comes to it.
/// @returns nullopt if it is none
std::optional<double> numberOfText(std::string_view text);

/// Whether a plain decimal number is smaller than another one, by all their digits.
bool isSmallerDecimal(std::string_view a, std::string_view b);

/// A place of the scale as people read it: 1.5, 2025-12-31, 2025-12-31 08:00, 08:30:15, 12.
QString textOnScale(double place, ValueScale scale);

/// Whole months or years, from one place to before another: 2024-02, 2024-01 to 2024-03, 2024, 2020 to 2029.
/// @returns a null text if they are none
QString monthsOnScale(double from, double to, ValueScale scale);

} // namespace tranche

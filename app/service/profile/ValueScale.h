#pragma once

#include "core/Row.h"
#include "mapping/ColumnType.h"

#include <QString>

#include <optional>

namespace tranche {

/// What the values of a column are measured by, so that they have a least, a most and a histogram.
enum class ValueScale : std::uint8_t {
    None, ///< bytes: they have neither
    Number,
    Day, ///< days since 1970-01-01
    Moment, ///< seconds since 1970-01-01, in UTC where a zone is told
    TimeOfDay, ///< seconds since midnight
    Length, ///< texts: characters
};

ValueScale scaleOf(ColumnType type);

/// How many digits of its integers are decimals: 2 for DECIMAL(2), else 0.
int storedDecimals(ColumnType type);

/// Where a day or time, as columns of the type hold it, stands on its scale. @returns nullopt if it says no such thing
std::optional<double> placeOnScale(std::string_view text, ValueScale scale);

/// The number that a plain decimal number such as -1234.50 is, as near as a double comes to it.
/// @returns nullopt if it is none
std::optional<double> numberOfText(std::string_view text);

/// Whether a plain decimal number is smaller than another one, by all their digits.
bool isSmallerDecimal(std::string_view a, std::string_view b);

/// A place of the scale as people read it: 1.5, 2025-12-31, 2025-12-31 08:00, 08:30:15, 12.
QString textOnScale(double place, ValueScale scale);

} // namespace tranche

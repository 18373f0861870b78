#pragma once

#include <cstdint>

namespace tranche {

/// What the values of a type are measured by, so that a column of them has a least and a largest value, and a
/// histogram.
enum class ValueScale : std::uint8_t {
    None, ///< they have neither
    Number,
    Day, ///< days since 1970-01-01
    Moment, ///< seconds since 1970-01-01, in UTC where a zone is told
    TimeOfDay, ///< seconds since midnight
    Length, ///< texts: they are compared by their bytes, and measured by their characters
};

} // namespace tranche

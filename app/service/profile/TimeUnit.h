#pragma once

#include <cstdint>
#include <span>

namespace tranche {

/// A length of time by which people read it: 15 minutes, a week from Monday on, a quarter of a year, ten years.
struct TimeUnit
{
    enum class Kind : std::uint8_t { Second, Day, Month };
    Kind kind = Kind::Second;
    std::int64_t count = 1; ///< of these

    /// The number of the unit that a moment is in, in seconds since 1970.
    std::int64_t indexOf(std::int64_t second) const;
    /// The second that a unit begins with.
    std::int64_t beginOf(std::int64_t index) const;
    /// Whether each of these is made of whole ones of those.
    bool isMadeOf(const TimeUnit &smaller) const;
};

/// Units for bins: each is made of the one before it.
std::span<const TimeUnit> binUnits();
/// The position of the day among them.
std::size_t dayAmongBinUnits();
/// Units for buckets, from short to long.
std::span<const TimeUnit> bucketUnits();

} // namespace tranche

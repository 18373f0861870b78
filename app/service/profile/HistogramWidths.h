#pragma once

#include "mapping/types/ColumnTypeInfo.h"

#include <cstdint>

namespace tranche {

// The widths of a histogram's bins, each a whole number of times the one before, so that bins can be joined; and those
// of its buckets, which people read: 1, 2, 5, 10 … of numbers, and 1 s, 1 min, 6 h, 5 days … of times.

/// One of the widths of bins: (1 or 5) × 10^n, or a round time.
class BinWidth
{
public:
    /// The finest for values of the scale, the first of which is not zero.
    static BinWidth finestFor(double value, ValueScale scale);

    /// The next one. @returns how many of these bins are one of that
    std::int64_t widen();
    /// How many times the bins are the buckets that are next wider than `times` bins.
    std::int64_t timesBeyond(std::int64_t times) const;

    /// How many widths the value is, which need not fit an integer.
    double count(double value) const { return value * m_factor / m_divisor; }
    /// The value that stands so many widths from zero.
    double value(double count) const { return count * m_divisor / m_factor; }

private:
    BinWidth(ValueScale scale, int step);
    void settle();

    ValueScale m_scale;
    int m_step; ///< of numbers: 2n, or 2n + 1 where it is 5 × 10^n; of times a position in the table
    double m_factor = 1; ///< a power of 10, since 0.1 is no double
    double m_divisor = 1;
};

} // namespace tranche

#pragma once

#include "mapping/types/ColumnTypeInfo.h"

#include <cstdint>
#include <optional>

namespace tranche {

/// The width of a histogram's bins: (1 or 5) × 10^n of numbers, or a unit of time. Each width is made of whole ones of
/// the width before it, so bins can be joined; and so are buckets, which people read: 1, 2, 5, 10 … of numbers, and
/// 15 minutes, a day, a week, a month, a quarter of a year … of times.
class BinWidth
{
public:
    /// The finest for values of the scale, the first of which is not zero.
    static BinWidth finestFor(double value, ValueScale scale);

    /// How many widths from zero the value is, which need not fit an integer: rounded down it is the index of its bin.
    double count(double value) const
    {
        return m_isCalendar ? double(indexInCalendar(value)) : value * m_factor / m_divisor;
    }

    /// nullopt: there is none wider
    std::optional<BinWidth> next() const;
    /// The index of the bin of next() that a bin is a part of.
    std::int64_t indexInNext(std::int64_t index) const;

    /// The bucket that a bin is a part of. @param level 0 for the finest buckets, which are the bins or made of them
    std::int64_t bucketOf(std::int64_t index, int level) const;
    /// Where a bucket begins.
    double beginOf(std::int64_t bucket, int level) const;

private:
    BinWidth(ValueScale scale, int step);
    bool isOfTimes() const { return m_scale != ValueScale::Number && m_scale != ValueScale::Length; }
    std::int64_t secondsOfPlace() const { return m_scale == ValueScale::Day ? 86400 : 1; }
    double placeOf(std::int64_t second) const { return double(second) / double(secondsOfPlace()); }
    std::int64_t indexInCalendar(double value) const;
    std::int64_t timesAt(int level) const;

    ValueScale m_scale;
    int m_step; ///< of numbers: 2n, or 2n + 1 where it is 5 × 10^n; of times a position in binUnits()
    bool m_isCalendar = false; ///< its bins are not all as long
    double m_factor = 1; ///< a power of 10, since 0.1 is no double
    double m_divisor = 1;
};

} // namespace tranche

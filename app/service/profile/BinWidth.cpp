#include "service/profile/BinWidth.h"

#include "service/profile/CalendarDays.h"
#include "service/profile/TimeUnit.h"

#include <algorithm>
#include <cmath>

namespace tranche {

BinWidth::BinWidth(ValueScale scale, int step)
    : m_scale(scale)
    , m_step(step)
{
    if (isOfTimes()) {
        const TimeUnit &unit = binUnits()[std::size_t(m_step)];
        m_isCalendar = unit.kind == TimeUnit::Kind::Month;
        if (!m_isCalendar)
            m_divisor = placeOf(unit.beginOf(1));
        return;
    }
    const int tens = (m_step - (m_step & 1)) / 2;
    m_factor = tens < 0 ? std::pow(10.0, -tens) : 1;
    m_divisor = (tens > 0 ? std::pow(10.0, tens) : 1) * ((m_step & 1) != 0 ? 5 : 1);
}

BinWidth BinWidth::finestFor(double value, ValueScale scale)
{
    constexpr int digits = 12; // of the 15 that a double has
    constexpr int leastTens = -290;
    if (scale == ValueScale::Day)
        return BinWidth(scale, int(dayAmongBinUnits()));
    if (scale == ValueScale::Moment || scale == ValueScale::TimeOfDay)
        return BinWidth(scale, 0);
    const int tens = std::max(leastTens, int(std::floor(std::log10(std::abs(value)))) - digits);
    return BinWidth(scale, 2 * tens);
}

std::int64_t BinWidth::indexInCalendar(double value) const
{
    constexpr double farAway = 1e12; // days or seconds: none of the calendar
    const auto place = std::int64_t(std::floor(std::clamp(value, -farAway, farAway)));
    return binUnits()[std::size_t(m_step)].indexOf(place * secondsOfPlace());
}

std::optional<BinWidth> BinWidth::next() const
{
    if (isOfTimes() && std::size_t(m_step) + 1 == binUnits().size())
        return std::nullopt;
    return BinWidth(m_scale, m_step + 1);
}

std::int64_t BinWidth::indexInNext(std::int64_t index) const
{
    if (isOfTimes())
        return binUnits()[std::size_t(m_step) + 1].indexOf(binUnits()[std::size_t(m_step)].beginOf(index));
    return dividedDown(index, (m_step & 1) != 0 ? 2 : 5);
}

/// How many bins are a bucket of numbers: 1, 2, 5, 10, 20, 50 …, or 1, 2, 4, 10, 20, 40 … of five times a power of 10.
std::int64_t BinWidth::timesAt(int level) const
{
    std::int64_t times = level % 3 == 0 ? 1 : level % 3 == 1 ? 2 : (m_step & 1) != 0 ? 4 : 5;
    for (int tens = level / 3; tens > 0; --tens)
        times *= 10;
    return times;
}

/// The unit of time of the buckets. @param level of those that are made of whole bins; the longest where it is beyond
static const TimeUnit &bucketUnitAt(const TimeUnit &bin, int level)
{
    for (const TimeUnit &unit : bucketUnits()) {
        if (unit.isMadeOf(bin) && level-- == 0)
            return unit;
    }
    return bucketUnits().back();
}

std::int64_t BinWidth::bucketOf(std::int64_t index, int level) const
{
    if (!isOfTimes())
        return dividedDown(index, timesAt(level));
    const TimeUnit &bin = binUnits()[std::size_t(m_step)];
    return bucketUnitAt(bin, level).indexOf(bin.beginOf(index));
}

double BinWidth::beginOf(std::int64_t bucket, int level) const
{
    if (!isOfTimes())
        return double(bucket * timesAt(level)) * m_divisor / m_factor;
    return placeOf(bucketUnitAt(binUnits()[std::size_t(m_step)], level).beginOf(bucket));
}

} // namespace tranche

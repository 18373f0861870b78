#include "service/profile/HistogramWidths.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tranche {

static constexpr std::int64_t dayWidth = 86400;

/// Each divides the next one. The last is wide enough for 9,999 years in 256 bins.
static constexpr std::array<std::int64_t, 21> timeBins { 1, 5, 10, 30, 60, 300, 600, 1800, 3600, 10800, 21600, 43200,
    dayWidth, 5 * dayWidth, 10 * dayWidth, 50 * dayWidth, 100 * dayWidth, 500 * dayWidth, 1000 * dayWidth,
    5000 * dayWidth, 50000 * dayWidth };
static constexpr std::array<std::int64_t, 36> timeBuckets { 1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1200, 1800,
    3600, 7200, 10800, 21600, 43200, dayWidth, 2 * dayWidth, 5 * dayWidth, 10 * dayWidth, 20 * dayWidth, 50 * dayWidth,
    100 * dayWidth, 200 * dayWidth, 500 * dayWidth, 1000 * dayWidth, 2000 * dayWidth, 5000 * dayWidth, 10000 * dayWidth,
    50000 * dayWidth, 100000 * dayWidth, 500000 * dayWidth, 1000000 * dayWidth };

static bool isOfTimes(ValueScale scale)
{
    return scale == ValueScale::Moment || scale == ValueScale::TimeOfDay;
}

BinWidth::BinWidth(ValueScale scale, int step)
    : m_scale(scale)
    , m_step(step)
{
    settle();
}

void BinWidth::settle()
{
    if (isOfTimes(m_scale)) {
        m_divisor = double(timeBins[std::size_t(m_step)]);
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
    if (isOfTimes(scale))
        return BinWidth(scale, 0);
    const int tens = std::max(leastTens, int(std::floor(std::log10(std::abs(value)))) - digits);
    return BinWidth(scale, 2 * tens);
}

std::int64_t BinWidth::widen()
{
    const bool isLast = isOfTimes(m_scale) && std::size_t(m_step) + 1 == timeBins.size();
    if (isLast)
        return 1;
    ++m_step;
    settle();
    if (isOfTimes(m_scale))
        return timeBins[std::size_t(m_step)] / timeBins[std::size_t(m_step) - 1];
    return (m_step & 1) != 0 ? 5 : 2;
}

std::int64_t BinWidth::timesBeyond(std::int64_t times) const
{
    if (isOfTimes(m_scale)) {
        const std::int64_t width = timeBins[std::size_t(m_step)];
        for (const std::int64_t bucket : timeBuckets) {
            if (bucket % width == 0 && bucket / width > times)
                return bucket / width;
        }
        return times * 2;
    }
    // 1, 2, 5, 10, 20, 50 … times a power of 10; of five times one that is 1, 2, 4, 10, 20, 40 …
    const std::int64_t middle = (m_step & 1) != 0 ? 4 : 5;
    for (std::int64_t power = 1;; power *= 10) {
        for (const std::int64_t one : { power, 2 * power, middle * power }) {
            if (one > times)
                return one;
        }
    }
}

} // namespace tranche

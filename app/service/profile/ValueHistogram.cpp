#include "service/profile/ValueHistogram.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tranche {

ValueHistogram::ValueHistogram(ValueScale scale)
    : m_scale(scale)
{
}

static std::int64_t dividedDown(std::int64_t number, std::int64_t by)
{
    const std::int64_t quotient = number / by;
    return quotient - (number % by < 0 ? 1 : 0);
}

/// Settles the width of the first value that is not zero. @returns false if it is none
bool ValueHistogram::begin(double value, qint64 times)
{
    if (value == 0) {
        m_zeros += times;
        return false;
    }
    if (!std::isfinite(value))
        return false;
    m_width = BinWidth::finestFor(value, m_scale);
    m_counts.resize(std::size_t(bins));
    if (m_zeros > 0) {
        m_low = m_high = m_first = 0;
        m_counts[0] = m_zeros;
    }
    return true;
}

void ValueHistogram::widen()
{
    const std::int64_t times = m_width->widen();
    const std::vector<qint64> old = std::exchange(m_counts, std::vector<qint64>(std::size_t(bins)));
    const std::int64_t oldFirst = std::exchange(m_first, dividedDown(m_low, times));
    for (std::int64_t index = m_low; index <= m_high; ++index)
        m_counts[std::size_t(dividedDown(index, times) - m_first)] += old[std::size_t(index - oldFirst)];
    m_high = m_high < m_low ? m_first - 1 : dividedDown(m_high, times);
    m_low = m_first;
}

/// A value that is no place within the indexes: the bins are as wide as nothing to it.
void ValueHistogram::addFarAway(double value, qint64 times)
{
    if (!std::isfinite(value))
        return;
    const BinWidth before = *m_width;
    widen();
    if (m_width->count(1) != before.count(1))
        add(value, times);
}

/// A value beyond the bins in use: they get more, or wider.
void ValueHistogram::addOutside(double value, std::int64_t index, qint64 times)
{
    const bool isFirst = m_high < m_low;
    const std::int64_t low = isFirst ? index : std::min(m_low, index);
    const std::int64_t high = isFirst ? index : std::max(m_high, index);
    if (high - low >= bins) {
        widen();
        return add(value, times);
    }
    if (low < m_first || high >= m_first + bins || isFirst) {
        std::vector<qint64> moved(static_cast<std::size_t>(bins));
        for (std::int64_t at = m_low; at <= m_high; ++at)
            moved[std::size_t(at - low)] = m_counts[std::size_t(at - m_first)];
        m_counts = std::move(moved);
        m_first = low;
    }
    m_low = low;
    m_high = high;
    m_counts[std::size_t(index - m_first)] += times;
}

QList<HistogramBucket> ValueHistogram::buckets(int most) const
{
    if (!m_width)
        return m_zeros == 0 ? QList<HistogramBucket>() : QList<HistogramBucket> { { 0, 0, m_zeros } };
    std::int64_t times = 1;
    while (dividedDown(m_high, times) - dividedDown(m_low, times) >= most
        || (m_areWhole && m_width->value(double(times)) < 1))
        times = m_width->timesBeyond(times);
    QList<HistogramBucket> buckets;
    const std::int64_t first = dividedDown(m_low, times);
    for (std::int64_t at = first; at <= dividedDown(m_high, times); ++at)
        buckets.append({ m_width->value(double(at * times)), m_width->value(double((at + 1) * times)), 0 });
    for (std::int64_t index = m_low; index <= m_high; ++index)
        buckets[qsizetype(dividedDown(index, times) - first)].count += m_counts[std::size_t(index - m_first)];
    return buckets;
}

} // namespace tranche

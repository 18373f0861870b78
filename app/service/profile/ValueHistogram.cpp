#include "service/profile/ValueHistogram.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tranche {

/// Of 256 bins none is needed that is so coarse, unless whole numbers lie in bins far narrower than one.
static constexpr int coarsestLevel = 48;

ValueHistogram::ValueHistogram(ValueScale scale)
    : m_scale(scale)
{
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

/// @returns false if the bins are as wide as can be
bool ValueHistogram::widen()
{
    const auto wider = m_width->next();
    if (!wider)
        return false;
    const std::vector<qint64> old = std::exchange(m_counts, std::vector<qint64>(std::size_t(bins)));
    const std::int64_t oldFirst = std::exchange(m_first, m_width->indexInNext(m_low));
    for (std::int64_t index = m_low; index <= m_high; ++index)
        m_counts[std::size_t(m_width->indexInNext(index) - m_first)] += old[std::size_t(index - oldFirst)];
    m_high = m_high < m_low ? m_first - 1 : m_width->indexInNext(m_high);
    m_low = m_first;
    m_width = wider;
    return true;
}

/// A value that is no place within the indexes: the bins are as wide as nothing to it.
void ValueHistogram::addFarAway(double value, qint64 times)
{
    if (!std::isfinite(value))
        return;
    if (widen())
        add(value, times);
}

/// A value beyond the bins in use: they get more, or wider.
void ValueHistogram::addOutside(double value, std::int64_t index, qint64 times)
{
    const bool isFirst = m_high < m_low;
    const std::int64_t low = isFirst ? index : std::min(m_low, index);
    const std::int64_t high = isFirst ? index : std::max(m_high, index);
    if (high - low >= bins) {
        return addFarAway(value, times);
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
    int level = 0;
    const auto isTooFine = [&] {
        const bool isBelowOne = m_areWhole && m_width->beginOf(1, level) - m_width->beginOf(0, level) < 1;
        return isBelowOne || m_width->bucketOf(m_high, level) - m_width->bucketOf(m_low, level) >= most;
    };
    while (level < coarsestLevel && isTooFine())
        ++level;
    QList<HistogramBucket> buckets;
    const std::int64_t first = m_width->bucketOf(m_low, level);
    for (std::int64_t at = first; at <= m_width->bucketOf(m_high, level); ++at)
        buckets.append({ m_width->beginOf(at, level), m_width->beginOf(at + 1, level), 0 });
    for (std::int64_t index = m_low; index <= m_high; ++index)
        buckets[qsizetype(m_width->bucketOf(index, level) - first)].count += m_counts[std::size_t(index - m_first)];
    return buckets;
}

} // namespace tranche

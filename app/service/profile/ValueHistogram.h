#pragma once

#include "service/profile/BinWidth.h"
#include "service/profile/ColumnProfile.h"

#include <optional>
#include <vector>

namespace tranche {

/// How values are spread, told while they come and nobody knows yet from where to where: 256 bins of one width, which
/// gets wider where a value would lie beyond them. What it tells is exact: how many values lie between two edges, of
/// numbers as doubles; one within 2 parts in 10^16 below an edge counts as on it, such as 0.29 × 100.
class ValueHistogram
{
public:
    explicit ValueHistogram(ValueScale scale);

    void add(double value, qint64 times = 1)
    {
        if (!m_width) {
            if (!begin(value, times))
                return;
        }
        const double widths = m_width->count(value);
        const double nudged = widths + (widths < 0 ? -widths : widths) * 4.5e-16;
        if (!(nudged < mostIndex && nudged > -mostIndex))
            return addFarAway(value, times);
        auto index = std::int64_t(nudged);
        index -= nudged < double(index) ? 1 : 0;
        const std::int64_t bin = index - m_first;
        if (bin >= 0 && bin < bins && index >= m_low && index <= m_high)
            m_counts[std::size_t(bin)] += times;
        else
            addOutside(value, index, times);
    }

    /// As add(), of values that need not be whole numbers.
    void addReal(double value)
    {
        m_areWhole = m_areWhole && value > -mostIndex && value < mostIndex && value == double(std::int64_t(value));
        add(value);
    }

    /// At most `most` of the same width, from the least value to the largest. Of whole numbers none is narrower than
    /// one.
    QList<HistogramBucket> buckets(int most) const;

private:
    static constexpr std::int64_t bins = 256;
    static constexpr double mostIndex = 4e15;

    bool begin(double value, qint64 times);
    void addOutside(double value, std::int64_t index, qint64 times);
    void addFarAway(double value, qint64 times);
    bool widen();

    ValueScale m_scale;
    bool m_areWhole = true; ///< all values are whole numbers
    std::optional<BinWidth> m_width; ///< nothing but zeros came yet
    qint64 m_zeros = 0;
    std::vector<qint64> m_counts;
    std::int64_t m_first = 0; ///< index of the first bin
    std::int64_t m_low = 0; ///< indexes in use; m_high is less where there is none
    std::int64_t m_high = -1;
};

} // namespace tranche

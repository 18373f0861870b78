#include "source/reports/text/TapPlan.h"

#include <algorithm>
#include <iterator>

namespace tranche {

qint64 TapPlan::meet(std::optional<qint64> number)
{
    const qint64 own = number.value_or(m_last + 1);
    m_last = own;
    ++m_met;
    auto next = m_ranges.upper_bound(own);
    const auto before = next == m_ranges.begin() ? m_ranges.end() : std::prev(next);
    if (before != m_ranges.end() && own <= before->second) {
        ++m_twice;
        return own;
    }
    qint64 last = own;
    if (next != m_ranges.end() && next->first == own + 1) {
        last = next->second;
        m_ranges.erase(next);
    }
    if (before != m_ranges.end() && before->second == own - 1)
        before->second = last;
    else if (m_ranges.size() < mostRanges)
        m_ranges.emplace(own, last);
    return own;
}

qint64 TapPlan::odd() const
{
    qint64 beyond = 0;
    for (const auto &[first, last] : m_ranges)
        beyond += tests ? std::max(qint64(0), last - std::max(first, *tests + 1) + 1) : 0;
    return m_twice + beyond;
}

std::optional<qint64> TapPlan::missingBehind(qint64 number) const
{
    qint64 next = number + 1;
    const auto behind = m_ranges.upper_bound(next);
    if (behind != m_ranges.begin() && next <= std::prev(behind)->second)
        next = std::prev(behind)->second + 1;
    return tests && next <= *tests ? std::optional(next) : std::nullopt;
}

qint64 TapPlan::missing() const
{
    qint64 met = 0;
    for (const auto &[first, last] : m_ranges)
        met += std::max(qint64(0), std::min(last, tests.value_or(0)) - std::max(first, qint64(1)) + 1);
    if (m_ranges.size() >= mostRanges) // not all that were met are known
        met = std::max(met, m_met - m_twice);
    return std::max(qint64(0), tests.value_or(0) - met);
}

} // namespace tranche

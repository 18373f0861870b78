#pragma once

#include <QtGlobal>

#include <map>
#include <optional>

namespace tranche {

/// Which tests there should be, and which were met. Memory does not grow with tests that come in their order.
class TapPlan
{
public:
    std::optional<qint64> tests; ///< as it is planned

    /// A test of that number, or the next one. @returns its number
    qint64 meet(std::optional<qint64> number);
    /// How many tests were met.
    qint64 met() const { return m_met; }
    /// Met more than once, or not planned.
    qint64 odd() const;
    /// The first number behind that one which is planned, but was not met.
    std::optional<qint64> missingBehind(qint64 number) const;
    /// Numbers that are planned, but were not met.
    qint64 missing() const;

private:
    static constexpr std::size_t mostRanges = 100000;
    qint64 m_last = 0;
    qint64 m_met = 0;
    qint64 m_twice = 0;
    std::map<qint64, qint64> m_ranges; ///< of numbers that were met: the first and the last of each
};

} // namespace tranche

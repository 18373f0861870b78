#pragma once

#include "source/reports/TestReport.h"

#include <array>

namespace tranche {

/// Counts the tests of a report, once, while it is read.
class ReportTotals
{
public:
    /// @param key of the test, by its name
    void add(const std::string &key, TestStatus status, const std::optional<double> &durationMs, bool isFlaky);
    /// Of what has no name, as a request of a load test.
    void add(TestStatus status, const std::optional<double> &durationMs);

    qint64 all() const;
    qint64 count(TestStatus status) const { return m_counts[std::size_t(status)]; }
    qint64 flaky() const { return m_flaky; }
    double durationMs() const { return m_durationMs; }
    /// The same for reports whose tests have the same statuses, in any order.
    std::string statusHash() const;
    /// What a report states of itself and does not hold, in a sentence; empty: nothing.
    std::string differences(const DeclaredTotals &declared) const;

private:
    std::array<qint64, testStatuses> m_counts {};
    qint64 m_flaky = 0;
    double m_durationMs = 0;
    std::array<quint64, 2> m_sum {}; ///< of hashes
};

} // namespace tranche

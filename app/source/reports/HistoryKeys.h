#pragma once

#include "source/reports/TestReport.h"

#include <QHash>

namespace tranche {

/// What a test is called for people: its suites, class and name.
std::string fullKey(const std::string &path, const TestCase &testCase);

/// Keys by which tests are known again in other reports: the hash of suites, class, name and parameters, whatever the
/// format. One that comes twice in a report is told from the first by its order.
class HistoryKeys
{
public:
    /// @param path of the suite that the test is in
    std::string keyOf(const std::string &path, const TestCase &testCase);
    /// Whether the name of the last one had come once before.
    bool isFoundTwice() const { return m_isFoundTwice; }
    qint64 namesTwice() const { return m_namesTwice; }
    /// Of those the first.
    const std::string &firstTwice() const { return m_firstTwice; }

private:
    quint32 meet(quint64 hash);
    bool addFirst(quint64 hash);
    void grow();

    std::vector<quint64> m_known; ///< hashes that were met, each at its place or behind it; 0: free. A power of two
    std::size_t m_count = 0; ///< of these
    QHash<quint64, quint32> m_again; ///< how often those were met that came again
    bool m_isFoundTwice = false;
    qint64 m_namesTwice = 0;
    std::string m_firstTwice;
};

} // namespace tranche

#pragma once

#include "source/reports/TestReport.h"

#include <QHash>

#include <array>
#include <vector>

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
    /// Hashes that were met. A report of a million tests has as many: eight bytes each, and some room between.
    class MetHashes
    {
    public:
        /// @param hash not 0 @returns false if it was met before
        bool add(quint64 hash);

    private:
        bool put(quint64 hash);
        void grow();

        std::vector<quint64> m_places; ///< each hash at its place or behind it; 0: free
        std::size_t m_count = 0;
    };
    static constexpr std::size_t parts = 64;

    quint32 meet(quint64 hash);

    std::array<MetHashes, parts> m_met; ///< by the last bits: while one grows, the others need no room for that
    QHash<quint64, quint32> m_again; ///< how often those were met that came again
    bool m_isFoundTwice = false;
    qint64 m_namesTwice = 0;
    std::string m_firstTwice;
};

} // namespace tranche

#include "source/reports/HistoryKeys.h"

#include "source/reports/ReportHash.h"

#include <algorithm>

namespace tranche {

std::string fullKey(const std::string &path, const TestCase &testCase)
{
    std::string key = path;
    const std::string between = " › ";
    const std::string &className = testCase.className; // often the name of the suite too
    if (!className.empty() && path != className && !path.ends_with(between + className))
        key += (key.empty() ? std::string() : between) + className;
    if (!testCase.name.empty())
        key += (key.empty() ? std::string() : between) + testCase.name;
    return testCase.params.empty() ? key : key + " (" + testCase.params + ")";
}

void HistoryKeys::grow()
{
    constexpr std::size_t first = 1024;
    std::vector<quint64> before(std::max(first, m_known.size() * 2));
    std::swap(before, m_known);
    m_count = 0;
    for (const quint64 hash : before) {
        if (hash != 0)
            addFirst(hash);
    }
}

/// @returns false if it is known
bool HistoryKeys::addFirst(quint64 hash)
{
    const std::size_t last = m_known.size() - 1;
    std::size_t place = hash & last;
    while (m_known[place] != 0 && m_known[place] != hash)
        place = (place + 1) & last;
    if (m_known[place] == hash)
        return false;
    m_known[place] = hash;
    ++m_count;
    return true;
}

/// A report of a million tests has as many: eight bytes each.
quint32 HistoryKeys::meet(quint64 hash)
{
    if (m_count * 4 >= m_known.size() * 3)
        grow();
    if (addFirst(std::max<quint64>(1, hash)))
        return 1;
    quint32 &met = m_again[hash];
    met = std::max(met, 1U) + 1;
    return met;
}

std::string HistoryKeys::keyOf(const std::string &path, const TestCase &testCase)
{
    static constexpr char between = '\x1F';
    const std::string names = path + between + testCase.className + between + testCase.name + between + testCase.params;
    const quint64 high = reportHash(names);
    const std::string key = hexText(high, reportHash(names, 1));
    const quint32 met = meet(high);
    m_isFoundTwice = met == 2;
    if (m_isFoundTwice && m_namesTwice++ == 0)
        m_firstTwice = fullKey(path, testCase);
    return met == 1 ? key : key + '#' + std::to_string(met);
}

} // namespace tranche

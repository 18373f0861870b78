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

void HistoryKeys::MetHashes::grow()
{
    constexpr std::size_t first = 16;
    std::vector<quint64> before(m_places.size() + m_places.size() / 4 + first);
    std::swap(before, m_places);
    m_count = 0;
    for (const quint64 hash : before) {
        if (hash != 0)
            put(hash);
    }
}

bool HistoryKeys::MetHashes::put(quint64 hash)
{
    // The first bits say where: they are a part of the whole, as the place is of all.
    std::size_t place = std::size_t(((hash >> 32) * m_places.size()) >> 32);
    while (m_places[place] != 0 && m_places[place] != hash)
        place = place + 1 == m_places.size() ? 0 : place + 1;
    if (m_places[place] == hash)
        return false;
    m_places[place] = hash;
    ++m_count;
    return true;
}

bool HistoryKeys::MetHashes::add(quint64 hash)
{
    if (m_count * 4 >= m_places.size() * 3)
        grow();
    return put(hash);
}

/// @returns how often it was met by now
quint32 HistoryKeys::meet(quint64 hash)
{
    if (m_met[hash % parts].add(std::max<quint64>(1, hash)))
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

#include "source/reports/HistoryKeys.h"

#include "source/reports/ReportHash.h"

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

std::string HistoryKeys::keyOf(const std::string &path, const TestCase &testCase)
{
    static constexpr char between = '\x1F';
    const std::string names = path + between + testCase.className + between + testCase.name + between + testCase.params;
    const quint64 high = reportHash(names);
    const std::string key = hexText(high, reportHash(names, 1));
    const quint32 met = ++m_met[high];
    m_isFoundTwice = met == 2;
    if (m_isFoundTwice && m_namesTwice++ == 0)
        m_firstTwice = fullKey(path, testCase);
    return met == 1 ? key : key + '#' + std::to_string(met);
}

} // namespace tranche

#include "source/reports/json/AllureSuites.h"

namespace tranche {

qint64 AllureSuites::enter(ReportSink &sink, const std::vector<std::string_view> &names)
{
    std::size_t same = 0;
    while (same < m_open.size() && same < names.size() && m_open[same].second.name == names[same])
        ++same;
    leave(sink, same);
    for (std::size_t i = same; i < names.size(); ++i) {
        TestSuite suite;
        suite.kind = "suite";
        suite.name = std::string(names[i]);
        const qint64 parent = m_open.empty() ? 0 : m_open.back().first;
        const qint64 number = sink.beginSuite(parent, suite);
        m_open.emplace_back(number, std::move(suite));
    }
    return m_open.empty() ? 0 : m_open.back().first;
}

void AllureSuites::leave(ReportSink &sink, std::size_t count)
{
    for (; m_open.size() > count; m_open.pop_back())
        sink.endSuite(m_open.back().first, m_open.back().second);
}

} // namespace tranche

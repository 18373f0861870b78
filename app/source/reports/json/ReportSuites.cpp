#include "source/reports/json/ReportSuites.h"

#include <algorithm>

namespace tranche {

qint64 ReportSuites::find(ReportSink &sink, const std::vector<std::string> &path, const std::string &file)
{
    constexpr std::size_t mostOpen = 20'000;
    constexpr std::size_t deepest = 100;
    if (m_open.size() > mostOpen)
        endAll(sink);
    qint64 number = 0;
    std::string key = file;
    for (const std::string &name : path) {
        key.append(1, '\0').append(name);
        const auto [found, isNew] = m_open.try_emplace(key);
        if (isNew) {
            found->second.told.name = name;
            found->second.told.kind = m_kind;
            found->second.told.file = file;
            found->second.number = sink.beginSuite(number, found->second.told);
        }
        number = found->second.number;
        if (std::size_t(&name - path.data()) == deepest)
            break;
    }
    return number;
}

void ReportSuites::endAll(ReportSink &sink)
{
    std::vector<const Open *> open;
    for (const auto &[key, one] : m_open)
        open.push_back(&one);
    std::sort(open.begin(), open.end(), [](const Open *a, const Open *b) { return a->number > b->number; });
    for (const Open *one : open)
        sink.endSuite(one->number, one->told);
    m_open.clear();
}

} // namespace tranche

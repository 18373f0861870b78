#include "source/reports/json/AllureIndex.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstring>
#include <limits>
#include <tuple>

namespace tranche {

static std::string_view allureLabel(const simdjson::dom::object &result, std::string_view name)
{
    std::string_view value;
    forEachObject(result, "labels", [&](const simdjson::dom::object &label) {
        if (value.empty() && textOf(label, "name") == name)
            value = textOf(label, "value");
    });
    return value;
}

std::vector<std::string_view> allureSuites(const simdjson::dom::object &result)
{
    std::vector<std::string_view> suites;
    for (const char *name : { "parentSuite", "suite", "subSuite" }) {
        if (const std::string_view value = allureLabel(result, name); !value.empty())
            suites.push_back(value);
    }
    if (const std::string_view package = allureLabel(result, "package"); suites.empty() && !package.empty())
        suites.push_back(package);
    return suites;
}

AllureIndex::Hash AllureIndex::hashOf(std::string_view text)
{
    const QByteArray digest = QCryptographicHash::hash(
        QByteArray::fromRawData(text.data(), qsizetype(text.size())), QCryptographicHash::Sha1);
    Hash hash;
    std::memcpy(hash.data(), digest.constData(), sizeof hash);
    return hash;
}

void AllureIndex::add(quint32 file, const simdjson::dom::object &result)
{
    Result added;
    added.file = file;
    const std::string_view history = textOf(result, "historyId");
    added.history = history.empty() ? Hash { 0, file } : hashOf(history);
    const auto start = integerOf(result, "start");
    const auto stop = integerOf(result, "stop");
    added.stop = stop ? *stop : start.value_or(std::numeric_limits<qint64>::min());
    if (start)
        m_firstStart = std::min(m_firstStart.value_or(*start), *start);
    if (stop)
        m_lastStop = std::max(m_lastStop.value_or(*stop), *stop);
    std::string path;
    const std::vector<std::string_view> suites = allureSuites(result);
    for (std::size_t i = 0; i < suites.size(); ++i) {
        path += suites[i];
        path += '\0';
        added.suites[i] = m_suites.try_emplace(hashOf(path), quint32(m_suites.size() + 1)).first->second;
    }
    m_results.push_back(added);
}

std::vector<AllureIndex::Group> AllureIndex::groups()
{
    std::sort(m_results.begin(), m_results.end(), [](const Result &one, const Result &other) {
        return std::tie(one.history, one.stop, one.file) < std::tie(other.history, other.stop, other.file);
    });
    std::vector<Group> groups;
    for (std::size_t i = 0; i < m_results.size(); ++i) {
        if (i == 0 || m_results[i].history != m_results[i - 1].history)
            groups.push_back({ i, 0, {} });
        ++groups.back().count;
        groups.back().suites = m_results[i].suites;
    }
    std::sort(groups.begin(), groups.end(), [this](const Group &one, const Group &other) {
        const quint32 oneFile = fileOf(one, one.count - 1);
        const quint32 otherFile = fileOf(other, other.count - 1);
        return std::tie(one.suites, oneFile) < std::tie(other.suites, otherFile);
    });
    return groups;
}

} // namespace tranche

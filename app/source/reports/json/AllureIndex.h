#pragma once

#include "source/reports/json/JsonValues.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace tranche {

/// Names of the suites that a result is in, from the outermost on.
std::vector<std::string_view> allureSuites(const simdjson::dom::object &result);

/// Which results of a folder belong together, and in which order they are told. Some bytes for each are kept.
class AllureIndex
{
public:
    static constexpr std::size_t mostSuites = 3; ///< within each other

    /// Results of one case.
    struct Group
    {
        std::size_t begin = 0; ///< of its attempts
        std::size_t count = 0;
        std::array<quint32, mostSuites> suites {}; ///< numbers of those of the last one; 0: none
    };

    /// @param file its number
    void add(quint32 file, const simdjson::dom::object &result);
    /// All were added. @returns groups, those of a suite behind each other
    std::vector<Group> groups();
    /// The file of an attempt; they are in the order in which they ended. Valid after groups().
    quint32 fileOf(const Group &group, std::size_t attempt) const { return m_results[group.begin + attempt].file; }

    std::optional<qint64> firstStart() const { return m_firstStart; } ///< in milliseconds since 1970
    std::optional<qint64> lastStop() const { return m_lastStop; }

private:
    using Hash = std::array<quint64, 2>;
    struct Result
    {
        Hash history {}; ///< of the historyId; of none a number of its own
        qint64 stop = 0;
        quint32 file = 0;
        std::array<quint32, mostSuites> suites {};
    };

    static Hash hashOf(std::string_view text);

    std::vector<Result> m_results;
    std::map<Hash, quint32> m_suites; ///< numbers, by the hash of their path
    std::optional<qint64> m_firstStart;
    std::optional<qint64> m_lastStop;
};

} // namespace tranche

#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tranche {

/// The groups of the methods of a suite, as TestNG lists them before the methods.
class TestngGroups
{
public:
    void clear();
    /// @returns false if there are too many: it is not kept
    bool add(std::string_view group, std::string_view className, std::string_view method);
    /// @returns nullptr if it is in none
    const std::vector<std::string> *of(std::string_view className, std::string_view method) const;

private:
    static constexpr std::size_t mostBytes = std::size_t(8) << 20;

    std::map<std::pair<std::string, std::string>, std::vector<std::string>> m_groups; ///< by class and method
    std::size_t m_bytes = 0;
};

} // namespace tranche

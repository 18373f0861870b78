#include "source/reports/xml/TestngGroups.h"

namespace tranche {

void TestngGroups::clear()
{
    m_groups.clear();
    m_bytes = 0;
}

bool TestngGroups::add(std::string_view group, std::string_view className, std::string_view method)
{
    constexpr std::size_t aboutEach = 128;
    m_bytes += group.size() + className.size() + method.size() + aboutEach;
    if (m_bytes > mostBytes)
        return false;
    m_groups[{ std::string(className), std::string(method) }].emplace_back(group);
    return true;
}

const std::vector<std::string> *TestngGroups::of(std::string_view className, std::string_view method) const
{
    if (m_groups.empty())
        return nullptr;
    const auto found = m_groups.find({ std::string(className), std::string(method) });
    return found == m_groups.end() ? nullptr : &found->second;
}

} // namespace tranche

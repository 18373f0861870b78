#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tranche {

/// Values of a column as they stand in the file, one behind the other. Holds as much as was looked at of the file,
/// which is bounded.
class ValueSample
{
public:
    void add(std::string_view value)
    {
        m_text += value;
        m_ends.push_back(m_text.size());
    }
    /// They are valid as long as nothing is added.
    std::vector<std::string_view> views() const
    {
        std::vector<std::string_view> views;
        views.reserve(m_ends.size());
        std::size_t begin = 0;
        for (const std::size_t end : m_ends) {
            views.push_back(std::string_view(m_text).substr(begin, end - begin));
            begin = end;
        }
        return views;
    }

private:
    std::string m_text;
    std::vector<std::size_t> m_ends;
};

} // namespace tranche

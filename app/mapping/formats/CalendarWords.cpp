#include "mapping/formats/CalendarWords.h"

#include "mapping/formats/CalendarNames.h"
#include "mapping/formats/FoldedText.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace tranche {

namespace {

/// A table of names by their first eight bytes, as a number: most comparisons need no more.
class NameIndex
{
public:
    explicit NameIndex(std::span<const CalendarName> names)
        : m_names(names)
    {
        for (const CalendarName &entry : names)
            m_keys.push_back(keyOf(entry.name));
    }

    int find(std::string_view name) const
    {
        const FoldedText folded(name);
        const std::uint64_t key = keyOf(folded.view());
        for (auto at = std::lower_bound(m_keys.begin(), m_keys.end(), key); at != m_keys.end() && *at == key; ++at) {
            const CalendarName &entry = m_names[std::size_t(at - m_keys.begin())];
            if (entry.name == folded.view())
                return entry.value;
        }
        return 0;
    }

private:
    static std::uint64_t keyOf(std::string_view name)
    {
        std::uint64_t key = 0;
        for (std::size_t at = 0; at < 8; ++at)
            key = key << 8 | (at < name.size() ? static_cast<unsigned char>(name[at]) : 0U);
        return key;
    }

    std::span<const CalendarName> m_names;
    std::vector<std::uint64_t> m_keys;
};

} // namespace

int monthOfName(std::string_view text)
{
    static const NameIndex months(monthNames());
    return months.find(text);
}

int weekdayOfName(std::string_view text)
{
    static const NameIndex weekdays(weekdayNames());
    return weekdays.find(text);
}

} // namespace tranche

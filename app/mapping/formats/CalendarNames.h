#pragma once

#include <span>
#include <string_view>

namespace tranche {

/// A name in lower case, and what it stands for.
struct CalendarName
{
    std::string_view name;
    int value;
};

// The names of the calendar in English, German, French, Spanish, Italian, Polish and Dutch, long and short, without a
// full stop behind, also without their marks. No name stands for two. Sorted by their bytes. Made from ICU's data by
// packaging/calendar-names.py.

/// 1 to 12.
std::span<const CalendarName> monthNames();
/// 1 is Monday, 7 Sunday.
std::span<const CalendarName> weekdayNames();

} // namespace tranche

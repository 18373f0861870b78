#pragma once

#include <cstdint>

namespace tranche {

/// A day of the Gregorian calendar, of any year.
struct CalendarDay
{
    std::int64_t year = 1970;
    int month = 1;
    int day = 1;

    /// Months since the year 0.
    std::int64_t months() const { return year * 12 + month - 1; }
};

/// Days since 1970-01-01, and back: Howard Hinnant, “chrono-compatible low-level date algorithms”.
std::int64_t daysOf(const CalendarDay &day);
CalendarDay calendarDayOf(std::int64_t days);

/// Rounded down, also below zero.
inline std::int64_t dividedDown(std::int64_t number, std::int64_t by)
{
    return number / by - (number % by < 0 ? 1 : 0);
}

/// The first day of a month, by CalendarDay::months().
std::int64_t firstDayOf(std::int64_t months);

} // namespace tranche

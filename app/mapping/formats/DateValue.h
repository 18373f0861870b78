#pragma once

#include <cstdint>
#include <string_view>

namespace tranche {

/// A date, a time, or both, as they stand in a text.
struct DateValue
{
    enum class Zone : std::uint8_t { None, Utc, Offset };

    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    std::string_view fraction; ///< digits of the second behind the point, as in the text; empty: none
    Zone zone = Zone::None;
    bool west = false; ///< of Greenwich: the offset has a minus
    int offset = 0; ///< minutes, not negative
};

/// Why a text is not read as a date.
enum class DateProblem : std::uint8_t {
    None,
    Form, ///< it is not written as the pattern says
    Month, ///< there is no such month
    Day, ///< the month has no such day, the year no such week
    Time,
    EndOfDay, ///< 24:00, which is the next day's 00:00
    LeapSecond,
    Weekday, ///< the date is of another weekday
    Zone,
    Year, ///< before 0001 or after 9999
};

/// Whether there is such a day in the Gregorian calendar.
DateProblem checkDay(int year, int month, int day);

/// 1 Monday to 7 Sunday, of a day that there is.
int weekdayOf(int year, int month, int day);

/// Sets the day that is `days` after 1970-01-01. @returns false if its year has not four digits
bool setDay(DateValue &value, std::int64_t days);

/// Sets the day of a week of ISO 8601.
DateProblem setWeekDay(DateValue &value, int year, int week, int weekday);

/// Sets the day of a year, 1 for January 1.
DateProblem setDayOfYear(DateValue &value, int year, int day);

} // namespace tranche

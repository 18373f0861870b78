#include "mapping/formats/DateValue.h"

#include <chrono>

namespace tranche {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

static constexpr std::int64_t firstDayOfAll = -719162; ///< 0001-01-01
static constexpr std::int64_t lastDayOfAll = 2932896; ///< 9999-12-31

static year_month_day calendarDay(int year, int month, int day)
{
    return { std::chrono::year(year), std::chrono::month(unsigned(month)), std::chrono::day(unsigned(day)) };
}

static bool isLeapYear(int year)
{
    return std::chrono::year(year).is_leap();
}

DateProblem checkDay(int year, int month, int day)
{
    if (year < 1 || year > 9999)
        return DateProblem::Year;
    if (month < 1 || month > 12)
        return DateProblem::Month;
    return day >= 1 && day <= 31 && calendarDay(year, month, day).ok() ? DateProblem::None : DateProblem::Day;
}

int weekdayOf(int year, int month, int day)
{
    return int(std::chrono::weekday(sys_days(calendarDay(year, month, day))).iso_encoding());
}

bool setDay(DateValue &value, std::int64_t number)
{
    if (number < firstDayOfAll || number > lastDayOfAll)
        return false;
    const year_month_day day { sys_days(days(int(number))) };
    value.year = int(day.year());
    value.month = int(unsigned(day.month()));
    value.day = int(unsigned(day.day()));
    return true;
}

DateProblem setWeekDay(DateValue &value, int year, int week, int weekday)
{
    if (year < 1 || year > 9999)
        return DateProblem::Year;
    // A year has week 53 if it begins on a Thursday, or on a Wednesday and is a leap year.
    const int firstDay = weekdayOf(year, 1, 1);
    const int weeks = firstDay == 4 || (firstDay == 3 && isLeapYear(year)) ? 53 : 52;
    if (week < 1 || week > weeks || weekday < 1 || weekday > 7)
        return DateProblem::Day;
    const std::int64_t fourth = sys_days(calendarDay(year, 1, 4)).time_since_epoch().count(); // is in week 1
    const std::int64_t monday = fourth - (weekdayOf(year, 1, 4) - 1);
    return setDay(value, monday + std::int64_t(week - 1) * 7 + weekday - 1) ? DateProblem::None : DateProblem::Year;
}

DateProblem setDayOfYear(DateValue &value, int year, int day)
{
    if (year < 1 || year > 9999)
        return DateProblem::Year;
    if (day < 1 || day > (isLeapYear(year) ? 366 : 365))
        return DateProblem::Day;
    return setDay(value, sys_days(calendarDay(year, 1, 1)).time_since_epoch().count() + day - 1) ? DateProblem::None
                                                                                                 : DateProblem::Day;
}

} // namespace tranche

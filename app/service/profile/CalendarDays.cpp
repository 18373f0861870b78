#include "service/profile/CalendarDays.h"

namespace tranche {

// Years begin in March here, so that the day that may be missing is the last; an era is the 400 years after which the
// calendar repeats.
static constexpr std::int64_t daysOfEra = 146097;
static constexpr std::int64_t daysBefore1970 = 719468; ///< from March 1 of the year 0

std::int64_t daysOf(const CalendarDay &day)
{
    const std::int64_t year = day.month <= 2 ? day.year - 1 : day.year;
    const std::int64_t era = dividedDown(year, 400);
    const std::int64_t ofEra = year - era * 400;
    const int ofYear = (153 * (day.month > 2 ? day.month - 3 : day.month + 9) + 2) / 5 + day.day - 1;
    return era * daysOfEra + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - daysBefore1970;
}

CalendarDay calendarDayOf(std::int64_t days)
{
    const std::int64_t since = days + daysBefore1970;
    const std::int64_t era = dividedDown(since, daysOfEra);
    const std::int64_t ofEra = since - era * daysOfEra;
    const std::int64_t year = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
    const auto ofYear = int(ofEra - (365 * year + year / 4 - year / 100));
    const int month = (5 * ofYear + 2) / 153;
    const bool isNextYear = month >= 10;
    return { year + era * 400 + (isNextYear ? 1 : 0), isNextYear ? month - 9 : month + 3,
        ofYear - (153 * month + 2) / 5 + 1 };
}

std::int64_t firstDayOf(std::int64_t months)
{
    const std::int64_t year = dividedDown(months, 12);
    return daysOf({ year, int(months - year * 12) + 1, 1 });
}

} // namespace tranche

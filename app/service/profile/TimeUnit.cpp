#include "service/profile/TimeUnit.h"

#include "service/profile/CalendarDays.h"

#include <array>

namespace tranche {

using TimeKind = TimeUnit::Kind;

static constexpr std::int64_t secondsOfDay = 86400;
static constexpr std::int64_t daysOfWeek = 7;
static constexpr std::int64_t daysFromMonday = 3; ///< to 1970-01-01, which was a Thursday

static constexpr std::array<TimeUnit, 17> unitsOfBins { { { TimeKind::Second, 1 }, { TimeKind::Second, 5 },
    { TimeKind::Second, 10 }, { TimeKind::Second, 30 }, { TimeKind::Second, 60 }, { TimeKind::Second, 300 },
    { TimeKind::Second, 600 }, { TimeKind::Second, 1800 }, { TimeKind::Second, 3600 }, { TimeKind::Second, 10800 },
    { TimeKind::Second, 21600 }, { TimeKind::Second, 43200 }, { TimeKind::Day, 1 }, { TimeKind::Month, 1 },
    { TimeKind::Month, 12 }, { TimeKind::Month, 120 }, { TimeKind::Month, 1200 } } };
static constexpr std::size_t dayInUnitsOfBins = 12;

static constexpr std::array<TimeUnit, 34> unitsOfBuckets { { { TimeKind::Second, 1 }, { TimeKind::Second, 2 },
    { TimeKind::Second, 5 }, { TimeKind::Second, 10 }, { TimeKind::Second, 15 }, { TimeKind::Second, 20 },
    { TimeKind::Second, 30 }, { TimeKind::Second, 60 }, { TimeKind::Second, 120 }, { TimeKind::Second, 300 },
    { TimeKind::Second, 600 }, { TimeKind::Second, 900 }, { TimeKind::Second, 1200 }, { TimeKind::Second, 1800 },
    { TimeKind::Second, 3600 }, { TimeKind::Second, 7200 }, { TimeKind::Second, 10800 }, { TimeKind::Second, 21600 },
    { TimeKind::Second, 43200 }, { TimeKind::Day, 1 }, { TimeKind::Day, daysOfWeek }, { TimeKind::Month, 1 },
    { TimeKind::Month, 3 }, { TimeKind::Month, 6 }, { TimeKind::Month, 12 }, { TimeKind::Month, 24 },
    { TimeKind::Month, 60 }, { TimeKind::Month, 120 }, { TimeKind::Month, 240 }, { TimeKind::Month, 600 },
    { TimeKind::Month, 1200 }, { TimeKind::Month, 2400 }, { TimeKind::Month, 6000 }, { TimeKind::Month, 12000 } } };

std::int64_t TimeUnit::indexOf(std::int64_t second) const
{
    const std::int64_t day = dividedDown(second, secondsOfDay);
    switch (kind) {
    case Kind::Second:
        break;
    case Kind::Day:
        return count == daysOfWeek ? dividedDown(day + daysFromMonday, daysOfWeek) : dividedDown(day, count);
    case Kind::Month:
        return dividedDown(calendarDayOf(day).months(), count);
    }
    return dividedDown(second, count);
}

std::int64_t TimeUnit::beginOf(std::int64_t index) const
{
    switch (kind) {
    case Kind::Second:
        break;
    case Kind::Day:
        return (index * count - (count == daysOfWeek ? daysFromMonday : 0)) * secondsOfDay;
    case Kind::Month:
        return firstDayOf(index * count) * secondsOfDay;
    }
    return index * count;
}

bool TimeUnit::isMadeOf(const TimeUnit &smaller) const
{
    return kind == smaller.kind ? count % smaller.count == 0 : kind > smaller.kind;
}

std::span<const TimeUnit> binUnits()
{
    return unitsOfBins;
}

std::size_t dayAmongBinUnits()
{
    return dayInUnitsOfBins;
}

std::span<const TimeUnit> bucketUnits()
{
    return unitsOfBuckets;
}

} // namespace tranche

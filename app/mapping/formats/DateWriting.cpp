#include "mapping/formats/DateWriting.h"

#include <array>

namespace tranche {

static constexpr int halfDayHours = 12;

static QByteArray digitsOf(int number, int digits)
{
    return QByteArray::number(number).rightJustified(digits, '0');
}

static int dayOfYearOf(const DateValue &value)
{
    int day = value.day;
    for (int month = 1; month < value.month; ++month) {
        int last = 31;
        while (checkDay(value.year, month, last) != DateProblem::None && last > 0)
            --last;
        day += last;
    }
    return day;
}

/// The week of ISO 8601, where it is one of the date's own year.
static int weekOf(const DateValue &value)
{
    constexpr int daysOfWeek = 7;
    return (dayOfYearOf(value) - weekdayOf(value.year, value.month, value.day) + 10) / daysOfWeek;
}

static QByteArray zoneOf(const DateValue &value)
{
    constexpr int minutes = 60;
    if (value.zone == DateValue::Zone::None)
        return {};
    if (value.zone == DateValue::Zone::Utc)
        return "Z";
    return QByteArray(1, value.west ? '-' : '+') + digitsOf(value.offset / minutes, 2) + ':'
        + digitsOf(value.offset % minutes, 2);
}

static QByteArray fractionOf(const DateValue &value, int digits)
{
    const QByteArray fraction(value.fraction.data(), qsizetype(value.fraction.size()));
    return digits == 0 ? fraction : fraction.leftJustified(digits, '0', true);
}

static QByteArray stepOf(const DateStep &step, const DateValue &value)
{
    static constexpr std::array monthNames { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct",
        "Nov", "Dec" };
    static constexpr std::array weekdayNames { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };
    switch (step.part) {
    case DatePart::Literal:
        return QByteArray(1, char(step.detail));
    case DatePart::Blank:
        return " ";
    case DatePart::Year:
        return digitsOf(value.year, 4);
    case DatePart::ShortYear:
        return digitsOf(value.year % 100, 2);
    case DatePart::Month:
        return digitsOf(value.month, step.detail);
    case DatePart::MonthName:
        return monthNames.at(std::size_t(value.month - 1));
    case DatePart::Day:
        return digitsOf(value.day, step.detail);
    case DatePart::WeekdayName:
        return weekdayNames.at(std::size_t(weekdayOf(value.year, value.month, value.day) - 1));
    case DatePart::Week:
        return digitsOf(weekOf(value), 2);
    case DatePart::WeekDay:
        return digitsOf(weekdayOf(value.year, value.month, value.day), 1);
    case DatePart::DayOfYear:
        return digitsOf(dayOfYearOf(value), 3);
    case DatePart::Hour:
        return digitsOf(value.hour, step.detail);
    case DatePart::HalfDayHour:
        return digitsOf((value.hour + halfDayHours - 1) % halfDayHours + 1, step.detail);
    case DatePart::Minute:
        return digitsOf(value.minute, 2);
    case DatePart::Second:
        return digitsOf(value.second, 2);
    case DatePart::Fraction:
        return fractionOf(value, step.detail);
    case DatePart::HalfDay:
        return value.hour < halfDayHours ? "AM" : "PM";
    case DatePart::Zone:
        return zoneOf(value);
    case DatePart::Optional:
    case DatePart::OptionalEnd:
        break;
    }
    return {};
}

QByteArray dateAs(const DatePattern &pattern, const DateValue &value, int brackets)
{
    if (pattern.hasDate() && value.month == 0)
        return {};
    QByteArray text;
    int depth = 0;
    const std::span<const DateStep> steps = pattern.steps();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        text += stepOf(steps[i], value);
        if (steps[i].part == DatePart::Optional && ++depth > brackets) {
            i = std::size_t(steps[i].detail) - 1; // its end
            --depth;
        } else if (steps[i].part == DatePart::OptionalEnd) {
            --depth;
        }
    }
    return text;
}

} // namespace tranche

#include "mapping/formats/DateMessages.h"

#include "core/Texts.h"

namespace tranche {

static const char *exampleOfSerial(DateSerial serial)
{
    switch (serial) {
    case DateSerial::Unix:
        return "1761401130";
    case DateSerial::UnixMilliseconds:
        return "1761401130000";
    case DateSerial::Excel:
        return "45955.587152778";
    case DateSerial::Excel1904:
        return "44493.587152778";
    case DateSerial::None:
        break;
    }
    return "";
}

static QByteArray exampleOfStep(const DateStep &step)
{
    switch (step.part) {
    case DatePart::Literal:
        return QByteArray(1, char(step.detail));
    case DatePart::Blank:
        return " ";
    case DatePart::Year:
        return "2025";
    case DatePart::ShortYear:
        return "25";
    case DatePart::Month:
        return "10";
    case DatePart::MonthName:
        return "Oct";
    case DatePart::Day:
        return "25";
    case DatePart::WeekdayName:
        return "Sat";
    case DatePart::Week:
        return "43";
    case DatePart::WeekDay:
        return "6";
    case DatePart::DayOfYear:
        return "298";
    case DatePart::Hour:
        return "14";
    case DatePart::HalfDayHour:
        return step.detail == 2 ? "02" : "2";
    case DatePart::Minute:
        return "05";
    case DatePart::Second:
        return "30";
    case DatePart::Fraction:
        return QByteArray(step.detail == 0 ? 3 : step.detail, '0');
    case DatePart::HalfDay:
        return "PM";
    case DatePart::Zone:
        return "+01:00";
    case DatePart::Optional:
    case DatePart::OptionalEnd:
        break;
    }
    return {};
}

QString exampleOf(const DatePattern &pattern)
{
    if (pattern.serial() != DateSerial::None)
        return QString::fromLatin1(exampleOfSerial(pattern.serial()));
    QByteArray example;
    const std::span<const DateStep> steps = pattern.steps();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        example += exampleOfStep(steps[i]);
        if (steps[i].part == DatePart::Optional)
            i = std::size_t(steps[i].detail) - 1;
    }
    return QString::fromUtf8(example);
}

QString messageOf(DateProblem problem, const DatePattern &pattern)
{
    switch (problem) {
    case DateProblem::None:
    case DateProblem::Form:
        break;
    case DateProblem::Month:
        return MappingText::tr("names a month that there is not; a value is written as %1").arg(exampleOf(pattern));
    case DateProblem::Day:
        return MappingText::tr("names a day that there is not; a value is written as %1").arg(exampleOf(pattern));
    case DateProblem::Time:
        return MappingText::tr("names a time that there is not; a value is written as %1").arg(exampleOf(pattern));
    case DateProblem::EndOfDay:
        return MappingText::tr(
            "names the end of a day as 24:00, which databases don't know: write 00:00 of the next day");
    case DateProblem::LeapSecond:
        return MappingText::tr("is a leap second, which databases don't know: write second 59");
    case DateProblem::Weekday:
        return MappingText::tr("names a weekday that the date is not");
    case DateProblem::Zone:
        return MappingText::tr("has an offset from UTC that no place has: the largest is 14:00");
    case DateProblem::Year:
        return MappingText::tr("is not between the years 0001 and 9999");
    }
    return MappingText::tr("is not written as %1").arg(exampleOf(pattern));
}

} // namespace tranche

#include "mapping/formats/DateMessages.h"

#include "core/Texts.h"
#include "mapping/formats/DateWriting.h"

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
    case DateSerial::Iso:
        return "2025-10-25T14:05:30";
    case DateSerial::None:
        break;
    }
    return "";
}

QString exampleOf(const DatePattern &pattern)
{
    if (pattern.serial() != DateSerial::None)
        return QString::fromLatin1(exampleOfSerial(pattern.serial()));
    static constexpr DateValue example { 2025, 10, 25, 14, 5, 30, "000", DateValue::Zone::Offset, false, 60 };
    return QString::fromUtf8(dateAs(pattern, example));
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

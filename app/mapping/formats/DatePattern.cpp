#include "mapping/formats/DatePattern.h"

namespace tranche {

static QByteArray lettersOf(const DateStep &step, const char *one, const char *two)
{
    return step.detail == 0 ? one : two;
}

/// Whether the byte has to be quoted, so as not to be read as a part.
static bool isQuotedLiteral(const DateStep &step)
{
    const char byte = char(step.detail);
    const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z' && byte != 'T' && byte != 'W');
    return step.part == DatePart::Literal && (isLetter || byte == '[' || byte == ']');
}

static QByteArray textOfStep(const DateStep &step)
{
    switch (step.part) {
    case DatePart::Literal:
        return char(step.detail) == '\'' ? QByteArray("''") : QByteArray(1, char(step.detail));
    case DatePart::Blank:
        return " ";
    case DatePart::Year:
        return "yyyy";
    case DatePart::ShortYear:
        return "yy";
    case DatePart::Month:
        return lettersOf(step, "M", "MM");
    case DatePart::MonthName:
        return "MMM";
    case DatePart::Day:
        return lettersOf(step, "d", "dd");
    case DatePart::WeekdayName:
        return "EEE";
    case DatePart::Week:
        return "ww";
    case DatePart::WeekDay:
        return "e";
    case DatePart::DayOfYear:
        return "DDD";
    case DatePart::Hour:
        return lettersOf(step, "H", "HH");
    case DatePart::HalfDayHour:
        return lettersOf(step, "h", "hh");
    case DatePart::Minute:
        return "mm";
    case DatePart::Second:
        return "ss";
    case DatePart::Fraction:
        return step.detail == 0 ? QByteArray("f") : QByteArray(step.detail, 'f');
    case DatePart::HalfDay:
        return "a";
    case DatePart::Zone:
        return "z";
    case DatePart::Optional:
        return "[";
    case DatePart::OptionalEnd:
        return "]";
    }
    return {};
}

QString DatePattern::text() const
{
    switch (m_serial) {
    case DateSerial::Unix:
        return QStringLiteral("unix");
    case DateSerial::UnixMilliseconds:
        return QStringLiteral("unix-ms");
    case DateSerial::Excel:
        return QStringLiteral("excel");
    case DateSerial::Excel1904:
        return QStringLiteral("excel-1904");
    case DateSerial::Iso:
        return QStringLiteral("iso");
    case DateSerial::None:
        break;
    }
    QByteArray text;
    bool isQuoted = false;
    for (const DateStep &step : steps()) {
        if (isQuotedLiteral(step) != isQuoted) {
            text += '\'';
            isQuoted = !isQuoted;
        }
        text += textOfStep(step);
        if (step.part == DatePart::ShortYear && m_firstYear != usualFirstYear)
            text += "[" + QByteArray::number(m_firstYear) + "]";
    }
    return QString::fromUtf8(isQuoted ? text + '\'' : text);
}

} // namespace tranche

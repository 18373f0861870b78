#include "service/schema/StrptimePattern.h"

#include "core/Texts.h"
#include "mapping/formats/DatePatternReader.h"

namespace tranche {

namespace {

struct StrptimeLetter
{
    char letter;
    const char *format; ///< of numbers that may have fewer digits
    const char *fixed; ///< of numbers with all of their digits
};

} // namespace

static constexpr StrptimeLetter strptimeLetters[] = {
    { 'Y', "yyyy", "yyyy" },
    { 'G', "yyyy", "yyyy" },
    { 'y', "yy[1969]", "yy[1969]" },
    { 'm', "M", "MM" },
    { 'b', "MMM", "MMM" },
    { 'B', "MMM", "MMM" },
    { 'h', "MMM", "MMM" },
    { 'd', "d", "dd" },
    { 'e', "d", "dd" },
    { 'a', "EEE", "EEE" },
    { 'A', "EEE", "EEE" },
    { 'V', "ww", "ww" },
    { 'u', "e", "e" },
    { 'j', "DDD", "DDD" },
    { 'H', "H", "HH" },
    { 'k', "H", "HH" },
    { 'I', "h", "hh" },
    { 'l', "h", "hh" },
    { 'p', "a", "a" },
    { 'M', "mm", "mm" },
    { 'S', "ss", "ss" },
    { 'f', "f", "f" },
    { 'z', "z", "z" },
    { 'Z', "z", "z" },
    { 'D', "M/d/yy[1969]", "MM/dd/yy[1969]" },
    { 'F', "yyyy-M-d", "yyyy-MM-dd" },
    { 'T', "H:mm:ss", "HH:mm:ss" },
    { 'R', "H:mm", "HH:mm" },
    { 'r', "h:mm:ss a", "hh:mm:ss a" },
    { 'n', " ", " " },
    { 't', " ", " " },
};

static QString quotedLiteral(QChar sign)
{
    if (sign == QLatin1Char('\''))
        return QStringLiteral("''");
    const bool isLetter
        = sign.unicode() < 128 && sign.isLetter() && sign != QLatin1Char('T') && sign != QLatin1Char('W');
    const bool isBracket = sign == QLatin1Char('[') || sign == QLatin1Char(']');
    return isLetter || isBracket ? QLatin1Char('\'') + QString(sign) + QLatin1Char('\'') : QString(sign);
}

/// @returns nullopt for a letter that has no counterpart
static std::optional<QString> formatOfStrptime(const QString &pattern, bool fixed, QString *problem)
{
    QString format;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != QLatin1Char('%')) {
            format += quotedLiteral(pattern[i]);
            continue;
        }
        ++i;
        if (i < pattern.size() && pattern[i] == QLatin1Char('-')) // as glibc writes numbers without zeros
            ++i;
        if (i < pattern.size() && pattern[i] == QLatin1Char('%')) {
            format += QLatin1Char('%');
            continue;
        }
        const char *known = nullptr;
        for (const StrptimeLetter &letter : strptimeLetters) {
            if (i < pattern.size() && pattern[i] == QLatin1Char(letter.letter))
                known = fixed ? letter.fixed : letter.format;
        }
        if (known == nullptr) {
            *problem = ServiceText::tr("has “%%1”, which no format of Tranche stands for").arg(pattern.mid(i, 1));
            return std::nullopt;
        }
        format += QLatin1String(known);
    }
    return format;
}

std::optional<QString> dateFormatOfStrptime(const QString &pattern, QString *problem)
{
    if (!pattern.contains(QLatin1Char('%'))) {
        *problem = ServiceText::tr("is no pattern of strptime such as %d/%m/%Y");
        return std::nullopt;
    }
    for (const bool fixed : { false, true }) { // %Y%m%d needs all digits
        const auto format = formatOfStrptime(pattern, fixed, problem);
        if (!format)
            return std::nullopt;
        const QByteArray text = format->toUtf8();
        if (datePatternOf({ text.constData(), std::size_t(text.size()) }, problem)) {
            problem->clear();
            return format;
        }
    }
    return std::nullopt;
}

std::optional<QString> strptimeOf(const DatePattern &pattern)
{
    if (pattern.isEmpty() || pattern.serial() != DateSerial::None)
        return std::nullopt;
    const bool hasWeek = pattern.has(DatePart::Week);
    QByteArray text;
    for (const DateStep &step : pattern.steps()) {
        const auto part = [&]() -> const char * {
            switch (step.part) {
            case DatePart::Blank:
                return " ";
            case DatePart::Year:
                return hasWeek ? "%G" : "%Y";
            case DatePart::ShortYear:
                return "%y";
            case DatePart::Month:
                return "%m";
            case DatePart::MonthName:
                return "%b";
            case DatePart::Day:
                return "%d";
            case DatePart::WeekdayName:
                return "%a";
            case DatePart::Week:
                return "%V";
            case DatePart::WeekDay:
                return "%u";
            case DatePart::DayOfYear:
                return "%j";
            case DatePart::Hour:
                return "%H";
            case DatePart::HalfDayHour:
                return "%I";
            case DatePart::Minute:
                return "%M";
            case DatePart::Second:
                return "%S";
            case DatePart::Fraction:
                return "%f";
            case DatePart::HalfDay:
                return "%p";
            case DatePart::Zone:
                return "%z";
            case DatePart::Literal:
            case DatePart::Optional:
            case DatePart::OptionalEnd:
                break;
            }
            return nullptr;
        }();
        if (part == nullptr && step.part != DatePart::Literal)
            return std::nullopt;
        if (part != nullptr)
            text += part;
        else
            text += char(step.detail) == '%' ? QByteArray("%%") : QByteArray(1, char(step.detail));
    }
    return QString::fromUtf8(text);
}

} // namespace tranche

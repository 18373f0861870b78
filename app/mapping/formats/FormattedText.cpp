#include "mapping/formats/FormattedText.h"

#include "core/Utf8.h"
#include "mapping/formats/DateParser.h"
#include "mapping/formats/DatePatternReader.h"
#include "mapping/formats/DateText.h"
#include "mapping/formats/DateWriting.h"
#include "mapping/formats/PlainNumber.h"

#include <array>

namespace tranche {

/// As ISO 8601 has it.
static bool readUsualDate(std::string_view text, DateValue &value, DateText::Parts &parts)
{
    static const std::array<std::pair<DatePattern, DateText::Parts>, 4> patterns { {
        { datePatternOf("yyyy-MM-dd").value(), DateText::Parts::Date },
        { datePatternOf("yyyy-MM-dd HH:mm[:ss[.f]][z]").value(), DateText::Parts::DateTime },
        { datePatternOf("yyyy-MM-ddTHH:mm[:ss[.f]][z]").value(), DateText::Parts::DateTime },
        { datePatternOf("HH:mm[:ss[.f]][z]").value(), DateText::Parts::Time },
    } };
    for (const auto &[pattern, itsParts] : patterns) {
        value = {};
        parts = itsParts;
        if (parseDate(text, pattern, value) == DateProblem::None)
            return true;
    }
    return false;
}

static std::optional<QByteArray> formattedDate(std::string_view usual, const DatePattern &pattern)
{
    constexpr int deepestBrackets = 3;
    DateValue value;
    DateText::Parts parts {};
    if (pattern.serial() == DateSerial::Iso)
        return QByteArray(usual.data(), qsizetype(usual.size()));
    if (pattern.serial() != DateSerial::None || !readUsualDate(usual, value, parts))
        return std::nullopt;
    const DateText wanted(value, parts);
    for (int brackets = 0; brackets <= deepestBrackets; ++brackets) {
        const QByteArray text = dateAs(pattern, value, brackets);
        DateValue back;
        if (parseDate(viewOf(text), pattern, back) == DateProblem::None
            && pattern.hasDate() == (parts != DateText::Parts::Time)
            && pattern.hasTime() == (parts != DateText::Parts::Date) && DateText(back, parts).view() == wanted.view())
            return text;
    }
    return std::nullopt;
}

static char signOf(NumberPattern::Group group)
{
    switch (group) {
    case NumberPattern::Group::Point:
        return '.';
    case NumberPattern::Group::Comma:
        return ',';
    case NumberPattern::Group::Blank:
        return ' ';
    case NumberPattern::Group::Apostrophe:
        return '\'';
    case NumberPattern::Group::None:
        break;
    }
    return '\0';
}

/// @param digits before and behind the point
static QByteArray groupedDigits(QByteArray digits, const NumberPattern &pattern)
{
    const qsizetype point = digits.indexOf('.');
    if (point >= 0)
        digits[point] = pattern.decimal;
    const char sign = signOf(pattern.group);
    constexpr qsizetype last = 3;
    for (qsizetype at = (point < 0 ? digits.size() : point) - last; sign != '\0' && at > 0;
         at -= pattern.indian ? 2 : last)
        digits.insert(at, sign);
    return digits;
}

static std::optional<QByteArray> formattedNumber(std::string_view usual, const NumberPattern &pattern)
{
    PlainNumber number;
    if (pattern.percent || number.read(usual, NumberPattern()) != PlainNumberProblem::None)
        return std::nullopt;
    const std::string_view plain = number.view();
    const bool isNegative = plain.starts_with('-');
    const QByteArray digits
        = groupedDigits(QByteArray(plain.data(), qsizetype(plain.size())).mid(isNegative ? 1 : 0), pattern);
    const QByteArray behind = isNegative && pattern.negative == NumberPattern::Negative::MinusBehind ? "-" : "";
    const QByteArray before = isNegative && behind.isEmpty() ? "-" : "";
    const QByteArray front = pattern.currency.isEmpty() || pattern.currencyBehind ? "" : pattern.currency + ' ';
    const QByteArray back = pattern.currency.isEmpty() || !pattern.currencyBehind ? "" : ' ' + pattern.currency;
    for (const QByteArray &text : { before + front + digits + behind + back, front + before + digits + behind + back,
             before + front + digits + back + behind }) {
        PlainNumber again;
        if (again.read(viewOf(text), pattern) == PlainNumberProblem::None && again.view() == plain)
            return text;
    }
    return std::nullopt;
}

std::optional<QByteArray> formattedText(std::string_view usual, const ValueFormat &format)
{
    if (!format.date.isEmpty())
        return formattedDate(usual, format.date);
    if (!format.number.isUsual())
        return formattedNumber(usual, format.number);
    if (!format.truth.isEmpty()) {
        const auto truth = englishTruthWords().valueOf(usual);
        return truth ? std::optional(*truth ? format.truth.yes.front() : format.truth.no.front()) : std::nullopt;
    }
    return QByteArray(usual.data(), qsizetype(usual.size()));
}

} // namespace tranche

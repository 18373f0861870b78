#include "mapping/types/DateCells.h"

#include "core/Texts.h"
#include "mapping/formats/Blanks.h"
#include "mapping/formats/DateMessages.h"
#include "mapping/formats/DateParser.h"
#include "mapping/formats/DatePatternReader.h"
#include "mapping/types/CellText.h"

namespace tranche {

DateProblem readDate(std::string_view text, const DatePattern &pattern, DateText::Parts parts, DateValue &value)
{
    const DateProblem problem = parseDate(text, pattern, value);
    if (problem != DateProblem::None || pattern.serial() == DateSerial::None)
        return problem;
    // A number of days or seconds may hold more than the type has.
    const bool hasDate = value.month != 0;
    if (pattern.serial() == DateSerial::Iso) {
        const bool saysTime = text.find(':') != std::string_view::npos;
        const bool fits = hasDate == (parts != DateText::Parts::Time) && saysTime == (parts != DateText::Parts::Date);
        return fits ? DateProblem::None : DateProblem::Form;
    }
    const bool hasTime = value.hour != 0 || value.minute != 0 || value.second != 0 || !value.fraction.empty();
    if (parts == DateText::Parts::Date && hasTime)
        return DateProblem::Time;
    return hasDate == (parts != DateText::Parts::Time) ? DateProblem::None : DateProblem::Day;
}

/// Whether the pattern is one of ISO 8601, as HH:mm is.
static bool isIsoTime(const DatePattern &pattern)
{
    static constexpr DateStep hour { DatePart::Hour, 2 };
    static constexpr DateStep colon { DatePart::Literal, ':' };
    const auto steps = pattern.steps();
    return steps.size() > 2 && steps[0] == hour && steps[1] == colon && steps[2].part == DatePart::Minute;
}

/// Whether the text is a time that lacks nothing but its seconds: 08:15, where 08:15:00 would be written.
static bool isWithoutSeconds(std::string_view text, std::string_view written)
{
    constexpr std::size_t minutes = 5; // bytes of the text, up to them
    constexpr std::string_view seconds = ":00";
    return written.size() == text.size() + seconds.size() && written.substr(0, minutes) == text.substr(0, minutes)
        && written.substr(minutes, seconds.size()) == seconds
        && written.substr(minutes + seconds.size()) == text.substr(minutes);
}

bool parseDateCell(Cell &cell, RowBuffer &texts, const DatePattern &pattern, DateText::Parts parts)
{
    DateValue value;
    if (readDate(cell.view(), pattern, parts, value) != DateProblem::None)
        return false;
    const std::string_view text = trimmedBlanks(cell.view());
    const DateText written(value, parts);
    const bool staysAsItStands = pattern.serial() == DateSerial::Iso
        || (parts == DateText::Parts::Time && isIsoTime(pattern) && isWithoutSeconds(text, written.view()));
    storeText(cell, texts, staysAsItStands ? text : written.view());
    return true;
}

QString dateMessage(std::string_view text, const DatePattern &pattern, DateText::Parts parts)
{
    DateValue value;
    return messageOf(readDate(text, pattern, parts, value), pattern);
}

std::optional<ValueFormat> dateFormatOf(std::string_view text, DateText::Parts parts, QString *problem)
{
    const auto pattern = datePatternOf(text, problem);
    if (!pattern)
        return std::nullopt;
    const bool isSerial = pattern->serial() != DateSerial::None;
    const bool fits = isSerial
        || (pattern->hasDate() == (parts != DateText::Parts::Time)
            && pattern->hasTime() == (parts != DateText::Parts::Date));
    if (fits) {
        ValueFormat format;
        format.date = *pattern;
        return format;
    }
    if (problem != nullptr)
        *problem = parts == DateText::Parts::Date ? MappingText::tr("is not of a date alone, such as dd.MM.yyyy")
            : parts == DateText::Parts::Time
            ? MappingText::tr("is not of a time alone, such as HH:mm")
            : MappingText::tr("is not of a date with its time, such as dd.MM.yyyy HH:mm");
    return std::nullopt;
}

} // namespace tranche

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

bool parseDateCell(Cell &cell, RowBuffer &texts, const DatePattern &pattern, DateText::Parts parts)
{
    DateValue value;
    if (readDate(cell.view(), pattern, parts, value) != DateProblem::None)
        return false;
    if (pattern.serial() == DateSerial::Iso)
        storeText(cell, texts, trimmedBlanks(cell.view()));
    else
        storeText(cell, texts, DateText(value, parts).view());
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

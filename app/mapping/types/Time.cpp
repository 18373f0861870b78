#include "mapping/types/Time.h"

#include "core/Texts.h"
#include "mapping/formats/DatePatternReader.h"
#include "mapping/types/DateCells.h"
#include "mapping/types/DateFinding.h"

namespace tranche {

/// ISO 8601.
static const DatePattern &usualTimePattern()
{
    static const DatePattern pattern = datePatternOf("HH:mm[:ss[.f]][z]").value();
    return pattern;
}

static const DatePattern &timePatternOf(const ValueFormat &format)
{
    return format.date.isEmpty() ? usualTimePattern() : format.date;
}

static bool parseTimeCell(Cell &cell, RowBuffer &texts, const ValueFormat &format)
{
    return parseDateCell(cell, texts, timePatternOf(format), DateText::Parts::Time);
}

static QString timeMessage(std::string_view text, const ValueFormat &format)
{
    return dateMessage(text, timePatternOf(format), DateText::Parts::Time);
}

constinit const ColumnTypeInfo timeType {
    .name = "TIME",
    .label = [] { return MappingText::tr("time"); },
    .plural = [] { return MappingText::tr("times"); },
    .parse = parseTimeCell,
    .message = timeMessage,
    .format
    = [](std::string_view text, QString *problem) { return dateFormatOf(text, DateText::Parts::Time, problem); },
    .formatExample = "HH:mm",
    .find = [](std::span<const std::string_view> values,
                const QString &name) { return findDates(values, name, DateText::Parts::Time); },
    .ofDates = true,
    .scale = ValueScale::TimeOfDay,
    .offer = TypeOffer::Always,
    .readsNullWords = true,
};

} // namespace tranche

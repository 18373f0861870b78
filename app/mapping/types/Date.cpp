#include "mapping/types/Date.h"

#include "core/Texts.h"
#include "mapping/formats/DatePatternReader.h"
#include "mapping/formats/IsoText.h"
#include "mapping/types/DateCells.h"
#include "mapping/types/DateFinding.h"

namespace tranche {

/// ISO 8601.
static const DatePattern &usualDatePattern()
{
    static const DatePattern pattern = datePatternOf("yyyy-MM-dd").value();
    return pattern;
}

static const DatePattern &datePatternOf(const ValueFormat &format)
{
    return format.date.isEmpty() ? usualDatePattern() : format.date;
}

static bool parseDateCell(Cell &cell, RowBuffer &texts, const ValueFormat &format)
{
    if (format.date.isEmpty() && isIsoDay(cell.view()))
        return true;
    return parseDateCell(cell, texts, datePatternOf(format), DateText::Parts::Date);
}

static QString dateMessage(std::string_view text, const ValueFormat &format)
{
    return dateMessage(text, datePatternOf(format), DateText::Parts::Date);
}

constinit const ColumnTypeInfo dateType {
    .name = "DATE",
    .label = [] { return MappingText::tr("date"); },
    .plural = [] { return MappingText::tr("dates"); },
    .parse = parseDateCell,
    .message = dateMessage,
    .format
    = [](std::string_view text, QString *problem) { return dateFormatOf(text, DateText::Parts::Date, problem); },
    .formatExample = "dd.MM.yyyy",
    .find = [](std::span<const std::string_view> values,
                const QString &name) { return findDates(values, name, DateText::Parts::Date); },
    .ofDates = true,
    .scale = ValueScale::Day,
    .offer = TypeOffer::Always,
    .readsNullWords = true,
};

} // namespace tranche

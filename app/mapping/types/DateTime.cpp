#include "mapping/types/DateTime.h"

#include "core/Texts.h"
#include "mapping/formats/Blanks.h"
#include "mapping/formats/DatePatternReader.h"
#include "mapping/formats/IsoText.h"
#include "mapping/types/DateCells.h"
#include "mapping/types/DateFinding.h"

namespace tranche {

static constexpr std::size_t dateBytes = 10; ///< of yyyy-MM-dd

/// ISO 8601, with a T or a blank between the two.
static const DatePattern &usualDateTimePattern(std::string_view text)
{
    static const DatePattern withBlank = datePatternOf("yyyy-MM-dd HH:mm[:ss[.f]][z]").value();
    static const DatePattern withT = datePatternOf("yyyy-MM-ddTHH:mm[:ss[.f]][z]").value();
    const std::string_view bare = trimmedBlanks(text);
    return bare.size() > dateBytes && bare[dateBytes] == 'T' ? withT : withBlank;
}

static const DatePattern &dateTimePatternOf(std::string_view text, const ValueFormat &format)
{
    return format.date.isEmpty() ? usualDateTimePattern(text) : format.date;
}

static bool parseDateTimeCell(Cell &cell, RowBuffer &texts, const ValueFormat &format)
{
    const bool isIso = format.date.isEmpty() || format.date.serial() == DateSerial::Iso;
    if (isIso && isIsoDayAndTime(cell.view()))
        return true;
    return parseDateCell(cell, texts, dateTimePatternOf(cell.view(), format), DateText::Parts::DateTime);
}

static QString dateTimeMessage(std::string_view text, const ValueFormat &format)
{
    return dateMessage(text, dateTimePatternOf(text, format), DateText::Parts::DateTime);
}

constinit const ColumnTypeInfo dateTimeType {
    .name = "DATETIME",
    .label = [] { return MappingText::tr("time"); },
    .plural = [] { return MappingText::tr("dates with times"); },
    .parse = parseDateTimeCell,
    .message = dateTimeMessage,
    .format
    = [](std::string_view text, QString *problem) { return dateFormatOf(text, DateText::Parts::DateTime, problem); },
    .formatExample = "dd.MM.yyyy HH:mm",
    .find = [](std::span<const std::string_view> values,
                const QString &name) { return findDates(values, name, DateText::Parts::DateTime); },
    .ofDates = true,
    .scale = ValueScale::Moment,
    .offer = TypeOffer::Always,
    .readsNullWords = true,
};

} // namespace tranche

#include "mapping/types/Integer.h"

#include "core/Texts.h"
#include "mapping/formats/PlainNumber.h"
#include "mapping/types/FormattedNumber.h"
#include "mapping/types/NumberFinding.h"
#include "mapping/types/NumberParser.h"

namespace tranche {

static bool parseUsualIntegerCell(Cell &cell, RowBuffer &, const ValueFormat &)
{
    std::int64_t value = 0;
    if (!parseShortInteger(cell.view(), value) && parseInteger(cell.view(), value) != NumberProblem::None)
        return false;
    cell.integer = value;
    cell.kind = CellKind::Integer;
    return true;
}

static bool parseIntegerCell(Cell &cell, RowBuffer &texts, const ValueFormat &format)
{
    std::int64_t value = 0;
    if (format.number.isUsual())
        return parseUsualIntegerCell(cell, texts, format);
    if (parseIntegerAs(cell.view(), format.number, value) != NumberProblem::None)
        return false;
    cell.integer = value;
    cell.kind = CellKind::Integer;
    return true;
}

static QString integerMessage(std::string_view text, const ValueFormat &format)
{
    std::int64_t value = 0;
    const bool isUsual = format.number.isUsual();
    switch (isUsual ? parseInteger(text, value) : parseIntegerAs(text, format.number, value)) {
    case NumberProblem::LeadingZero:
        return leadingZeroMessage();
    case NumberProblem::OutOfRange:
        return MappingText::tr("is outside the range of 64-bit integers");
    default: {
        PlainNumber number;
        if (number.read(text, format.number) == PlainNumberProblem::None
            && number.view().find('.') != std::string_view::npos)
            return MappingText::tr("has decimals, which an integer has not");
        if (!isUsual)
            return notANumberLike(format.number);
        return MappingText::tr("is not an integer such as 42 or -7");
    }
    }
}

static Fit inferInteger(std::string_view text)
{
    switch (sampledNumber(text)) {
    case SampledNumber::Integer:
        return Fit::Fits;
    case SampledNumber::None:
        return Fit::Misfit;
    default:
        return Fit::Forbids;
    }
}

static std::optional<ValueFormat> integerFormat(std::string_view text, QString *problem)
{
    const auto pattern = NumberPattern::ofWholeNumber(text, problem);
    if (!pattern)
        return std::nullopt;
    ValueFormat format;
    format.number = *pattern;
    if (!pattern->percent)
        return format;
    if (problem != nullptr)
        *problem = MappingText::tr("is of parts of one, which are no integers: make the column REAL or DECIMAL");
    return std::nullopt;
}

static constexpr const char *integerParts[] = { "INT" };

constinit const ColumnTypeInfo integerType {
    .name = "INTEGER",
    .label = [] { return MappingText::tr("number"); },
    .plural = [] { return MappingText::tr("integers"); },
    .parse = parseIntegerCell,
    .parseUsual = parseUsualIntegerCell,
    .message = integerMessage,
    .format = integerFormat,
    .formatExample = "1.234,56",
    .find
    = [](std::span<const std::string_view> values, const QString &) { return findNumbers(values, integerType, {}); },
    .yields = true,
    .infer = inferInteger,
    .declaredParts = integerParts,
    .storage = ColumnStorage::Number,
    .declaredRank = 1,
    .scale = ValueScale::Number,
    .alignedRight = true,
    .offer = TypeOffer::Always,
    .readsNullWords = true,
};

} // namespace tranche

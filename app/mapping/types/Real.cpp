#include "mapping/types/Real.h"

#include "core/Texts.h"
#include "mapping/types/FormattedNumber.h"
#include "mapping/types/Integer.h"
#include "mapping/types/NumberFinding.h"
#include "mapping/types/NumberParser.h"

namespace tranche {

static bool parseUsualRealCell(Cell &cell, RowBuffer &, const ValueFormat &)
{
    double value = 0;
    if (!parseShortDecimal(cell.view(), value) && parseReal(cell.view(), value) != NumberProblem::None)
        return false;
    cell.real = value;
    cell.kind = CellKind::Real;
    return true;
}

static bool parseRealCell(Cell &cell, RowBuffer &texts, const ValueFormat &format)
{
    double value = 0;
    if (format.number.isUsual())
        return parseUsualRealCell(cell, texts, format);
    if (parseRealAs(cell.view(), format.number, value) != NumberProblem::None)
        return false;
    cell.real = value;
    cell.kind = CellKind::Real;
    return true;
}

static QString realMessage(std::string_view text, const ValueFormat &format)
{
    double value = 0;
    const bool isUsual = format.number.isUsual();
    switch (isUsual ? parseReal(text, value) : parseRealAs(text, format.number, value)) {
    case NumberProblem::LeadingZero:
        return leadingZeroMessage();
    case NumberProblem::OutOfRange:
        return MappingText::tr("has more digits or a larger exponent than a REAL can hold; as TEXT it would be kept");
    default:
        if (!isUsual)
            return notANumberLike(format.number);
        return MappingText::tr("is not a number such as 3.14, -7 or 1e5");
    }
}

static Fit inferReal(std::string_view text)
{
    switch (sampledNumber(text)) {
    case SampledNumber::Integer:
    case SampledNumber::Real:
        return Fit::Fits;
    case SampledNumber::None:
        return Fit::Misfit;
    default:
        return Fit::Forbids;
    }
}

static constexpr const char *realParts[] = { "REAL", "FLOA", "DOUB" };

constinit const ColumnTypeInfo realType {
    .name = "REAL",
    .label = [] { return MappingText::tr("number"); },
    .plural = [] { return MappingText::tr("numbers"); },
    .parse = parseRealCell,
    .parseUsual = parseUsualRealCell,
    .message = realMessage,
    .format = numberFormatOf,
    .formatExample = "1.234,56",
    .find =
        [](std::span<const std::string_view> values, const QString &) {
            static constexpr const ColumnTypeInfo *smaller[] = { &integerType };
            return findNumbers(values, realType, smaller);
        },
    .yields = true,
    .infer = inferReal,
    .declaredParts = realParts,
    .storage = ColumnStorage::Real,
    .declaredRank = 3,
    .scale = ValueScale::Number,
    .alignedRight = true,
    .offer = TypeOffer::Always,
    .readsNullWords = true,
};

} // namespace tranche

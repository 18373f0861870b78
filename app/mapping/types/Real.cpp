#include "mapping/types/Real.h"

#include "core/Texts.h"
#include "mapping/types/NumberParser.h"

namespace tranche {

static bool parseRealCell(Cell &cell, RowBuffer &)
{
    double value = 0;
    if (!parseShortDecimal(cell.view(), value) && parseReal(cell.view(), value) != NumberProblem::None)
        return false;
    cell.real = value;
    cell.kind = CellKind::Real;
    return true;
}

static QString realMessage(std::string_view text)
{
    double value = 0;
    switch (parseReal(text, value)) {
    case NumberProblem::LeadingZero:
        return leadingZeroMessage();
    case NumberProblem::OutOfRange:
        return MappingText::tr("has more digits or a larger exponent than a REAL can hold; as TEXT it would be kept");
    default:
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
    .message = realMessage,
    .infer = inferReal,
    .declaredParts = realParts,
    .storage = ColumnStorage::Real,
    .declaredRank = 3,
    .alignedRight = true,
    .offer = TypeOffer::Always,
    .readsNullWords = true,
};

} // namespace tranche

#include "mapping/types/Integer.h"

#include "core/Texts.h"
#include "mapping/types/NumberParser.h"

namespace tranche {

static bool parseIntegerCell(Cell &cell, RowBuffer &)
{
    std::int64_t value = 0;
    if (!parseShortInteger(cell.view(), value) && parseInteger(cell.view(), value) != NumberProblem::None)
        return false;
    cell.integer = value;
    cell.kind = CellKind::Integer;
    return true;
}

static QString integerMessage(std::string_view text)
{
    std::int64_t value = 0;
    switch (parseInteger(text, value)) {
    case NumberProblem::LeadingZero:
        return leadingZeroMessage();
    case NumberProblem::OutOfRange:
        return MappingText::tr("is outside the range of 64-bit integers");
    default:
        return MappingText::tr("is not an integer such as 42 or -7");
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

static constexpr const char *integerParts[] = { "INT" };

constinit const ColumnTypeInfo integerType {
    .name = "INTEGER",
    .label = [] { return MappingText::tr("number"); },
    .plural = [] { return MappingText::tr("integers"); },
    .parse = parseIntegerCell,
    .message = integerMessage,
    .infer = inferInteger,
    .declaredParts = integerParts,
    .storage = ColumnStorage::Number,
    .declaredRank = 1,
    .alignedRight = true,
    .offer = TypeOffer::Always,
    .readsNullWords = true,
};

} // namespace tranche

#include "mapping/types/Numeric.h"

#include "core/Texts.h"
#include "mapping/types/Integer.h"
#include "mapping/types/NumberParser.h"
#include "mapping/types/Real.h"

namespace tranche {

static bool parseNumericCell(Cell &cell, RowBuffer &texts)
{
    return integerType.parse(cell, texts) || realType.parse(cell, texts);
}

static QString numericMessage(std::string_view text)
{
    double value = 0;
    return parseReal(text, value) == NumberProblem::LeadingZero ? leadingZeroMessage()
                                                                : MappingText::tr("is not a number such as 42 or 3.14");
}

static constexpr const char *numericParts[] = { "NUM", "DEC" };

constinit const ColumnTypeInfo numericType {
    .name = "NUMERIC",
    .label = [] { return MappingText::tr("number"); },
    .parse = parseNumericCell,
    .message = numericMessage,
    .declaredParts = numericParts,
    .storage = ColumnStorage::Number,
    .declaredRank = 4,
    .alignedRight = true,
    .offer = TypeOffer::Remedies,
    .readsNullWords = true,
};

} // namespace tranche

#include "mapping/types/Numeric.h"

#include "core/Texts.h"
#include "mapping/types/FormattedNumber.h"
#include "mapping/types/Integer.h"
#include "mapping/types/NumberParser.h"
#include "mapping/types/Real.h"

namespace tranche {

static bool parseNumericCell(Cell &cell, RowBuffer &texts, const ValueFormat &format)
{
    return integerType.parse(cell, texts, format) || realType.parse(cell, texts, format);
}

static QString numericMessage(std::string_view text, const ValueFormat &format)
{
    double value = 0;
    if (!format.number.isUsual())
        return realType.message(text, format);
    return parseReal(text, value) == NumberProblem::LeadingZero ? leadingZeroMessage()
                                                                : MappingText::tr("is not a number such as 42 or 3.14");
}

static constexpr const char *numericParts[] = { "NUM", "DEC" };

constinit const ColumnTypeInfo numericType {
    .name = "NUMERIC",
    .label = [] { return MappingText::tr("number"); },
    .parse = parseNumericCell,
    .message = numericMessage,
    .format = numberFormatOf,
    .formatExample = "1.234,56",
    .declaredParts = numericParts,
    .storage = ColumnStorage::Number,
    .declaredRank = 4,
    .scale = ValueScale::Number,
    .alignedRight = true,
    .offer = TypeOffer::Remedies,
    .readsNullWords = true,
};

} // namespace tranche

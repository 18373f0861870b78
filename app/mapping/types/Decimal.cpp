#include "mapping/types/Decimal.h"

#include "core/Texts.h"
#include "mapping/formats/PlainNumber.h"
#include "mapping/types/CellText.h"
#include "mapping/types/FormattedNumber.h"
#include "mapping/types/Integer.h"
#include "mapping/types/NumberFinding.h"
#include "mapping/types/Real.h"

namespace tranche {

static bool parseDecimalCell(Cell &cell, RowBuffer &texts, const ValueFormat &format)
{
    PlainNumber number;
    if (number.read(cell.view(), format.number) != PlainNumberProblem::None)
        return false;
    storeText(cell, texts, number.view());
    return true;
}

static QString decimalMessage(std::string_view text, const ValueFormat &format)
{
    PlainNumber number;
    switch (number.read(text, format.number)) {
    case PlainNumberProblem::LeadingZero:
        return leadingZeroMessage();
    case PlainNumberProblem::TooLong:
        return MappingText::tr("has more than %1 digits").arg(PlainNumber::mostDigits);
    default:
        return notANumberLike(format.number);
    }
}

constinit const ColumnTypeInfo decimalType {
    .name = "DECIMAL",
    .label = [] { return MappingText::tr("number"); },
    .plural = [] { return MappingText::tr("decimal numbers"); },
    .parse = parseDecimalCell,
    .message = decimalMessage,
    .format = numberFormatOf,
    .formatExample = "1.234,56",
    .find =
        [](std::span<const std::string_view> values, const QString &) {
            static constexpr const ColumnTypeInfo *smaller[] = { &integerType, &realType };
            return findNumbers(values, decimalType, smaller);
        },
    .yields = true,
    .declaration = "DECIMAL TEXT",
    .storage = ColumnStorage::Text,
    .scale = ValueScale::Number,
    .alignedRight = true,
    .offer = TypeOffer::Always,
    .readsNullWords = true,
};

} // namespace tranche

#include "mapping/types/ScaledDecimal.h"

#include "core/Row.h"
#include "core/Texts.h"
#include "mapping/formats/PlainNumber.h"
#include "mapping/types/FormattedNumber.h"
#include "mapping/types/NumberParser.h"

#include <algorithm>

namespace tranche {

enum class ScaledProblem : std::uint8_t { None, NotANumber, LeadingZero, Decimals, OutOfRange };

static ScaledProblem readScaled(
    std::string_view text, const NumberPattern &pattern, std::size_t decimals, std::int64_t &value)
{
    PlainNumber number;
    switch (number.read(text, pattern)) {
    case PlainNumberProblem::None:
        break;
    case PlainNumberProblem::LeadingZero:
        return ScaledProblem::LeadingZero;
    case PlainNumberProblem::TooLong:
        return ScaledProblem::OutOfRange;
    case PlainNumberProblem::Form:
        return ScaledProblem::NotANumber;
    }
    std::string_view digits = number.view();
    const bool isNegative = digits.front() == '-';
    digits.remove_prefix(isNegative ? 1 : 0);
    const std::size_t point = std::min(digits.find('.'), digits.size());
    std::int64_t sum = 0;
    const auto add = [&](char digit) { // below zero, where there is one number more
        return !__builtin_mul_overflow(sum, 10, &sum) && !__builtin_sub_overflow(sum, digit - '0', &sum);
    };
    for (std::size_t at = 0; at < digits.size(); ++at) {
        if (at == point)
            continue;
        if (at > point + decimals) { // zeros say nothing more
            if (digits[at] != '0')
                return ScaledProblem::Decimals;
        } else if (!add(digits[at])) {
            return ScaledProblem::OutOfRange;
        }
    }
    for (std::size_t has = digits.size() - std::min(point + 1, digits.size()); has < decimals; ++has) {
        if (!add('0'))
            return ScaledProblem::OutOfRange;
    }
    if (!isNegative && __builtin_sub_overflow(std::int64_t(0), sum, &sum))
        return ScaledProblem::OutOfRange;
    value = sum;
    return ScaledProblem::None;
}

template <std::size_t decimals> static bool parseScaledCell(Cell &cell, RowBuffer &, const ValueFormat &format)
{
    std::int64_t value = 0;
    if (readScaled(cell.view(), format.number, decimals, value) != ScaledProblem::None)
        return false;
    cell.integer = value;
    cell.kind = CellKind::Integer;
    return true;
}

template <std::size_t decimals> static QString scaledMessage(std::string_view text, const ValueFormat &format)
{
    std::int64_t value = 0;
    switch (readScaled(text, format.number, decimals, value)) {
    case ScaledProblem::LeadingZero:
        return leadingZeroMessage();
    case ScaledProblem::Decimals:
        return decimals == 1 ? MappingText::tr("has more than one decimal")
                             : MappingText::tr("has more than %1 decimals").arg(decimals);
    case ScaledProblem::OutOfRange:
        return MappingText::tr("is outside the range of 64-bit integers with %1 decimals").arg(decimals);
    default:
        return notANumberLike(format.number);
    }
}

template <std::size_t decimals> static constexpr ColumnTypeInfo scaledDecimal(const char *name, const char *declaration)
{
    return {
        .name = name,
        .label = [] { return MappingText::tr("number"); },
        .parse = parseScaledCell<decimals>,
        .message = scaledMessage<decimals>,
        .format = numberFormatOf,
        .formatExample = "1.234,56",
        .declaration = declaration,
        .storage = ColumnStorage::Number,
        .scale = ValueScale::Number,
        .decimals = int(decimals),
        .alignedRight = true,
        .readsNullWords = true,
    };
}

constinit const std::array<ColumnTypeInfo, 9> scaledDecimalTypes {
    scaledDecimal<1>("DECIMAL(1)", "INTEGER DECIMAL(1)"),
    scaledDecimal<2>("DECIMAL(2)", "INTEGER DECIMAL(2)"),
    scaledDecimal<3>("DECIMAL(3)", "INTEGER DECIMAL(3)"),
    scaledDecimal<4>("DECIMAL(4)", "INTEGER DECIMAL(4)"),
    scaledDecimal<5>("DECIMAL(5)", "INTEGER DECIMAL(5)"),
    scaledDecimal<6>("DECIMAL(6)", "INTEGER DECIMAL(6)"),
    scaledDecimal<7>("DECIMAL(7)", "INTEGER DECIMAL(7)"),
    scaledDecimal<8>("DECIMAL(8)", "INTEGER DECIMAL(8)"),
    scaledDecimal<9>("DECIMAL(9)", "INTEGER DECIMAL(9)"),
};

} // namespace tranche

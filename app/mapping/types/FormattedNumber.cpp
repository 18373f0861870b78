#include "mapping/types/FormattedNumber.h"

#include "core/Texts.h"
#include "mapping/formats/PlainNumber.h"

namespace tranche {

static NumberProblem readPlain(PlainNumber &number, std::string_view text, const NumberPattern &pattern)
{
    switch (number.read(text, pattern)) {
    case PlainNumberProblem::None:
        return NumberProblem::None;
    case PlainNumberProblem::LeadingZero:
        return NumberProblem::LeadingZero;
    case PlainNumberProblem::TooLong:
        return NumberProblem::OutOfRange;
    case PlainNumberProblem::Form:
        break;
    }
    return NumberProblem::NotANumber;
}

NumberProblem parseIntegerAs(std::string_view text, const NumberPattern &pattern, std::int64_t &value)
{
    PlainNumber number;
    const NumberProblem problem = readPlain(number, text, pattern);
    return problem == NumberProblem::None ? parseInteger(number.view(), value) : problem;
}

NumberProblem parseRealAs(std::string_view text, const NumberPattern &pattern, double &value)
{
    PlainNumber number;
    const NumberProblem problem = readPlain(number, text, pattern);
    return problem == NumberProblem::None ? parseReal(number.view(), value) : problem;
}

QString notANumberLike(const NumberPattern &pattern)
{
    return MappingText::tr("is not a number such as %1").arg(pattern.text());
}

std::optional<ValueFormat> numberFormatOf(std::string_view text, QString *problem)
{
    const auto pattern = NumberPattern::fromText(text, problem);
    if (!pattern)
        return std::nullopt;
    ValueFormat format;
    format.number = *pattern;
    return format;
}

} // namespace tranche

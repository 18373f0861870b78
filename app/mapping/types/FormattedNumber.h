#pragma once

#include "mapping/formats/ValueFormat.h"
#include "mapping/types/NumberParser.h"

namespace tranche {

/// As parseInteger, of a number that is written as the pattern says.
NumberProblem parseIntegerAs(std::string_view text, const NumberPattern &pattern, std::int64_t &value);

/// As parseReal, of a number that is written as the pattern says.
NumberProblem parseRealAs(std::string_view text, const NumberPattern &pattern, double &value);

/// “is not a number such as 1.234,56”.
QString notANumberLike(const NumberPattern &pattern);

/// The format that every type of numbers has. @returns nullopt if the text is none, and why in `problem`
std::optional<ValueFormat> numberFormatOf(std::string_view text, QString *problem);

} // namespace tranche

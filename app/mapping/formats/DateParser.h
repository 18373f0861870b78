#pragma once

#include "mapping/formats/DatePattern.h"
#include "mapping/formats/DateValue.h"

namespace tranche {

/// Reads a text that is written as the pattern says, blanks around it aside. Allocates nothing; takes a time in
/// proportion to the text. @param value is what it means, if there is no problem
DateProblem parseDate(std::string_view text, const DatePattern &pattern, DateValue &value);

} // namespace tranche

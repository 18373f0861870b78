#pragma once

#include "mapping/formats/DatePattern.h"
#include "mapping/formats/DateValue.h"

#include <QString>

namespace tranche {

/// October 25, 2025, five and a half minutes past two in the afternoon, as the pattern has it, without
/// what may be missing.
QString exampleOf(const DatePattern &pattern);

/// What is wrong with a text, and what would be right: “is not written as 25.10.2025”, “names a day that its month has
/// not”.
QString messageOf(DateProblem problem, const DatePattern &pattern);

} // namespace tranche

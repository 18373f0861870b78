#pragma once

#include "mapping/formats/DatePattern.h"
#include "mapping/formats/DateValue.h"

namespace tranche {

/// Reads a number that stands for a date and time.
///
/// Unix: seconds, with a fraction or without; whole milliseconds. Both are UTC. Excel: days, and parts of one, which
/// are rounded to milliseconds, since programs write what they have as a double; 60 is refused, since it is the
/// February 29 that 1900 did not have, and so is what is below 1, but for a part of a day, which is a time without a
/// date (year 0).
DateProblem parseDateSerial(std::string_view text, DateSerial serial, DateValue &value);

} // namespace tranche

#pragma once

#include "mapping/formats/DatePattern.h"
#include "mapping/formats/DateValue.h"

#include <QByteArray>

namespace tranche {

/// A date as the pattern, which is no serial, has it: parseDate reads it back, unless the pattern does not have all
/// that the value has. @param brackets how deep in brackets parts are written; what stands deeper is left out
QByteArray dateAs(const DatePattern &pattern, const DateValue &value, int brackets = 0);

} // namespace tranche

#pragma once

#include "mapping/types/ColumnTypeInfo.h"

namespace tranche {

/// A day of the Gregorian calendar, 0001 to 9999; stored as text: 2025-12-31.
extern const ColumnTypeInfo dateType;

} // namespace tranche

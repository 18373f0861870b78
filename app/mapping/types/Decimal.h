#pragma once

#include "mapping/types/ColumnTypeInfo.h"

namespace tranche {

/// Exact, at most 100 digits; stored as text with a point, with all digits that the file has, never by way of a double.
extern const ColumnTypeInfo decimalType;

} // namespace tranche

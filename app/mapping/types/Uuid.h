#pragma once

#include "mapping/types/ColumnTypeInfo.h"

namespace tranche {

/// Stored as text: 32 hexadecimal digits in lower case, in groups of 8, 4, 4, 4 and 12.
extern const ColumnTypeInfo uuidType;

} // namespace tranche

#pragma once

#include "mapping/types/ColumnTypeInfo.h"

namespace tranche {

/// True or false; stored as 1 and 0.
extern const ColumnTypeInfo booleanType;

} // namespace tranche

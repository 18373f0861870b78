#pragma once

#include "mapping/types/ColumnTypeInfo.h"

namespace tranche {

/// 64 bit, signed.
extern const ColumnTypeInfo integerType;

} // namespace tranche

#pragma once

#include "mapping/types/ColumnTypeInfo.h"

namespace tranche {

/// Byte for byte.
extern const ColumnTypeInfo textType;

} // namespace tranche

#pragma once

#include "mapping/types/ColumnTypeInfo.h"

namespace tranche {

/// A double, where that loses nothing.
extern const ColumnTypeInfo realType;

} // namespace tranche

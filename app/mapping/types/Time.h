#pragma once

#include "mapping/types/ColumnTypeInfo.h"

namespace tranche {

/// A time of day; stored as text: 23:59:59, with the fraction and the zone that it has.
extern const ColumnTypeInfo timeType;

} // namespace tranche

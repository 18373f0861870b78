#pragma once

#include "mapping/types/ColumnTypeInfo.h"

namespace tranche {

/// A day and its time; stored as text: 2025-12-31 23:59:59, with the fraction and the zone that it has.
extern const ColumnTypeInfo dateTimeType;

} // namespace tranche

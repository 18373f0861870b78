#pragma once

#include "mapping/types/ColumnTypeInfo.h"

namespace tranche {

/// Handed over as text; the database decides. Comes only from tables that exist.
extern const ColumnTypeInfo anyType;

} // namespace tranche

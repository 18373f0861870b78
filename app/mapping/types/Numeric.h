#pragma once

#include "mapping/types/ColumnTypeInfo.h"

namespace tranche {

/// An integer where the text is one, else a double. Comes only from tables that exist.
extern const ColumnTypeInfo numericType;

} // namespace tranche

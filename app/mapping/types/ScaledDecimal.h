#pragma once

#include "mapping/types/ColumnTypeInfo.h"

#include <array>

namespace tranche {

/// DECIMAL(1) to DECIMAL(9): an exact number with so many decimals, stored as the integer of its smallest parts: 12.5
/// is 1250 as DECIMAL(2). Chosen, never guessed; a table that was made so says it by its declaration, “DECIMAL(2)
/// INTEGER”.
extern const std::array<ColumnTypeInfo, 9> scaledDecimalTypes;

} // namespace tranche

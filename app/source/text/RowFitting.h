#pragma once

#include "core/Row.h"
#include "source/text/Dialect.h"

namespace tranche {

/// Gives a row, the last one of `into`, a cell for each column; missing ones are NULL. A row that had more or fewer is
/// marked, or repaired if the dialect says so.
/// @param othersFilled whether some of its fields that were not kept, behind those in `into`, are not empty
void fitColumns(Row &row, RowBuffer &into, std::uint32_t columns, const Dialect &dialect, bool othersFilled);

} // namespace tranche

#pragma once

#include "source/Dialect.h"
#include "source/Row.h"

namespace tranche {

/// Gives a row, the last one of `into`, a cell for each column; missing ones are NULL. A row that had more or fewer is
/// marked, or repaired if the dialect says so.
void fitColumns(Row &row, RowBuffer &into, std::uint32_t columns, const Dialect &dialect);

} // namespace tranche

#pragma once

#include "core/Row.h"
#include "source/text/Dialect.h"

namespace tranche {

/// Whether blanks beside separators were written to make columns line up: the fields of each column are equally wide,
/// in characters, and some of them are padded; or each bar has a blank on both sides.
bool isAlignedByBlanks(const RowBuffer &rows, const Dialect &dialect);

} // namespace tranche

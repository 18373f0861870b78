#pragma once

#include "source/sniffing/CutRows.h"
#include "source/text/Dialect.h"

namespace tranche {

/// Whether a file has one column, though a separator cuts its lines: each line is one value (a time, an address of the
/// web, a telephone number), or the header has no separator and what is cut is prose, a price, a list.
/// @param best the likeliest dialect that cuts the lines @param cut the rows as it reads them
/// @param whole the rows as lines of one field
bool isOneColumn(const Dialect &best, const CutRows &cut, const CutRows &whole);

} // namespace tranche

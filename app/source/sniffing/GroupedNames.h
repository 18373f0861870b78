#pragma once

#include "source/sniffing/TableRows.h"

namespace tranche {

/// Whether the row names groups of columns, as merged cells do: beside a name stands a gap, and in the row below,
/// which is a header, both have names of their own.
bool namesGroups(const TableRows &rows, std::size_t index);

/// The same as far as the gaps tell; of a row that is known to be of a header.
bool leavesGapsOfGroups(const TableRows &rows, std::size_t index);

} // namespace tranche

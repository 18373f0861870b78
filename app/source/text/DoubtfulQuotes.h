#pragma once

#include "core/Row.h"
#include "source/text/Dialect.h"

#include <span>

namespace tranche {

/// Whether quotes may be why a row has not as many fields as there are columns, though each of them is closed as it
/// should be. Text before a separator may have ended a field that goes on: then a later field ends with a quote. Or a
/// stray quote has swallowed fields: then what it encloses looks like several values of different kinds. Any other
/// quoted field is sound, whatever separators and line ends it holds.
/// @param cells of the row, as far as it was read @param fields how many that are @param columns what is right
bool hasDoubtfulQuotes(
    std::span<const Cell> cells, std::uint32_t fields, std::uint32_t columns, const Dialect &dialect);

} // namespace tranche

#pragma once

#include "source/Dialect.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tranche {

/// A field of a line that breaks the rules of quoting.
struct MendedField
{
    std::size_t begin = 0; ///< its text is [begin, end) of the line, without the quotes that enclose it
    std::size_t end = 0;
    bool quoted = false;
    bool stray = false; ///< it holds a quote that is taken literally
};

/// Cuts a line with stray quotes into exactly so many fields, in the way that leaves the fewest quotes stray: a field
/// is enclosed by quotes only if the closing one stands before a separator or the line's end.
/// @param line without its line end
/// @returns nullopt if that is not possible, or the line is too long to try
std::optional<std::vector<MendedField>> mendQuotes(std::string_view line, const Dialect &dialect, std::size_t columns);

/// The same without a number of fields to reach: each quoted field ends at the first quote before a separator.
std::vector<MendedField> mendQuotes(std::string_view line, const Dialect &dialect);

} // namespace tranche

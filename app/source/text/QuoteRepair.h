#pragma once

#include "source/text/Dialect.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tranche {

/// A field of a row that breaks the rules of quoting.
struct MendedField
{
    std::size_t begin = 0; ///< its text is [begin, end) of the text, without the quotes that enclose it
    std::size_t end = 0;
    bool quoted = false;
    bool stray = false; ///< it holds a quote that is taken literally
};

/// A row that was mended.
struct MendedRow
{
    std::vector<MendedField> fields;
    std::size_t end = 0; ///< behind its line end
    int lines = 0; ///< physical lines that it spans
};

/// What was found of a row, and what it took.
struct MendResult
{
    std::optional<MendedRow> row; ///< none if no way is left, or it would take too long to find it
    bool needsMore = false; ///< a line has no end in the text, and more text follows
    std::size_t steps = 0; ///< bytes looked at and ways tried: in proportion to the lines looked at
};

/// Cuts the first line of a text, or as few of its lines as make it possible, into exactly so many fields, in the way
/// that leaves the fewest quotes stray: a field is enclosed by quotes only if the closing one stands before a separator
/// or the row's end; only such a field spans lines.
/// @param atEnd nothing follows the text
/// @param mostLines to be looked at
MendResult mendRow(
    std::string_view text, bool atEnd, const Dialect &dialect, std::size_t columns, std::size_t mostLines);

/// A line cut without a number of fields to reach: each quoted field ends at the first quote before a separator.
/// @param line without its line end
std::vector<MendedField> mendQuotes(std::string_view line, const Dialect &dialect);

} // namespace tranche

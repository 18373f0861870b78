#pragma once

#include "core/Row.h"

#include <QtGlobal>

#include <optional>

namespace tranche {

/// Where the table stands in a file of rows.
struct TableShape
{
    std::uint32_t columns = 0; ///< what most rows have
    qint64 firstLine = 1; ///< of the header, or of the data if there is none; above it stands a preamble
    int headerRows = 0;
};

/// Finds preamble and header in the first rows of a file, parsed without a number of columns. A row above the table has
/// but one filled field, or not as many as the table; a header holds names where the rows below hold something else.
/// @param atFirstRow the table begins with the first row: there is no preamble
/// @param headerRows where it is known
TableShape findTableShape(const RowBuffer &rows, bool atFirstRow, std::optional<int> headerRows);

/// Rows at the end of a file that are no data: totals, sources, notes. @param rows the last ones of the file, as above
/// @param shape of the table's begin
/// @returns how many
std::size_t countFooterRows(const RowBuffer &rows, const TableShape &shape);

} // namespace tranche

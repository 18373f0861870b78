#pragma once

#include "source/sniffing/TableRows.h"

namespace tranche {

/// How many columns a table has, where they are not the header's names.
struct TableWidth
{
    std::uint32_t columns = 0; ///< 0: as many as the header has names
    bool rowNames = false; ///< the first column has no name: the row names of a statistics program
    bool emptySurplus = false; ///< rows end with empty fields beyond the columns
    bool shortRows = false; ///< the last names are over no field of any row: these columns have no value

    bool operator==(const TableWidth &) const = default;
};

/// The number of columns is what the rows have. Nearly all longer than the header: by empty fields, which are dropped;
/// by values that fit the names without a shift, so that the last column has no name; else a nameless column stands in
/// front. Names that are empty at the header's end, and over no field of nearly all rows, are no columns.
/// One or two names at the end that no row has a field for are columns without a value.
/// What only most rows have stays an error of the others.
/// @param header the header's first row, or that of the data if there is none
TableWidth tableWidth(const TableRows &rows, std::size_t header, int headerRows, bool shortRows);

} // namespace tranche

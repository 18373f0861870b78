#pragma once

#include "core/Row.h"
#include "source/text/Dialect.h"

namespace tranche {

/// How many fields rows are looked for with where quotes have to be mended: as they stand in the file.
inline std::uint32_t fieldsInFile(std::uint32_t columns, const Dialect &dialect)
{
    return columns + (dialect.emptySurplus ? 1 : 0);
}

/// Gives a row, the last one of `into`, a cell for each column, where the dialect says that all rows of the table are
/// so: with empty fields too many, or with empty ones left out at the end. @returns false if it is not such a row
/// @param othersFilled whether some of its fields that were not kept, behind those in `into`, are not empty
bool fitsTable(Row &row, RowBuffer &into, std::uint32_t columns, const Dialect &dialect, bool othersFilled);

/// Gives a row, the last one of `into`, a cell for each column; missing ones are NULL. A row that had more or fewer is
/// marked, or repaired if the dialect says so.
/// @param othersFilled whether some of its fields that were not kept, behind those in `into`, are not empty
void fitColumns(Row &row, RowBuffer &into, std::uint32_t columns, const Dialect &dialect, bool othersFilled);

} // namespace tranche

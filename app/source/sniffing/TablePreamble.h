#pragma once

#include "source/sniffing/LeftOutLines.h"
#include "source/sniffing/TableRows.h"

#include <QList>

namespace tranche {

/// Where the table begins: the first row that is not above it. Titles, sources, lines of a name and a value, and empty
/// rows stand above, padded to the table's width or not; never a wide row that recurs below, nor a header that is
/// longer than most rows. Where two readings are close the one wins that loses neither a row nor the header.
std::size_t firstRowOfTable(const TableRows &rows);

/// The lines of rows [first, behind), runs of empty rows apart from others.
/// @param why what the others are
QList<LeftOutLines> leftOutLines(const TableRows &rows, std::size_t first, std::size_t behind, const QString &why);

} // namespace tranche

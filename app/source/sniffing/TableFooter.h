#pragma once

#include "source/bytes/ByteSource.h"
#include "source/sniffing/LeftOutLines.h"
#include "source/sniffing/TableRows.h"
#include "source/text/Dialect.h"

#include <QList>

namespace tranche {

/// What stands below a table.
struct TableFooter
{
    qint64 lines = 0; ///< physical ones, at the end of the file
    QList<LeftOutLines> leftOut; ///< the same, by what they are
};

/// Finds the totals, sources, notes and empty rows below a table. Reads a window at the end, and the empty rows
/// behind it.
/// @param dataBegin where the first row below the header begins @param columns fields that rows of the table have
TableFooter findTableFooter(ByteSource &source, qint64 dataBegin, const Dialect &dialect, std::uint32_t columns);

/// Rows at the end that are no data: totals, sources, notes. A total that is a row like all others is left alone.
/// @returns how many
std::size_t countFooterRows(const TableRows &rows, std::uint32_t columns);

/// Why a footer's lines are no rows, as LeftOutLines tells it.
QString belowTheTable();

} // namespace tranche

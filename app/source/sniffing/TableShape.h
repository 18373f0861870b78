#pragma once

#include "core/Row.h"
#include "source/sniffing/LeftOutLines.h"
#include "source/sniffing/TableWidth.h"

#include <QList>
#include <QtGlobal>

#include <optional>

namespace tranche {

/// Where the table stands in a file of rows.
struct TableShape
{
    std::uint32_t columns = 0; ///< what most rows have
    TableWidth width; ///< where the columns are not the header's names
    qint64 firstLine = 1; ///< of the header, or of the data if there is none; above it stands a preamble
    int headerRows = 0;
    bool groupedNames = false; ///< the upper rows of the header name groups of columns
    std::size_t firstData = 0; ///< the first row that is neither above the table nor of its header
    QList<LeftOutLines> above; ///< lines of the text
};

/// Finds preamble, header and columns in the first rows of a file, parsed without a number of columns. A header holds
/// names where the rows below hold something else.
/// @param atFirstRow the table begins with the first row: there is no preamble
/// @param headerRows where it is known
/// @param shortRows empty fields at the end of rows are left out, as in a sheet
TableShape findTableShape(
    const RowBuffer &rows, bool atFirstRow, std::optional<int> headerRows, bool shortRows = false);

} // namespace tranche

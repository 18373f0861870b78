#include "source/sniffing/TableShape.h"

#include "core/Texts.h"
#include "source/sniffing/GroupedNames.h"
#include "source/sniffing/HeaderEvidence.h"
#include "source/sniffing/TablePreamble.h"

#include <algorithm>

namespace tranche {

static constexpr int mostHeaderRows = 5;

/// Rows of the header that begins with the row; 0 if it is none.
static int countHeaderRows(const TableRows &rows, std::size_t first)
{
    const bool hasGroups = namesGroups(rows, first);
    // A first row of nothing but separators names nothing, and is no row of data either.
    const bool isEmpty = rows.filled(first) == 0 && rows.width(first) > 1;
    if (!hasGroups && !isEmpty && !headerEvidence(rows, first).isHeader())
        return 0;
    int count = hasGroups ? 2 : 1;
    const auto next = [&] { return first + std::size_t(count); };
    while (count < mostHeaderRows && next() + 1 < rows.size() && continuesHeader(rows, next()))
        ++count;
    // Lines of dashes and empty rows above the data are no rows: they name nothing.
    while (count < mostHeaderRows && next() + 1 < rows.size() && rows.isRule(next()))
        ++count;
    const int named = count;
    while (count < mostHeaderRows && next() + 1 < rows.size() && rows.isNothing(next()) && rows.width(next()) > 1)
        ++count;
    return next() < rows.size() && rows.isNothing(next()) ? named : count;
}

TableShape findTableShape(const RowBuffer &buffer, bool atFirstRow, std::optional<int> headerRows, bool shortRows)
{
    TableShape shape;
    const TableRows rows(buffer, shortRows);
    shape.columns = rows.columns();
    if (rows.size() == 0) {
        shape.headerRows = headerRows.value_or(1);
        return shape;
    }
    const std::size_t first = atFirstRow ? 0 : firstRowOfTable(rows);
    shape.firstLine = first == 0 ? 1 : rows.row(first).line;
    shape.above = leftOutLines(rows, 0, first, SourceText::tr("title above the table"));
    shape.headerRows = headerRows ? *headerRows : countHeaderRows(rows, first);
    for (std::size_t i = first; i < std::min(rows.size(), first + std::size_t(shape.headerRows)); ++i) {
        if (rows.filled(i) == 0 || (i > first && rows.isRule(i)))
            shape.above += leftOutLines(rows, i, i + 1, SourceText::tr("line below the header"));
    }
    for (int row = 0; row + 1 < shape.headerRows; ++row)
        shape.groupedNames = shape.groupedNames || leavesGapsOfGroups(rows, first + std::size_t(row));
    shape.width = tableWidth(rows, first, shape.headerRows, shortRows);
    shape.firstData = std::min(rows.size(), first + std::size_t(shape.headerRows));
    return shape;
}

} // namespace tranche

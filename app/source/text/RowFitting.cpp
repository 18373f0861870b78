#include "source/text/RowFitting.h"

#include <algorithm>
#include <string>

namespace tranche {

static void joinSurplus(Row &row, RowBuffer &into, std::size_t last, const std::string &separator)
{
    row.repairs |= RowRepair::surplusJoined;
    std::string joined;
    for (std::size_t i = last; i < into.cells.size(); ++i) {
        joined += i > last ? separator : std::string();
        joined += into.cells[i].view();
    }
    auto store = std::make_unique<char[]>(joined.size());
    std::copy(joined.begin(), joined.end(), store.get());
    into.cells[last] = Cell({ store.get(), joined.size() }, true);
    into.unescaped.push_back(std::move(store));
}

/// Whether the cells from `behind` on are empty, or hold but blanks.
static bool isEmptyFrom(const RowBuffer &rows, std::size_t behind)
{
    return std::all_of(rows.cells.begin() + std::ptrdiff_t(behind), rows.cells.end(), [](const Cell &cell) {
        return cell.length == 0 || (!cell.quoted && cell.view().find_first_not_of(' ') == std::string_view::npos);
    });
}

static void resizeCells(RowBuffer &rows, std::size_t count)
{
    Cell missing;
    missing.kind = CellKind::Null;
    rows.cells.resize(count, missing);
}

bool fitsTable(Row &row, RowBuffer &into, std::uint32_t columns, const Dialect &dialect, bool othersFilled)
{
    const std::size_t behind = std::size_t(row.firstCell) + columns;
    const bool fits = row.fieldCount > columns ? dialect.emptySurplus && !othersFilled && isEmptyFrom(into, behind)
                                               : dialect.shortRows || row.fieldCount == columns;
    if (!fits)
        return false;
    row.fieldCount = columns;
    resizeCells(into, behind);
    return true;
}

void fitColumns(Row &row, RowBuffer &into, std::uint32_t columns, const Dialect &dialect, bool othersFilled)
{
    const std::size_t behind = std::size_t(row.firstCell) + columns;
    if (row.problem == RowProblem::None && fitsTable(row, into, columns, dialect, othersFilled))
        return;
    if (row.problem == RowProblem::None) {
        if (dialect.malformed == Malformed::Error)
            row.problem = RowProblem::FieldCount;
        else if (row.fieldCount < columns)
            row.repairs |= RowRepair::padded;
        else if (dialect.surplus == Surplus::Drop || (!othersFilled && isEmptyFrom(into, behind)))
            row.repairs |= RowRepair::surplusDropped;
        else if (dialect.surplus == Surplus::Join && row.fieldCount == into.cells.size() - row.firstCell)
            joinSurplus(row, into, behind - 1, dialect.separator);
        else
            row.problem = RowProblem::FieldCount;
    }
    resizeCells(into, behind);
}

} // namespace tranche

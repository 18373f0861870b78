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

void fitColumns(Row &row, RowBuffer &into, std::uint32_t columns, const Dialect &dialect, bool othersFilled)
{
    const std::size_t behind = std::size_t(row.firstCell) + columns;
    if (row.problem == RowProblem::None && row.fieldCount != columns) {
        const auto isEmpty = [](const Cell &cell) { return cell.length == 0; };
        if (dialect.malformed == Malformed::Error)
            row.problem = RowProblem::FieldCount;
        else if (row.fieldCount < columns)
            row.repairs |= RowRepair::padded;
        else if (dialect.surplus == Surplus::Drop
            || (!othersFilled && std::all_of(into.cells.begin() + std::ptrdiff_t(behind), into.cells.end(), isEmpty)))
            row.repairs |= RowRepair::surplusDropped;
        else if (dialect.surplus == Surplus::Join && row.fieldCount == into.cells.size() - row.firstCell)
            joinSurplus(row, into, behind - 1, dialect.separator);
        else
            row.problem = RowProblem::FieldCount;
    }
    Cell missing;
    missing.kind = CellKind::Null;
    into.cells.resize(behind, missing);
}

} // namespace tranche

#include "source/sniffing/GroupedNames.h"

#include "source/sniffing/HeaderEvidence.h"

#include <unordered_map>

namespace tranche {

bool leavesGapsOfGroups(const TableRows &rows, std::size_t index)
{
    if (index + 1 >= rows.size() || !rows.followsDirectly(index + 1))
        return false;
    for (std::uint32_t column = 1; column < rows.width(index); ++column) {
        if (rows.text(index, column).empty() && !rows.text(index, column - 1).empty()
            && !rows.text(index + 1, column).empty() && !rows.text(index + 1, column - 1).empty())
            return true;
    }
    return false;
}

/// Whether all fields may be names, and none says that there is no value.
static bool holdsNamesOnly(const TableRows &rows, std::size_t index)
{
    for (std::uint32_t column = 0; column < rows.width(index); ++column) {
        if (!mayBeName(rows, index, column) || isNoValue(rows.text(index, column)))
            return false;
    }
    return true;
}

namespace {

/// A row of groups and the one below.
struct GroupEvidence
{
    std::size_t groups = 0; ///< names with a gap beside them
    bool repeats = false; ///< the same names stand in several groups
    bool isInUpperRow = false; ///< a name of two rows stands in the upper one

    explicit GroupEvidence(const TableRows &rows, std::size_t index)
    {
        std::unordered_map<std::string_view, std::uint32_t> groupsOfNames;
        std::uint32_t group = 0;
        const bool isHeaderBelow = index + 2 < rows.size() && continuesHeader(rows, index + 2);
        for (std::uint32_t column = 0; column < rows.width(index); ++column) {
            const bool isFilled = !rows.text(index, column).empty();
            group = isFilled ? column : group;
            const std::string_view below = rows.text(index + 1, column);
            if (below.empty())
                isInUpperRow = isInUpperRow
                    || (isFilled && rows.filledOfColumn(column, index + 2) > 0
                        && !(isHeaderBelow && !rows.text(index + 2, column).empty()));
            else
                repeats = repeats || groupsOfNames.emplace(below, group).first->second != group;
            groups += isFilled && column + 1 < rows.width(index) && rows.text(index, column + 1).empty() ? 1 : 0;
        }
    }
    /// Else it may be a title of two cells.
    bool isMadeOfGroups() const { return groups >= 2 || repeats || isInUpperRow; }
};

} // namespace

bool namesGroups(const TableRows &rows, std::size_t index)
{
    if (rows.filled(index) < 2 || !leavesGapsOfGroups(rows, index) || !holdsNamesOnly(rows, index)
        || !holdsNamesOnly(rows, index + 1))
        return false;
    const GroupEvidence groups(rows, index);
    const HeaderEvidence below = headerEvidence(rows, index + 1);
    return groups.isMadeOfGroups() && (below.isPlain() || (groups.repeats && below.weight >= 0));
}

} // namespace tranche

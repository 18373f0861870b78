#include "source/text/RuleLine.h"

namespace tranche {

static bool isDrawn(std::string_view text)
{
    return text.find_first_not_of("-=:+| ") == std::string_view::npos
        && text.find_first_of("-=") != std::string_view::npos;
}

bool isRule(std::string_view text)
{
    constexpr std::size_t shortest = 3; // "-" and "--" say that there is no value
    return text.size() >= shortest && isDrawn(text)
        && (text.find("--") != std::string_view::npos || text.find("==") != std::string_view::npos
            || text.find(":-") != std::string_view::npos);
}

bool isRuleLine(const Row &row, const RowBuffer &buffer)
{
    bool hasRule = false;
    for (std::uint32_t i = 0; i < row.fieldCount; ++i) {
        const Cell &cell = buffer.cells[row.firstCell + i];
        const bool isOutside = i == 0 || i + 1 == row.fieldCount; // a line may begin and end with a separator
        if (cell.length == 0 && isOutside)
            continue;
        if (!isDrawn(cell.view()))
            return false;
        hasRule = hasRule || isRule(cell.view());
    }
    return hasRule;
}

} // namespace tranche

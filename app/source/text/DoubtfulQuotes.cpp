#include "source/text/DoubtfulQuotes.h"

#include "source/text/CellShape.h"

#include <algorithm>
#include <set>
#include <string>

namespace tranche {

/// Whether a text looks like fields of a row: values of at least three kinds, with no blank behind a separator.
static bool looksLikeFields(std::string_view text, const std::string &separator)
{
    constexpr std::size_t fewestKinds = 3;
    constexpr std::size_t mostBytes = 4096; // of a field that is looked at
    text = text.substr(0, mostBytes);
    if (text.find(separator) == std::string_view::npos)
        return false;
    std::set<CellShape> kinds;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t lineEnd = std::min(text.size(), text.find_first_of("\r\n", at));
        const std::size_t end = std::min(lineEnd, text.find(separator, at));
        const std::string_view part = text.substr(at, end - at);
        if (at > 0 && part.starts_with(' '))
            return false;
        if (!part.empty())
            kinds.insert(shapeOf(part));
        at = end + (end < lineEnd ? separator.size() : 1);
    }
    return kinds.size() >= fewestKinds;
}

bool hasDoubtfulQuotes(std::span<const Cell> cells, std::uint32_t fields, std::uint32_t columns, const Dialect &dialect)
{
    const auto quoted = std::find_if(cells.begin(), cells.end(), [](const Cell &cell) { return cell.quoted; });
    const bool endsLater = fields > columns && std::any_of(quoted, cells.end(), [&dialect](const Cell &cell) {
        return !cell.quoted && cell.length > 0 && cell.view().back() == dialect.quote;
    });
    return endsLater || std::any_of(quoted, cells.end(), [&dialect](const Cell &cell) {
        return cell.quoted && looksLikeFields(cell.view(), dialect.separator);
    });
}

} // namespace tranche

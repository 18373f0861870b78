#include "source/sniffing/AlignedBlanks.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace tranche {

static std::size_t charactersOf(std::string_view text)
{
    return std::size_t(std::count_if(
        text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

static std::string_view withoutBlanks(std::string_view text)
{
    const std::size_t begin = std::min(text.size(), text.find_first_not_of(' '));
    return text.substr(begin, begin == text.size() ? 0 : text.find_last_not_of(' ') + 1 - begin);
}

bool isAlignedByBlanks(const RowBuffer &rows, const Dialect &dialect)
{
    constexpr std::size_t fewestRows = 3;
    if (rows.rows.size() < fewestRows || dialect.blankRuns || dialect.separator.starts_with(' '))
        return false;
    const std::uint32_t columns = rows.rows.front().fieldCount;
    if (columns < 2)
        return false;
    std::vector<std::size_t> widths;
    std::vector<std::size_t> trimmedWidths;
    std::size_t padded = 0;
    bool varies = false;
    for (const Row &row : rows.rows) {
        if (row.fieldCount != columns || row.problem != RowProblem::None)
            return false;
        for (std::uint32_t column = 0; column < columns; ++column) {
            const Cell &cell = rows.cells[row.firstCell + column];
            const std::string_view text = cell.view();
            if (cell.quoted)
                return false;
            if (column + 1 == columns)
                continue; // what stands last need not be padded
            const std::size_t width = charactersOf(text);
            const std::size_t trimmed = charactersOf(withoutBlanks(text));
            padded += trimmed < width ? 1 : 0;
            if (&row == &rows.rows.front()) {
                widths.push_back(width);
                trimmedWidths.push_back(trimmed);
            } else if (widths[column] != width) {
                return false;
            }
            varies = varies || trimmedWidths[column] != trimmed;
        }
    }
    return varies && padded * 4 >= rows.rows.size() * (columns - 1);
}

} // namespace tranche

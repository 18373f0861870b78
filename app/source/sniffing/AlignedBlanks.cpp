#include "source/sniffing/AlignedBlanks.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace tranche {

static std::size_t charactersOf(std::string_view text)
{
    return std::size_t(std::count_if(
        text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

namespace {

/// The fields of one column: whether they are equally wide, since blanks fill them up on one side.
class PaddedColumn
{
public:
    /// @returns false if it is wider or narrower than those before
    bool add(std::string_view text)
    {
        const std::size_t first = std::min(text.size(), text.find_first_not_of(' '));
        const std::size_t last = first == text.size() ? first : text.find_last_not_of(' ') + 1;
        const Field field { charactersOf(text), first, text.size() - last };
        if (!m_first)
            m_first = field;
        m_padded += first > 0 || last < text.size() ? 1 : 0;
        m_sameBefore = m_sameBefore && field.before == m_first->before;
        m_sameBehind = m_sameBehind && field.behind == m_first->behind;
        return field.width == m_first->width;
    }
    std::size_t padded() const { return m_padded; }
    /// All begin, or all end, at the same place, and not all are equally long.
    bool isAligned() const { return m_sameBefore != m_sameBehind; }
    bool isCentred() const { return !m_sameBefore && !m_sameBehind; }

private:
    struct Field
    {
        std::size_t width; ///< in characters
        std::size_t before; ///< blanks
        std::size_t behind;
    };

    std::optional<Field> m_first;
    std::size_t m_padded = 0;
    bool m_sameBefore = true;
    bool m_sameBehind = true;
};

} // namespace

/// Whether each bar has a blank on both sides, as database shells print tables.
static bool areBarsApart(const RowBuffer &rows, const Dialect &dialect)
{
    const std::uint32_t columns = rows.rows.front().fieldCount;
    if (dialect.separator != "|" || columns < 2)
        return false;
    for (const Row &row : rows.rows) {
        if (row.fieldCount != columns || row.problem != RowProblem::None)
            return false;
        for (std::uint32_t column = 0; column < columns; ++column) {
            const Cell &cell = rows.cells[row.firstCell + column];
            if (cell.quoted || (column > 0 && !cell.view().starts_with(' '))
                || (column + 1 < columns && !cell.view().ends_with(' ')))
                return false;
        }
    }
    return true;
}

bool isAlignedByBlanks(const RowBuffer &rows, const Dialect &dialect)
{
    constexpr std::size_t fewestRows = 3;
    if (rows.rows.size() < fewestRows || dialect.blankRuns || dialect.separator.starts_with(' '))
        return false;
    const std::uint32_t columns = rows.rows.front().fieldCount;
    if (columns < 2)
        return false;
    if (areBarsApart(rows, dialect))
        return true;
    std::vector<PaddedColumn> padded(columns - 1); // what stands last need not be padded
    for (const Row &row : rows.rows) {
        if (row.fieldCount != columns || row.problem != RowProblem::None)
            return false;
        for (std::uint32_t column = 0; column < columns; ++column) {
            const Cell &cell = rows.cells[row.firstCell + column];
            if (cell.quoted || (column + 1 < columns && !padded[column].add(cell.view())))
                return false;
        }
    }
    std::size_t fields = 0;
    for (const PaddedColumn &column : padded)
        fields += column.padded();
    return fields * 4 >= rows.rows.size() * padded.size()
        && std::any_of(padded.begin(), padded.end(), [](const PaddedColumn &column) { return column.isAligned(); })
        && std::none_of(padded.begin(), padded.end(), [](const PaddedColumn &column) { return column.isCentred(); });
}

} // namespace tranche

#include "source/sniffing/CutRows.h"

#include "core/NumberText.h"
#include "source/text/CellShape.h"

#include <algorithm>
#include <map>
#include <utility>

namespace tranche {

static constexpr std::size_t mostNamedRows = 200; ///< that are looked at below a header
static constexpr std::size_t fewRows = 4; ///< of which the header alone may have all fields

/// Whether a row looks like names of columns: words without a blank, none a value.
static bool hasPlainNames(const CutRows &rows, std::size_t index)
{
    for (std::uint32_t column = 0; column < rows.width(index); ++column) {
        const std::string_view name = rows.cell(index, column).view();
        const bool plain = !name.empty() && name.size() <= 30
            && name.find_first_of(" ,;|\t\"'") == std::string_view::npos && !isDigit(name.front());
        if (!plain)
            return false;
    }
    return true;
}

CutRows::CutRows(const RowBuffer &buffer)
    : m_buffer(buffer)
{
    std::map<std::uint32_t, std::size_t> rowsOfWidth;
    for (const Row &row : buffer.rows)
        ++rowsOfWidth[row.fieldCount];
    for (const auto &[width, rows] : rowsOfWidth) {
        if (rows > m_alike) {
            m_columns = width;
            m_alike = rows;
        }
    }
    findTitles();
    if (m_columns == 1 && size() > 1 && size() <= fewRows && width(0) > 1 && m_alike + 1 == size()
        && hasPlainNames(*this, 0)) {
        m_columns = width(0);
        m_alike = 1;
        m_isHeaderAlone = true;
    }
    for (const auto &[width, rows] : rowsOfWidth) {
        m_widerRows += width > m_columns ? rows : 0;
        if (width != m_columns && rows > m_otherRows) {
            m_otherColumns = width;
            m_otherRows = rows;
        }
    }
}

/// However many lines of prose stand above a small table, its width is the one of the rows at the end.
void CutRows::findTitles()
{
    constexpr std::size_t fewestRows = 3; // the header is one
    constexpr std::size_t mostNotes = 5; // lines of one field below the table
    std::size_t end = size();
    while (end > 0 && width(end - 1) == 1 && size() - end < mostNotes)
        --end;
    if (end < fewestRows || width(end - 1) < 2)
        return;
    const std::uint32_t columns = width(end - 1);
    std::size_t first = end;
    while (first > 0 && width(first - 1) == columns)
        --first;
    if (first == 0 || end - first < fewestRows)
        return;
    const std::uint32_t usual = std::exchange(m_columns, columns);
    if (!namesTypedColumns(first)) {
        m_columns = usual;
        return;
    }
    m_titles = first;
    m_alike = end - first;
}

std::size_t CutRows::leadingLines() const
{
    std::size_t lines = 0;
    while (lines < size() && width(lines) == 1)
        ++lines;
    return lines;
}

bool CutRows::namesTypedColumns(std::size_t index) const
{
    if (index + 1 >= size() || width(index) != m_columns)
        return false;
    for (std::uint32_t column = 0; column < m_columns; ++column) {
        const std::string_view name = cell(index, column).view();
        if (name.empty() || shapeOf(name) != CellShape::Text)
            continue;
        std::size_t filled = 0;
        std::size_t typed = 0;
        for (std::size_t i = index + 1; i < std::min(size(), index + mostNamedRows); ++i) {
            if (column >= width(i) || cell(i, column).length == 0)
                continue;
            ++filled;
            const CellShape shape = shapeOf(cell(i, column).view());
            typed += isNumeric(shape) || isMoment(shape) ? 1 : 0;
        }
        if (typed > 0 && typed * 10 >= filled * 8)
            return true;
    }
    return false;
}

bool isStrongSeparator(std::string_view separator)
{
    static constexpr std::string_view strong(",;\t|\x01\x1e\x1f");
    const bool isDoubled = separator.size() == 2 && separator[0] == separator[1];
    return separator == ", " || isDoubled
        || (separator.size() == 1 && strong.find(separator.front()) != std::string_view::npos);
}

} // namespace tranche

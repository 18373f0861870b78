#include "source/sniffing/TableRows.h"

#include "core/AsciiText.h"
#include "source/text/RowWidths.h"
#include "source/text/RuleLine.h"

#include <QString>

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <string>

namespace tranche {

/// Whether nothing but blanks stands in the field.
static bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\x1a") == std::string_view::npos; // the last one ends files of DOS
}

TableRows::TableRows(const RowBuffer &buffer, bool shortRows)
    : m_buffer(buffer)
    , m_shapes(buffer.cells.size(), -1)
{
    m_filled.reserve(size());
    for (std::size_t i = 0; i < size(); ++i) {
        std::uint32_t filled = 0;
        for (std::uint32_t column = 0; column < row(i).fieldCount; ++column)
            filled += text(i, column).empty() ? 0 : 1;
        m_filled.push_back(filled);
    }
    for (std::size_t i = 0; i < size() && shortRows; ++i)
        m_padded = std::max(m_padded, filledWidth(i));
    m_columns = m_padded > 0 ? m_padded : widthOfTable();
    m_usuallyFilled = wellFilled();
}

std::string_view TableRows::text(std::size_t index, std::uint32_t column) const
{
    if (column >= row(index).fieldCount)
        return {};
    const std::string_view text = m_buffer.cells[row(index).firstCell + column].view();
    return isBlank(text) ? std::string_view() : text;
}

CellShape TableRows::shape(std::size_t index, std::uint32_t column) const
{
    if (column >= row(index).fieldCount)
        return CellShape::Empty;
    std::int8_t &known = m_shapes[row(index).firstCell + column];
    if (known < 0)
        known = std::int8_t(shapeOf(text(index, column)));
    return CellShape(known);
}

std::uint32_t TableRows::filledWidth(std::size_t index) const
{
    std::uint32_t width = row(index).fieldCount;
    while (width > 0 && text(index, width - 1).empty())
        --width;
    return width;
}

std::uint32_t TableRows::firstFilled(std::size_t index) const
{
    std::uint32_t column = 0;
    while (column < row(index).fieldCount && text(index, column).empty())
        ++column;
    return column;
}

bool TableRows::isNothing(std::size_t index) const
{
    if (filled(index) > 0)
        return false;
    for (std::uint32_t column = 0; column < row(index).fieldCount; ++column) {
        if (!m_buffer.cells[row(index).firstCell + column].quoted)
            return true;
    }
    return row(index).fieldCount == 0;
}

bool TableRows::isRule(std::size_t index) const
{
    return isRuleLine(row(index), m_buffer);
}

/// The width of the rows at the end, if they are a header of words and rows of values below lines of a name and a
/// value; else 0.
std::uint32_t TableRows::widthBelowPairs() const
{
    constexpr std::size_t mostPairs = 30;
    constexpr std::size_t fewestRows = 3;
    std::size_t end = size();
    while (end > 0 && row(end - 1).fieldCount == 1)
        --end;
    const std::uint32_t width = end > 0 ? row(end - 1).fieldCount : 0;
    std::size_t begin = end;
    while (begin > 0 && row(begin - 1).fieldCount == width)
        --begin;
    if (width < 3 || begin == 0 || begin > mostPairs || end - begin < fewestRows)
        return 0;
    bool hasValues = false;
    for (std::uint32_t column = 0; column < width; ++column) {
        if (shape(begin, column) != CellShape::Text && shape(begin, column) != CellShape::Code)
            return 0;
        const CellShape below = shapeOfColumn(column, begin + 1);
        hasValues = hasValues || isNumeric(below) || below == CellShape::Date;
    }
    return hasValues ? width : 0;
}

/// What most rows have. Lines of one field at the begin do not count where all that follows is alike.
std::uint32_t TableRows::widthOfTable() const
{
    const std::uint32_t usual = usualWidth(m_buffer);
    if (usual == 2) {
        if (const std::uint32_t below = widthBelowPairs(); below > 0)
            return below;
    }
    std::size_t first = 0;
    while (first < size() && row(first).fieldCount == 1)
        ++first;
    if (usual > 1 || first + 1 >= size())
        return usual;
    const std::uint32_t below = row(first + 1).fieldCount;
    const auto alike = std::size_t(std::count_if(m_buffer.rows.begin() + std::ptrdiff_t(first), m_buffer.rows.end(),
        [below](const Row &one) { return one.fieldCount == below; }));
    return below > 1 && alike * 10 >= (size() - first) * 9 ? below : usual;
}

/// Title lines and notes are few: what one row of five has is what a row of the table has.
std::uint32_t TableRows::wellFilled() const
{
    std::vector<std::uint32_t> filled;
    std::copy_if(
        m_filled.begin(), m_filled.end(), std::back_inserter(filled), [](std::uint32_t one) { return one > 0; });
    if (filled.empty())
        return 0;
    const std::size_t at = std::min(filled.size() - 1, std::max<std::size_t>(1, filled.size() / 5));
    std::nth_element(filled.begin(), filled.begin() + std::ptrdiff_t(at), filled.end(), std::greater<>());
    return filled[at];
}

std::size_t TableRows::endOfLook(std::size_t from) const
{
    return std::min(size(), from + rowsToLookAt);
}

CellShape TableRows::shapeOfColumn(std::uint32_t column, std::size_t from) const
{
    std::array<std::size_t, std::size_t(CellShape::Text) + 1> count {};
    std::size_t filledRows = 0;
    for (std::size_t i = from; i < endOfLook(from); ++i) {
        const CellShape own = shape(i, column);
        if (own == CellShape::Empty || isNoValue(text(i, column)) || tranche::isRule(text(i, column)))
            continue;
        ++filledRows;
        ++count[std::size_t(own == CellShape::Integer ? CellShape::Decimal : own)];
    }
    if (filledRows == 0)
        return CellShape::Empty;
    for (std::size_t one = 0; one < count.size(); ++one) {
        const bool allButOne = filledRows == 4 && count[one] == 3; // as below three rows and a note
        if (count[one] * 10 >= filledRows * 8 || allButOne)
            return CellShape(one);
    }
    return CellShape::Text;
}

std::size_t TableRows::filledOfColumn(std::uint32_t column, std::size_t from) const
{
    std::size_t count = 0;
    for (std::size_t i = from; i < endOfLook(from); ++i)
        count += text(i, column).empty() ? 0 : 1;
    return count;
}

bool TableRows::followsDirectly(std::size_t index) const
{
    const Row &above = row(index - 1);
    return row(index).line == above.line + above.lineCount;
}

bool isSentence(const TableRows &rows, std::size_t index)
{
    bool blanks = rows.row(index).fieldCount > 1;
    for (std::uint32_t column = 1; column < rows.row(index).fieldCount; ++column)
        blanks = blanks && (rows.text(index, column).empty() || rows.text(index, column).starts_with(' '));
    return blanks && rows.shape(index, 0) == CellShape::Text;
}

bool mayBeName(const TableRows &rows, std::size_t index, std::uint32_t column)
{
    const CellShape shape = rows.shape(index, column);
    const std::string_view text = rows.text(index, column);
    const bool isWord = shape == CellShape::Empty || shape == CellShape::Text || shape == CellShape::Code;
    return (isWord || isYear(text)) && !text.ends_with(':');
}

std::string lowerCaseOfAnyScript(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).toLower().toStdString();
}

bool isYear(std::string_view text)
{
    while (text.ends_with(' ')) // as files of Eurostat have it
        text.remove_suffix(1);
    return text.size() == 4 && shapeOf(text) == CellShape::Integer && text >= "1800" && text <= "2199";
}

bool isNoValue(std::string_view text)
{
    static constexpr std::array<std::string_view, 12> words { "na", "n/a", "#n/a", "n.a.", "null", "none", "nan", "\\n",
        "-", "--", ".", "?" };
    constexpr std::size_t longest = 4;
    return text.size() <= longest && std::find(words.begin(), words.end(), asciiLower(text)) != words.end();
}

} // namespace tranche

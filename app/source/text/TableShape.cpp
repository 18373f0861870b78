#include "source/text/TableShape.h"

#include "source/text/CellShape.h"

#include <QByteArray>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace tranche {

static constexpr std::size_t mostPreambleRows = 100;
static constexpr std::size_t mostFooterRows = 10;
static constexpr int mostHeaderRows = 5;
static constexpr std::size_t rowsToLookAt = 200;

namespace {

/// Rows of a file with what can be asked of them.
class TableRows
{
public:
    explicit TableRows(const RowBuffer &buffer)
        : m_buffer(buffer)
    {
    }

    std::size_t size() const { return m_buffer.rows.size(); }
    const Row &row(std::size_t index) const { return m_buffer.rows[index]; }
    std::uint32_t width(std::size_t index) const { return row(index).fieldCount; }
    std::string_view text(std::size_t index, std::uint32_t column) const
    {
        return column < width(index) ? m_buffer.cells[row(index).firstCell + column].view() : std::string_view();
    }
    std::uint32_t filled(std::size_t index) const
    {
        std::uint32_t count = 0;
        for (std::uint32_t column = 0; column < width(index); ++column)
            count += text(index, column).empty() ? 0 : 1;
        return count;
    }
    /// The number of fields that most rows have.
    std::uint32_t usualWidth() const
    {
        std::map<std::uint32_t, std::size_t> rowsOfWidth;
        for (std::size_t i = 0; i < size(); ++i)
            ++rowsOfWidth[width(i)];
        const auto most = std::max_element(
            rowsOfWidth.begin(), rowsOfWidth.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        return most == rowsOfWidth.end() ? 0 : most->first;
    }
    /// What at least eight of ten filled fields of a column look like, from a row on; Text if there is no such thing.
    CellShape shapeOfColumn(std::uint32_t column, std::size_t from) const
    {
        std::map<CellShape, std::size_t> count;
        std::size_t filledRows = 0;
        for (std::size_t i = from; i < std::min(size(), from + rowsToLookAt); ++i) {
            const CellShape shape = shapeOf(text(i, column));
            filledRows += shape == CellShape::Empty ? 0 : 1;
            ++count[shape == CellShape::Integer ? CellShape::Decimal : shape];
        }
        for (const auto &[shape, rows] : count) {
            if (shape != CellShape::Empty && rows * 10 >= filledRows * 8)
                return shape;
        }
        return CellShape::Text;
    }

private:
    const RowBuffer &m_buffer;
};

} // namespace

static bool isYear(std::string_view text)
{
    return text.size() == 4 && shapeOf(text) == CellShape::Integer && text >= "1800" && text <= "2199";
}

static std::string lowerCase(std::string_view text)
{
    std::string result(text);
    std::transform(
        result.begin(), result.end(), result.begin(), [](unsigned char byte) { return char(std::tolower(byte)); });
    return result;
}

/// How much a name over a column speaks for a header: positive, negative, or not at all.
static int evidenceOfName(const TableRows &rows, std::size_t first, std::uint32_t column)
{
    const std::string_view name = rows.text(first, column);
    const CellShape shape = rows.shapeOfColumn(column, first + 1);
    const CellShape own = shapeOf(name);
    std::size_t years = 0;
    std::size_t filled = 0;
    bool repeated = false;
    for (std::size_t i = first + 1; i < std::min(rows.size(), first + rowsToLookAt); ++i) {
        const std::string_view value = rows.text(i, column);
        filled += value.empty() ? 0 : 1;
        years += isYear(value) ? 1 : 0;
        repeated = repeated || (!value.empty() && lowerCase(value) == lowerCase(name));
    }
    if (isNumeric(own))
        return isYear(name) && filled > 0 && years * 2 < filled ? 1 : -3;
    if (own == CellShape::Date || own == CellShape::Time)
        return -3;
    if (filled > 0 && (isNumeric(shape) || shape == CellShape::Date || shape == CellShape::Time))
        return 3;
    if (filled > 0 && (shape == CellShape::Code || shape == CellShape::Link))
        return own == shape ? -2 : 2;
    return repeated ? -1 : 0;
}

/// Compares a row with those below: a header has names, each once, and its columns hold something else.
static bool isHeader(const TableRows &rows, std::size_t first)
{
    QSet<QByteArray> names;
    int evidence = 0;
    std::uint32_t named = 0;
    for (std::uint32_t column = 0; column < rows.width(first); ++column) {
        const std::string_view name = rows.text(first, column);
        if (name.empty())
            continue;
        ++named;
        names.insert(QByteArray(name.data(), qsizetype(name.size())));
        evidence += evidenceOfName(rows, first, column);
    }
    const bool allNamed = named * 2 > rows.width(first) && std::uint32_t(names.size()) == named;
    return allNamed ? evidence >= 0 : evidence > 0;
}

/// Whether a row below the header belongs to it: none of its fields fits its column, where columns hold numbers, dates
/// or the like.
static bool continuesHeader(const TableRows &rows, std::size_t index, std::uint32_t columns)
{
    int misfits = 0;
    for (std::uint32_t column = 0; column < columns; ++column) {
        const CellShape shape = rows.shapeOfColumn(column, index + 1);
        const CellShape own = shapeOf(rows.text(index, column));
        if (own == CellShape::Empty || shape == CellShape::Text || shape == CellShape::Empty)
            continue;
        if (own != CellShape::Text && !(own == CellShape::Code && shape != CellShape::Code))
            return false;
        ++misfits;
    }
    return misfits >= 2 && rows.width(index) == columns;
}

/// Whether a row at the begin of a file stands above the table.
static bool isAbove(const TableRows &rows, std::size_t index, std::uint32_t columns)
{
    if (columns < 2)
        return false;
    if (rows.width(index) != columns) {
        std::uint32_t texts = 0;
        for (std::uint32_t column = 0; column < rows.width(index); ++column)
            texts += shapeOf(rows.text(index, column)) == CellShape::Text ? 1 : 0;
        // A row of values that lacks one is no preamble: it is an error to be told.
        return texts == rows.filled(index)
            || (rows.width(index) * 2 <= columns && shapeOf(rows.text(index, 0)) == CellShape::Text);
    }
    const std::uint32_t filled = rows.filled(index);
    if (columns == 2 || filled > 1)
        return false;
    return filled == 0 ? index > 0 : shapeOf(rows.text(index, 0)) == CellShape::Text;
}

static std::size_t findFirstRow(const TableRows &rows, std::uint32_t columns)
{
    std::size_t first = 0;
    while (first < rows.size() && first <= mostPreambleRows && isAbove(rows, first, columns))
        ++first;
    if (first == rows.size() || first > mostPreambleRows)
        return 0;
    if (first == 0)
        return 0;
    // A header with a name too few or too many is a header still, unless one follows.
    const std::uint32_t width = rows.width(first - 1);
    const bool nearly = width >= 2 && width * 10 >= columns * 6 && rows.filled(first - 1) == width;
    return nearly && isHeader(rows, first - 1) && !isHeader(rows, first) ? first - 1 : first;
}

TableShape findTableShape(const RowBuffer &buffer, bool atFirstRow, std::optional<int> headerRows)
{
    TableShape shape;
    const TableRows rows(buffer);
    shape.columns = rows.usualWidth();
    if (rows.size() == 0) {
        shape.headerRows = headerRows.value_or(1);
        return shape;
    }
    const std::size_t first = atFirstRow ? 0 : findFirstRow(rows, shape.columns);
    shape.firstLine = first == 0 ? 1 : rows.row(first).line;
    if (headerRows) {
        shape.headerRows = *headerRows;
        return shape;
    }
    if (!isHeader(rows, first))
        return shape;
    shape.headerRows = 1;
    while (shape.headerRows < mostHeaderRows && first + std::size_t(shape.headerRows) + 1 < rows.size()
        && continuesHeader(rows, first + std::size_t(shape.headerRows), shape.columns))
        ++shape.headerRows;
    return shape;
}

static bool beginsLikeFooter(std::string_view text)
{
    static constexpr std::array<std::string_view, 14> words { "total", "grand total", "sum", "subtotal", "source",
        "note", "notes", "summe", "gesamt", "quelle", "copyright", "end of", "generated", "exported" };
    const std::string lower = lowerCase(text);
    return lower.starts_with('*') || std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return lower.starts_with(word)
            && (lower.size() == word.size() || std::isalnum(static_cast<unsigned char>(lower[word.size()])) == 0);
    });
}

std::size_t countFooterRows(const RowBuffer &buffer, const TableShape &shape)
{
    if (shape.columns < 3)
        return 0;
    const TableRows rows(buffer);
    std::size_t count = 0;
    for (std::size_t index = rows.size(); index-- > 1 && count < mostFooterRows; ++count) {
        const std::uint32_t filled = rows.filled(index);
        const bool lonely = filled == 1 && !rows.text(index, 0).empty();
        const CellShape own = shapeOf(rows.text(index, 0));
        const bool isText = own == CellShape::Text || own == CellShape::Code;
        const Row &above = rows.row(index - 1);
        const bool apart = rows.row(index).line > above.line + above.lineCount;
        const CellShape column = rows.shapeOfColumn(0, 0);
        const bool isFooter = (lonely && isText && (apart || (column != CellShape::Text && column != CellShape::Code)))
            || (isText && filled * 2 <= shape.columns + 1 && beginsLikeFooter(rows.text(index, 0)))
            || (filled == 0 && count > 0);
        if (!isFooter)
            break;
    }
    return count;
}

} // namespace tranche

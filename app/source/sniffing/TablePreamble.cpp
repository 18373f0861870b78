#include "source/sniffing/TablePreamble.h"

#include "core/Texts.h"
#include "source/sniffing/GroupedNames.h"
#include "source/sniffing/HeaderEvidence.h"

#include <algorithm>

namespace tranche {

static constexpr std::size_t mostPreambleRows = 100;

/// Whether rows of the table, once it has begun, have as few fields as this one above it.
static bool recursBelow(const TableRows &rows, std::size_t index)
{
    const std::uint32_t width = rows.width(index);
    std::size_t at = index;
    while (at < rows.size() && rows.width(at) != rows.columns())
        ++at;
    std::size_t count = 0;
    for (; at < rows.size(); ++at)
        count += rows.width(at) == width ? 1 : 0;
    return count >= 2;
}

/// Whether the fields look like names: no link, no date, no colon at an end.
static bool holdsNames(const TableRows &rows, std::size_t index)
{
    for (std::uint32_t column = 0; column < rows.width(index); ++column) {
        const CellShape shape = rows.shape(index, column);
        const bool isName = shape == CellShape::Empty || shape == CellShape::Text || shape == CellShape::Code
            || isYear(rows.text(index, column));
        if (!isName || rows.text(index, column).ends_with(':') || rows.text(index, column).starts_with('#'))
            return false;
    }
    return true;
}

/// Whether the row begins like a comment.
static bool isMarked(const TableRows &rows, std::size_t index)
{
    const std::string_view begin = rows.text(index, 0);
    return (begin.starts_with('#') && begin.size() > 1) || begin.starts_with("//");
}

/// Whether a field is what titles hold beside words: a link, a colon at an end, a mark of comments, or one date or
/// number. Several of these may be names, but not if there is nothing else.
static bool holdsValueOfTitle(const TableRows &rows, std::size_t index)
{
    if (isMarked(rows, index))
        return true;
    std::uint32_t values = 0;
    std::uint32_t years = 0;
    for (std::uint32_t column = 0; column < rows.width(index); ++column) {
        const CellShape shape = rows.shape(index, column);
        const std::string_view text = rows.text(index, column);
        if (shape == CellShape::Link || text.ends_with(':'))
            return true;
        values += !isTextual(shape) && shape != CellShape::Empty ? 1 : 0;
        years += isYear(text) ? 1 : 0;
    }
    return values == 1 || (values == rows.filled(index) && years == 0);
}

/// Whether a row has values where the rows from another one on have such values, and no text where they have none.
static bool isLikeRowsFrom(const TableRows &rows, std::size_t index, std::size_t from)
{
    if (rows.width(index) != rows.columns())
        return false;
    bool isAlike = false;
    for (std::uint32_t column = 0; column < rows.columns(); ++column) {
        const CellShape own = rows.shape(index, column);
        const CellShape below = rows.shapeOfColumn(column, from);
        if (own == CellShape::Empty)
            continue;
        const bool isSame = own == below || (isNumeric(own) && isNumeric(below));
        if (!isSame && !(isTextual(own) && (isTextual(below) || below == CellShape::Empty)))
            return false;
        isAlike = isAlike || !isTextual(own);
    }
    return isAlike;
}

/// Whether a header follows for certain, as well filled as the table's rows, and this row is less: emptier, of another
/// width, of a name and its value, or a sentence that its commas have cut. Names of groups belong to the header.
static bool isTitleOverHeader(const TableRows &rows, std::size_t index)
{
    constexpr std::size_t mostRowsBetween = 30;
    const std::uint32_t full = std::min(rows.columns(), rows.usuallyFilled());
    std::size_t header = index + 1;
    const auto isFull = [&](std::size_t i) { return rows.width(i) == rows.columns() && rows.filled(i) >= full; };
    while (header < rows.size() && (!isFull(header) || rows.isRule(header) || isMarked(rows, header)))
        ++header;
    if (header >= rows.size() || header > index + mostRowsBetween)
        return false;
    // Names of two rows may lack the one of the first column.
    const bool lacksFirst
        = rows.text(index, 0).empty() && rows.filled(index) + 1 == rows.width(index) && continuesHeader(rows, header);
    const bool isLess = rows.width(index) > rows.columns() || isSentence(rows, index) || holdsValueOfTitle(rows, index)
        || (rows.filled(index) < rows.filled(header) && !lacksFirst);
    return isLess && holdsNames(rows, header) && headerEvidence(rows, header).isPlain() && !namesGroups(rows, index)
        && !isLikeRowsFrom(rows, index, header + 1); // which would be lost
}

/// Whether a row at the begin of a file may stand above the table.
static bool mayBeAbove(const TableRows &rows, std::size_t index)
{
    const std::uint32_t filled = rows.filled(index);
    const std::uint32_t full = rows.usuallyFilled();
    const std::uint32_t width = rows.width(index);
    const CellShape first = rows.shape(index, rows.firstFilled(index));
    if (filled == 0)
        return width > 1 || rows.columns() > 1;
    if (rows.columns() < 2 || full < 2)
        return false;
    const auto isAboveHeader = [&] {
        constexpr std::size_t rowsBetween = 4;
        for (std::size_t i = index + 1; i < std::min(rows.size(), index + 1 + rowsBetween) && full > 2; ++i) {
            if (rows.filled(i) > 2)
                return headerEvidence(rows, i).isPlain();
        }
        return false;
    };
    if (filled == 1)
        return isNumeric(first) ? isAboveHeader() : full > 2 || isTextual(first);
    if ((isSentence(rows, index) && isAboveHeader()) || rows.isRule(index) || isTitleOverHeader(rows, index))
        return true;
    if (width > rows.columns())
        return isSentence(rows, index);
    if (width == rows.columns())
        return filled * 2 <= full
            || (filled == 2 && rows.text(index, rows.firstFilled(index)).ends_with(':') && full > 2);
    if (recursBelow(rows, index))
        return false;
    // A row of values that lacks one is no preamble: it is an error to be told.
    std::uint32_t texts = 0;
    for (std::uint32_t column = 0; column < width; ++column)
        texts += isTextual(rows.shape(index, column)) ? 1 : 0;
    return texts == filled || (width * 2 <= rows.columns() && isTextual(rows.shape(index, 0)))
        || (rows.text(index, 0).ends_with(':') && width < rows.columns());
}

/// Whether the row above what seems to be the table's first one is its header.
static bool isHeaderOf(const TableRows &rows, std::size_t index)
{
    const HeaderEvidence below = headerEvidence(rows, index + 1);
    const std::uint32_t width = rows.width(index);
    const std::uint32_t filled = rows.filled(index);
    if (namesGroups(rows, index))
        return true;
    if (filled == 0 || rows.isRule(index) || !rows.followsDirectly(index + 1) || !holdsNames(rows, index))
        return false;
    bool areWords = true;
    for (std::uint32_t column = 0; column < width; ++column)
        areWords = areWords && rows.text(index, column).find(' ') == std::string_view::npos;
    const bool isFirst = index == 0 || rows.width(index - 1) != width; // else it is one of several titles
    if (width != rows.columns()) { // a name too few, unless a header follows
        const std::uint32_t columns = std::min(rows.columns(), rows.usuallyFilled());
        const bool twoShort = areWords && isFirst && width + 2 == rows.columns();
        const bool nearly = width >= 2 ? twoShort || width * 10 >= columns * 6 : columns == 2 && areWords;
        const bool isBelow = areWords && isFirst ? below.isPlain() : below.isHeader();
        return nearly && filled == width && headerEvidence(rows, index).isHeader() && !isBelow;
    }
    if (rows.text(index, 0).empty() || (filled == 1 && !areWords))
        return false;
    // A title over a table without a header is rarer than a header with gaps.
    const bool inDoubt = filled > 1 || rows.columns() == 2;
    return inDoubt ? !below.isPlain() : !below.isHeader();
}

std::size_t firstRowOfTable(const TableRows &rows)
{
    std::size_t first = 0;
    while (first < rows.size() && first <= mostPreambleRows && mayBeAbove(rows, first))
        ++first;
    if (first == rows.size() || first > mostPreambleRows)
        return 0;
    return first > 0 && isHeaderOf(rows, first - 1) ? first - 1 : first;
}

QList<LeftOutLines> leftOutLines(const TableRows &rows, std::size_t first, std::size_t behind, const QString &why)
{
    QList<LeftOutLines> lines;
    bool wasEmpty = false;
    for (std::size_t i = first; i < behind; ++i) {
        const bool isEmpty = rows.filled(i) == 0;
        const qint64 last = rows.row(i).line + rows.row(i).lineCount - 1;
        if (!lines.isEmpty() && isEmpty == wasEmpty)
            lines.back().lastLine = last;
        else
            lines.append({ rows.row(i).line, last, isEmpty ? SourceText::tr("empty rows") : why });
        wasEmpty = isEmpty;
    }
    return lines;
}

} // namespace tranche

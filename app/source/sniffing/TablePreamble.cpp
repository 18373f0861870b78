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
    if (isSentence(rows, index) && isAboveHeader())
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

/// Whether all fields may be names.
static bool holdsNames(const TableRows &rows, std::size_t index)
{
    for (std::uint32_t column = 0; column < rows.width(index); ++column) {
        if (!mayBeName(rows, index, column) || rows.text(index, column).starts_with('#'))
            return false;
    }
    return true;
}

/// Whether the row above what seems to be the table's first one is its header.
static bool isHeaderOf(const TableRows &rows, std::size_t index)
{
    const HeaderEvidence below = headerEvidence(rows, index + 1);
    const std::uint32_t width = rows.width(index);
    const std::uint32_t filled = rows.filled(index);
    if (namesGroups(rows, index))
        return true;
    if (filled == 0 || !rows.followsDirectly(index + 1) || !holdsNames(rows, index))
        return false;
    bool areWords = true;
    for (std::uint32_t column = 0; column < width; ++column)
        areWords = areWords && rows.text(index, column).find(' ') == std::string_view::npos;
    const bool isFirst = index == 0 || rows.width(index - 1) != width; // else it is one of several titles
    if (width != rows.columns()) { // a name too few, unless a header follows
        const std::uint32_t columns = std::min(rows.columns(), rows.usuallyFilled());
        const bool nearly = width >= 2 ? width * 10 >= columns * 6 : columns == 2 && areWords;
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

#include "source/sniffing/TableFooter.h"

#include "core/AsciiText.h"
#include "core/Texts.h"
#include "core/Utf8.h"
#include "source/bytes/LineCount.h"
#include "source/bytes/LineEnd.h"
#include "source/sniffing/EmptyEnd.h"
#include "source/sniffing/FooterWords.h"
#include "source/sniffing/TablePreamble.h"
#include "source/text/RowParser.h"

#include <algorithm>

namespace tranche {

static constexpr std::size_t mostFooterRows = 50; ///< that are not empty
static constexpr qint64 footerWindowBytes = qint64(64) << 10;
static constexpr qint64 mostBytesToCountLines = qint64(64) << 20;

namespace {

/// Judges rows from the last one upwards.
class FooterSearch
{
public:
    FooterSearch(const TableRows &rows, std::uint32_t columns)
        : m_rows(rows)
        , m_columns(columns)
        , m_firstColumn(rows.shapeOfColumn(0, 0))
    {
    }

    bool isFooter(std::size_t index) const
    {
        if (m_rows.isRule(index))
            return true;
        const std::uint32_t filled = m_rows.filled(index);
        const std::uint32_t first = m_rows.firstFilled(index);
        const std::string_view text = m_rows.text(index, first);
        const FooterWord word = footerWordOf(text);
        const CellShape shape = m_rows.shape(index, first);
        const bool isText = shape == CellShape::Text || shape == CellShape::Code || word != FooterWord::None;
        if (!isText || recurs(index, first))
            return false;
        if (filled == 1)
            return word != FooterWord::None ? !isUsual(index) : isNote(index);
        if (word == FooterWord::None)
            return isPair(index);
        if (m_rows.width(index) != m_columns && text.find(':') != std::string_view::npos)
            return true;
        if (filled * 2 <= m_columns + 1)
            return !isUsual(index);
        return word == FooterWord::Total && lacksText(index);
    }

    /// How many rows from `index` upwards are one block of notes, a text each, that stands apart from the table or
    /// begins with a word of notes; 0: it is no such block.
    std::size_t rowsOfNotes(std::size_t index) const
    {
        std::size_t top = index;
        while (top > 1 && index - top < mostFooterRows && isText(top) && isText(top - 1) && m_rows.followsDirectly(top))
            --top;
        const bool isBlock
            = isText(top) && !isUsual(top) && (isApart(top) || footerWordOf(m_rows.text(top, 0)) == FooterWord::Note);
        return isBlock ? index - top + 1 : 0;
    }

private:
    /// A text in the first field, and nothing else; or a sentence that its commas have cut.
    bool isText(std::size_t index) const
    {
        const CellShape shape = m_rows.shape(index, 0);
        const bool isAlone = m_rows.filled(index) == 1;
        return (isAlone || (m_rows.width(index) != m_columns && isSentence(m_rows, index))) && isTextual(shape);
    }

    /// A blank line or an empty row is between it and the row above.
    bool isApart(std::size_t index) const { return !m_rows.followsDirectly(index) || m_rows.filled(index - 1) == 0; }

    /// A row of one text, not in the place of a text, or apart from the rows above.
    bool isNote(std::size_t index) const
    {
        if (!isText(index) || isUsual(index))
            return false;
        if (isApart(index))
            return true;
        const bool isSentence = m_rows.text(index, 0).find(' ') != std::string_view::npos;
        return m_firstColumn != CellShape::Text && m_firstColumn != CellShape::Code && (m_columns > 2 || isSentence);
    }

    /// A name and its value, where the rows begin with something else and have more fields.
    bool isPair(std::size_t index) const
    {
        return m_columns > 2 && m_rows.filled(index) == 2 && m_rows.shape(index, 0) == CellShape::Text
            && !isNoValue(m_rows.text(index, 0)) && !m_rows.text(index, 1).empty() && fullerRowsBeginWithValues(index);
    }

    /// Whether most rows above have more fields, and begin with a number, a date or a time.
    bool fullerRowsBeginWithValues(std::size_t index) const
    {
        std::size_t fuller = 0;
        std::size_t values = 0;
        std::size_t looked = 0;
        for (std::size_t i = index; i > 0 && looked < TableRows::rowsToLookAt; --i, ++looked) {
            const CellShape shape = m_rows.shape(i - 1, 0);
            const bool isFuller = m_rows.filled(i - 1) > m_rows.filled(index);
            fuller += isFuller ? 1 : 0;
            values += isFuller && (isNumeric(shape) || shape == CellShape::Date || shape == CellShape::Time) ? 1 : 0;
        }
        return fuller >= 2 && fuller * 10 >= looked * 6 && values * 10 >= fuller * 9;
    }

    /// Whether a row above begins alike: then the word is a value.
    bool recurs(std::size_t index, std::uint32_t column) const
    {
        const std::string_view text = m_rows.text(index, column);
        const std::string own = asciiLower(text);
        for (std::size_t i = 0; i < index; ++i) {
            const std::string_view other = m_rows.text(i, column);
            if (other.size() == text.size() && asciiLower(other) == own)
                return true;
        }
        return false;
    }

    /// Whether rows of the table are as sparse.
    bool isUsual(std::size_t index) const
    {
        std::size_t count = 0;
        for (std::size_t i = 0; i < index; ++i)
            count += m_rows.filled(i) > 0 && m_rows.filled(i) <= m_rows.filled(index) ? 1 : 0;
        return count * 5 > index;
    }

    /// Whether a text is missing that all rows have: a total has numbers alone.
    bool lacksText(std::size_t index) const
    {
        constexpr std::size_t enough = 2;
        for (std::uint32_t column = 0; column < m_columns && index >= enough; ++column) {
            if (!m_rows.text(index, column).empty())
                continue;
            std::size_t texts = 0;
            for (std::size_t i = 0; i < index; ++i) {
                const CellShape shape = m_rows.shape(i, column);
                texts += shape != CellShape::Empty && !isNumeric(shape) ? 1 : 0;
            }
            if (texts == index)
                return true;
        }
        return false;
    }

    const TableRows &m_rows;
    const std::uint32_t m_columns;
    const CellShape m_firstColumn;
};

} // namespace

std::size_t countFooterRows(const TableRows &rows, std::uint32_t columns)
{
    if (columns < 2)
        return 0;
    const FooterSearch search(rows, columns);
    std::size_t texts = 0;
    std::size_t index = rows.size();
    while (index > 1 && texts < mostFooterRows) {
        const bool isEmpty = rows.isNothing(index - 1);
        std::size_t count = isEmpty || search.isFooter(index - 1) ? 1 : 0;
        if (count == 0)
            count = search.rowsOfNotes(index - 1);
        if (count == 0)
            break;
        texts += isEmpty ? 0 : count;
        index -= count;
    }
    // Where nothing holds a value the rows are what there is.
    const bool hasData = index > 0 && rows.filled(index - 1) > 0;
    return hasData ? rows.size() - index : 0;
}

/// The rows of a part of the file that may begin within a quoted field: of both readings the one with more rows of the
/// table.
static RowBuffer rowsOfWindow(
    const Dialect &dialect, std::string_view text, bool isBegin, std::uint32_t columns, std::string &quoted)
{
    const auto read = [&dialect](std::string_view part) {
        RowBuffer rows;
        RowParser(dialect, 0).parse(part, true, 1, rows);
        return rows;
    };
    RowBuffer outside = read(text);
    if (isBegin || dialect.quote == '\0')
        return outside;
    const auto fitting = [columns](const RowBuffer &rows) {
        return std::count_if(rows.rows.begin(), rows.rows.end(),
            [columns](const Row &row) { return row.fieldCount == columns && row.problem == RowProblem::None; });
    };
    quoted = dialect.quote + std::string(text);
    RowBuffer inside = read(quoted);
    if (fitting(inside) <= fitting(outside))
        return outside;
    for (Row &row : inside.rows) { // back to where it stands in the text
        row.begin -= row.begin > 0 ? 1 : 0;
        row.end -= 1;
    }
    return inside;
}

TableFooter findTableFooter(ByteSource &source, qint64 dataBegin, const Dialect &dialect, std::uint32_t columns)
{
    TableFooter footer;
    if (dataBegin >= source.size() || source.isBeginOnly())
        return footer;
    const EmptyEnd empty = findEmptyEnd(source, dataBegin, dialect, columns < 2);
    const qint64 windowBegin = std::max(dataBegin, empty.begin - footerWindowBytes);
    const QByteArray bytes = readBytes(source, windowBegin, empty.begin - windowBegin);
    const bool isBegin = windowBegin == dataBegin;
    const std::size_t cut = isBegin ? 0 : endOfLine(viewOf(bytes), 0);
    const std::string_view text = viewOf(bytes).substr(cut);
    std::string quoted;
    const RowBuffer buffer = rowsOfWindow(dialect, text, isBegin, columns, quoted);
    const TableRows rows(buffer, dialect.shortRows);
    const std::size_t count = countFooterRows(rows, columns);
    if (count == 0 && empty.lines == 0)
        return footer;
    const std::size_t first = rows.size() - count;
    const qint64 begin = count == 0 ? empty.begin : windowBegin + qint64(cut) + rows.row(first).begin;
    const auto always = [] { return true; };
    footer.lines = countLines(source, begin, source.size(), always);
    // Lines of a large file are counted from its end.
    const qint64 last = source.size() <= mostBytesToCountLines ? countLines(source, 0, source.size(), always) : -1;
    footer.leftOut = leftOutLines(rows, first, rows.size(), belowTheTable());
    for (LeftOutLines &lines : footer.leftOut) {
        lines.firstLine += last - footer.lines + 1 - rows.row(first).line;
        lines.lastLine += last - footer.lines + 1 - rows.row(first).line;
    }
    if (empty.lines > 0) {
        if (!footer.leftOut.isEmpty() && rows.filled(rows.size() - 1) == 0)
            footer.leftOut.back().lastLine = last;
        else
            footer.leftOut.append({ last - empty.lines + 1, last, SourceText::tr("empty rows") });
    }
    return footer;
}

QString belowTheTable()
{
    return SourceText::tr("total or note below the table");
}

} // namespace tranche

#include "source/RowParser.h"

#include <algorithm>

namespace tranche {

RowParser::RowParser(const Dialect &dialect, std::uint32_t columns)
    : m_separator(dialect.separator.empty() ? std::string(",") : dialect.separator)
    , m_quote(dialect.quote)
    , m_escape(dialect.quote == '\0' ? '\0' : dialect.escape)
    , m_structural { m_separator[0], m_quote == '\0' ? m_separator[0] : m_quote,
        m_quote == '\0' || m_escape == '\0' ? m_separator[0] : m_escape }
    , m_columns(columns)
{
}

/// One walk over one text.
class RowParser::Pass
{
public:
    Pass(const RowParser &parser, std::string_view text, bool atEnd, std::int64_t line, RowBuffer &into)
        : m_parser(parser)
        , m_text(text)
        , m_atEnd(atEnd)
        , m_line(line)
        , m_into(into)
        , m_cursor(text, parser.m_structural)
    {
    }

    Result run(std::size_t maxRows)
    {
        while (m_position < m_text.size() && m_into.rows.size() < maxRows) {
            if (isLineEnd(m_text[m_position])) {
                const std::size_t behind = behindLineEnd(m_position);
                if (behind == incomplete)
                    break;
                ++m_into.blankLines;
                ++m_line;
                m_position = behind;
            } else if (!parseRow()) {
                break;
            }
        }
        return { m_position, m_line, m_tooLong };
    }

private:
    static constexpr std::size_t incomplete = SIZE_MAX;
    static bool isLineEnd(char byte) { return byte == '\n' || byte == '\r'; }

    /// The position behind the line end at `at`; incomplete if a CR stands last and its LF may still follow.
    std::size_t behindLineEnd(std::size_t at) const
    {
        if (m_text[at] == '\n')
            return at + 1;
        if (at + 1 == m_text.size())
            return m_atEnd ? at + 1 : incomplete;
        return m_text[at + 1] == '\n' ? at + 2 : at + 1;
    }

    bool separatorAt(std::size_t at) const
    {
        const std::string &separator = m_parser.m_separator;
        return m_text[at] == separator[0]
            && (separator.size() == 1 || (at + 1 < m_text.size() && m_text[at + 1] == separator[1]));
    }

    enum class FieldEnd { Separator, Row, Incomplete, QuoteNotClosed };

    /// @returns false if the row is not complete: nothing was appended.
    bool parseRow()
    {
        const std::size_t firstCell = m_into.cells.size();
        m_row = {};
        m_row.line = m_line;
        m_row.begin = std::uint32_t(m_position);
        m_row.firstCell = std::uint32_t(firstCell);
        std::size_t at = m_position;
        for (;;) {
            const bool quoted = m_parser.m_quote != '\0' && at < m_text.size() && m_text[at] == m_parser.m_quote;
            const FieldEnd end = quoted ? quotedField(at) : plainField(at);
            if (end == FieldEnd::Separator) {
                at = m_next;
                continue;
            }
            if (end == FieldEnd::Incomplete)
                return giveUp(firstCell);
            if (end == FieldEnd::QuoteNotClosed && !skipLineOfOpenQuote(at))
                return giveUp(firstCell);
            break;
        }
        finishRow(firstCell);
        return true;
    }

    bool giveUp(std::size_t firstCell)
    {
        m_into.cells.resize(firstCell);
        m_tooLong = m_text.size() - m_position >= maxRowBytes;
        return false;
    }

    void finishRow(std::size_t firstCell)
    {
        m_row.end = std::uint32_t(m_next);
        m_row.fieldCount = std::uint32_t(m_into.cells.size() - firstCell);
        const std::uint32_t columns = m_parser.m_columns;
        if (columns != 0 && m_row.fieldCount != columns) {
            if (m_row.problem == RowProblem::None)
                m_row.problem = RowProblem::FieldCount;
            Cell missing;
            missing.kind = CellKind::Null;
            m_into.cells.resize(firstCell + columns, missing);
        }
        m_into.rows.push_back(m_row);
        m_line += m_row.lineCount;
        m_position = m_next;
    }

    void addCell(std::size_t begin, std::size_t end, bool quoted)
    {
        m_into.cells.emplace_back(m_text.substr(begin, end - begin), quoted);
    }

    /// Sets m_next and says how the field that ends at `end` is followed.
    FieldEnd endField(std::size_t end)
    {
        if (end == m_text.size()) {
            m_next = end;
            return m_atEnd ? FieldEnd::Row : FieldEnd::Incomplete;
        }
        if (!isLineEnd(m_text[end])) {
            m_next = end + m_parser.m_separator.size();
            return FieldEnd::Separator;
        }
        m_next = behindLineEnd(end);
        return m_next == incomplete ? FieldEnd::Incomplete : FieldEnd::Row;
    }

    /// The end of unquoted text from `at` on: a separator, a line end, or the end of the text.
    std::size_t endOfPlainText(std::size_t at)
    {
        at = m_cursor.next(at);
        while (at < m_text.size() && !separatorAt(at) && !isLineEnd(m_text[at]))
            at = m_cursor.next(at + 1);
        return at;
    }

    FieldEnd plainField(std::size_t begin)
    {
        const std::size_t end = endOfPlainText(begin);
        addCell(begin, end, false);
        return endField(end);
    }

    FieldEnd quotedField(std::size_t begin)
    {
        const char quote = m_parser.m_quote;
        const char escape = m_parser.m_escape;
        bool escaped = false;
        std::size_t at = m_cursor.next(begin + 1);
        std::uint32_t lines = 0;
        for (; at < m_text.size(); at = m_cursor.next(at)) {
            const char byte = m_text[at];
            const bool last = at + 1 == m_text.size();
            if (escape != quote && escape != '\0' && byte == escape) {
                escaped = true;
                at += !last && isLineEnd(m_text[at + 1]) ? 1 : 2; // an escaped line end is a line end too
            } else if (byte == quote) {
                if (last && !m_atEnd)
                    return FieldEnd::Incomplete;
                if (last || escape != quote || m_text[at + 1] != quote)
                    return closeQuote(begin + 1, at, escaped, lines);
                escaped = true;
                at += 2;
            } else {
                if (byte == '\n' || (byte == '\r' && (last || m_text[at + 1] != '\n')))
                    ++lines;
                ++at;
            }
        }
        const bool never = m_atEnd || m_text.size() - m_position >= maxRowBytes;
        return never ? FieldEnd::QuoteNotClosed : FieldEnd::Incomplete;
    }

    FieldEnd closeQuote(std::size_t begin, std::size_t end, bool escaped, std::uint32_t lines)
    {
        if (escaped)
            m_into.cells.emplace_back(unescape(begin, end), true);
        else
            addCell(begin, end, true);
        m_row.lineCount += lines;
        std::size_t behind = end + 1;
        if (behind < m_text.size() && !separatorAt(behind) && !isLineEnd(m_text[behind])) {
            noteProblem(RowProblem::TextAfterQuote, m_row.lineCount - 1);
            behind = endOfPlainText(behind);
        }
        return endField(behind);
    }

    void noteProblem(RowProblem problem, std::uint32_t linesBelow)
    {
        if (m_row.problem != RowProblem::None)
            return;
        m_row.problem = problem;
        m_row.problemLine = linesBelow;
        m_row.problemColumn
            = std::uint32_t(m_into.cells.size() - m_row.firstCell) - (problem == RowProblem::TextAfterQuote ? 1 : 0);
    }

    /// A quote that never closes must not swallow the rows behind it: the row ends with the line that opened the quote.
    /// @returns false if that line has no end in the text either
    bool skipLineOfOpenQuote(std::size_t quoteAt)
    {
        m_row.problem = RowProblem::None;
        noteProblem(RowProblem::QuoteNotClosed, m_row.lineCount - 1);
        m_next = endOfLine(m_text, quoteAt);
        if (m_next == m_text.size() && !m_atEnd)
            return false;
        std::size_t end = m_next;
        while (end > quoteAt && isLineEnd(m_text[end - 1]))
            --end;
        addCell(quoteAt, end, false);
        m_cursor.rewind();
        return true;
    }

    std::string_view unescape(std::size_t begin, std::size_t end)
    {
        const char escape = m_parser.m_escape;
        auto store = std::make_unique<char[]>(end - begin);
        std::size_t length = 0;
        for (std::size_t at = begin; at < end; ++at) {
            if (m_text[at] == escape && at + 1 < end)
                ++at;
            store[length++] = m_text[at];
        }
        const std::string_view result(store.get(), length);
        m_into.unescaped.push_back(std::move(store));
        return result;
    }

    const RowParser &m_parser;
    std::string_view m_text;
    bool m_atEnd;
    std::int64_t m_line;
    RowBuffer &m_into;
    StructuralCursor m_cursor;
    std::size_t m_position = 0; ///< where the next row begins
    std::size_t m_next = 0; ///< behind the field just read
    Row m_row;
    bool m_tooLong = false;
};

RowParser::Result RowParser::parse(
    std::string_view text, bool atEnd, std::int64_t line, RowBuffer &into, std::size_t maxRows) const
{
    return Pass(*this, text, atEnd, line, into).run(maxRows);
}

std::size_t endOfLine(std::string_view text, std::size_t position)
{
    const std::size_t end = text.find_first_of("\r\n", position);
    if (end == std::string_view::npos)
        return text.size();
    return text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n' ? end + 2 : end + 1;
}

} // namespace tranche

#include "source/text/RowParser.h"

#include "source/bytes/LineEnd.h"
#include "source/text/AstrayQuotes.h"
#include "source/text/DoubtfulQuotes.h"
#include "source/text/MarkedLine.h"
#include "source/text/QuoteRepair.h"
#include "source/text/RowFitting.h"

#include <algorithm>
#include <span>

namespace tranche {

/// Lines that one row with a stray quote is looked for in at most.
static constexpr std::size_t mostMendedLines = 16;

RowParser::RowParser(const Dialect &dialect, std::uint32_t columns)
    : m_dialect(dialect)
    , m_quote(dialect.quote)
    , m_escape(dialect.quote == '\0' ? '\0' : dialect.escape)
    , m_plainEscape(plainEscape(dialect))
    , m_columns(columns)
{
    if (m_dialect.separator.empty())
        m_dialect.separator = ',';
    const char separator = m_dialect.separator[0];
    if (separator != ' ')
        m_blanks = m_dialect.blanks;
    m_structural = { separator, m_quote == '\0' ? separator : m_quote,
        m_plainEscape != '\0'                     ? m_plainEscape
            : m_quote == '\0' || m_escape == '\0' ? separator
                                                  : m_escape };
}

/// One walk over one text. @tparam isPlain neither blanks nor escapes matter outside of quotes
template <bool isPlain> class RowParser::Pass
{
public:
    Pass(const RowParser &parser, std::string_view text, bool atEnd, std::int64_t line, RowBuffer &into)
        : m_parser(parser)
        , m_whole(text)
        , m_wholeAtEnd(atEnd)
        , m_line(line)
        , m_into(into)
        , m_mends(parser.m_columns != 0 && parser.m_dialect.malformed == Malformed::Repair && parser.m_quote != '\0'
              && !parser.m_dialect.blankRuns)
        , m_mostCells(parser.m_columns == 0 ? SIZE_MAX : std::size_t(parser.m_columns) + mostSurplus)
        , m_fields(fieldsInFile(parser.m_columns, parser.m_dialect))
        , m_cursor(text, parser.m_structural)
        , m_astray(parser.m_quote, parser.m_escape)
    {
    }

    Result run(std::size_t maxRows, std::size_t maxWeight)
    {
        while (m_position < m_whole.size() && m_into.rows.size() < maxRows && m_into.weight() < maxWeight) {
            // What a row is must not depend on how much text happens to follow.
            m_text = m_whole.substr(0, m_position + std::min(maxRowBytes, m_whole.size() - m_position));
            m_atEnd = m_wholeAtEnd && m_text.size() == m_whole.size();
            const std::size_t lineEnd = endOfNoRow();
            if (lineEnd == incomplete)
                break;
            if (lineEnd != m_position) {
                ++m_into.blankLines;
                ++m_line;
                m_position = lineEnd;
            } else if (!parseRow()) {
                break;
            }
        }
        return { m_position, m_line, m_tooLong, m_steps };
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

    /// The end of a blank line or a comment at the position; the position if a row stands there.
    std::size_t endOfNoRow() const
    {
        std::size_t at = m_position;
        const Dialect &dialect = m_parser.m_dialect;
        if (isLineEnd(m_text[at]))
            return dialect.blankLinesAreRows ? at : behindLineEnd(at);
        if (!dialect.comment.empty() && m_text.substr(at).starts_with(dialect.comment)) {
            const std::size_t end = endOfLine(m_text, at);
            if (end == m_text.size() && !m_atEnd)
                return incomplete;
            const std::string_view line = m_text.substr(at, end - at);
            const bool isRow = dialect.markedRows
                && isMarkedRow(line.substr(0, line.find_last_not_of("\r\n") + 1), dialect, m_fields);
            return isRow ? at : end;
        }
        if (!dialect.blankRuns && (m_text[at] != ' ' || !skipsLinesOfBlanks()))
            return at;
        at = m_text.find_first_not_of(' ', at);
        if (at == std::string_view::npos)
            return m_atEnd ? m_text.size() : incomplete;
        return isLineEnd(m_text[at]) ? behindLineEnd(at) : m_position;
    }

    /// Whether a line of blanks only is a blank line: it can't be a value, nor blanks between separators.
    bool skipsLinesOfBlanks() const
    {
        const Dialect &dialect = m_parser.m_dialect;
        return m_parser.m_columns > 1 && !dialect.blankLinesAreRows && !dialect.separator.starts_with(' ');
    }

    bool separatorAt(std::size_t at) const
    {
        const std::string &separator = m_parser.m_dialect.separator;
        return m_text[at] == separator[0] && (separator.size() == 1 || m_text.substr(at).starts_with(separator));
    }

    enum class FieldEnd { Separator, Row, Incomplete, QuoteNotClosed, Astray };

    /// @returns false if the row is not complete: nothing was appended.
    bool parseRow()
    {
        const std::size_t firstCell = m_into.cells.size();
        m_row = {};
        m_row.line = m_line;
        m_row.begin = std::uint32_t(m_position);
        m_row.firstCell = std::uint32_t(firstCell);
        m_leftOut = 0;
        m_leftOutFilled = false;
        m_triedEarly = false;
        m_astray.beginRow();
        std::size_t at = m_parser.m_dialect.blankRuns ? m_text.find_first_not_of(' ', m_position) : m_position;
        for (;;) {
            const bool quoted = m_parser.m_quote != '\0' && at < m_text.size() && m_text[at] == m_parser.m_quote;
            const FieldEnd end = quoted ? quotedField(at) : plainField(at);
            if (end == FieldEnd::Separator) {
                at = m_next;
                const std::size_t cells = m_into.cells.size() - firstCell;
                if (cells > m_mostCells)
                    leaveOutCell();
                if (m_mends && isHopeless(cells) && mendEarly(firstCell))
                    break;
                continue;
            }
            if (end == FieldEnd::Incomplete)
                return giveUp(firstCell);
            if (end == FieldEnd::QuoteNotClosed && !skipLineOfOpenQuote(at))
                return giveUp(firstCell);
            if (end == FieldEnd::Astray) {
                m_row.problem = RowProblem::TextAfterQuote;
                m_needsMore = !repairRow(firstCell);
            }
            break;
        }
        return !m_needsMore && finishRow(firstCell) ? true : giveUp(firstCell);
    }

    /// Goes behind blanks at the begin of a field if a quote stands there. @returns whether one does
    bool goToQuote(std::size_t &at) const
    {
        const std::size_t behind = m_text.find_first_not_of(' ', at);
        if (m_parser.m_quote == '\0' || behind == std::string_view::npos || m_text[behind] != m_parser.m_quote)
            return false;
        at = behind;
        return true;
    }

    bool giveUp(std::size_t firstCell)
    {
        m_steps += m_text.size() - m_position;
        m_into.cells.resize(firstCell);
        m_tooLong = m_text.size() - m_position >= maxRowBytes;
        return false;
    }

    /// Fields that are far too many are counted, not kept.
    void leaveOutCell()
    {
        const Cell &cell = m_into.cells.back();
        m_leftOutFilled = m_leftOutFilled || cell.length > 0;
        if (!m_into.unescaped.empty() && m_into.unescaped.back().get() == cell.text)
            m_into.unescaped.pop_back();
        m_into.cells.pop_back();
        ++m_leftOut;
    }

    /// Whether a row that goes on can't be read as it stands: reading it to an end that may be far away, for each of
    /// its lines, would be in vain.
    bool isHopeless(std::size_t cells) const
    {
        return m_row.problem == RowProblem::TextAfterQuote
            || (m_row.lineCount > 1 && cells >= m_fields && !m_triedEarly);
    }

    /// @returns whether the row was mended, or more text is needed for it
    bool mendEarly(std::size_t firstCell)
    {
        m_triedEarly = true;
        if (m_row.problem != RowProblem::None)
            noteAstray(m_next, true);
        m_needsMore = !repairRow(firstCell);
        return m_needsMore || m_mended;
    }

    /// The row was read to `end`, and will be cut off near its begin.
    void noteAstray(std::size_t end, bool certain)
    {
        m_steps += end - m_position;
        if (m_mends && end - m_position >= AstrayQuotes::farEnough)
            m_astray.noteRow(end, certain);
    }

    /// Nothing is read beyond the text, whatever follows.
    bool isAll() const { return m_atEnd || m_text.size() - m_position >= maxRowBytes; }

    /// @returns false if more text is needed to repair the row
    bool finishRow(std::size_t firstCell)
    {
        const std::uint32_t columns = m_parser.m_columns;
        if (!m_mended)
            m_row.fieldCount = std::uint32_t(m_into.cells.size() - firstCell + m_leftOut);
        const bool isSound = m_row.problem == RowProblem::None
            && (columns == 0 || m_row.fieldCount == columns
                || fitsTable(m_row, m_into, columns, m_parser.m_dialect, m_leftOutFilled));
        if (columns != 0 && !isSound) {
            const bool isTried = m_mended || (m_triedEarly && m_row.problem == RowProblem::None);
            if (m_mends && !isTried && !repairRow(firstCell))
                return false;
            fitColumns(m_row, m_into, columns, m_parser.m_dialect, m_leftOutFilled);
        }
        m_mended = false;
        m_steps += m_next - m_position;
        m_row.end = std::uint32_t(m_next);
        m_into.rows.push_back(m_row);
        m_line += m_row.lineCount;
        m_position = m_next;
        return true;
    }

    /// Reads a row anew whose quotes are not where they should be. It stands on the first line, or as few as make it
    /// whole. @returns false if more text is needed
    bool repairRow(std::size_t firstCell)
    {
        const bool strayQuote
            = m_row.problem == RowProblem::TextAfterQuote || m_row.problem == RowProblem::QuoteNotClosed;
        const std::span<const Cell> cells(m_into.cells.data() + firstCell, m_into.cells.size() - firstCell);
        const auto fields = std::uint32_t(cells.size() + m_leftOut);
        if (!strayQuote && !hasDoubtfulQuotes(cells, fields, m_fields, m_parser.m_dialect))
            return true;
        const Dialect &dialect = m_parser.m_dialect;
        const std::string_view text = m_text.substr(m_position);
        const std::size_t most = strayQuote ? mostMendedLines : std::min<std::size_t>(mostMendedLines, m_row.lineCount);
        const MendResult mended = mendRow(text, m_atEnd, dialect, m_fields, most);
        m_steps += mended.steps;
        if (mended.needsMore)
            return false;
        if (mended.row) {
            takeMended(firstCell, *mended.row);
        } else if (strayQuote) {
            const std::size_t end = endOfLine(text, 0);
            const std::size_t lineEnd = text.substr(0, end).find_last_not_of("\r\n") + 1;
            takeMended(firstCell, { mendQuotes(text.substr(0, lineEnd), dialect), end, 1 });
        }
        return true;
    }

    void takeMended(std::size_t firstCell, const MendedRow &mended)
    {
        m_into.cells.resize(firstCell);
        m_leftOut = 0;
        m_leftOutFilled = false;
        m_row.problem = RowProblem::None;
        for (const MendedField &field : mended.fields) {
            const std::size_t begin = m_position + field.begin;
            if (field.stray && (m_row.repairs & RowRepair::strayQuote) == 0) {
                m_row.repairs |= RowRepair::strayQuote;
                m_row.problemColumn = std::uint32_t(m_into.cells.size() - firstCell);
            }
            if (field.quoted)
                m_into.cells.emplace_back(unescape(begin, m_position + field.end), true);
            else
                addPlainCell(begin, m_position + field.end);
            if (m_into.cells.size() - firstCell > m_mostCells)
                leaveOutCell();
        }
        m_row.fieldCount = std::uint32_t(mended.fields.size());
        m_row.lineCount = std::uint32_t(mended.lines);
        m_next = m_position + mended.end;
        m_mended = true;
        m_cursor.rewind();
    }

    void addCell(std::size_t begin, std::size_t end, bool quoted)
    {
        if (!isPlain && m_parser.m_blanks == Blanks::Drop && !quoted) {
            while (end > begin && m_text[end - 1] == ' ')
                --end;
            while (begin < end && m_text[begin] == ' ')
                ++begin;
        }
        m_into.cells.emplace_back(m_text.substr(begin, end - begin), quoted);
    }

    /// The bytes of an escape outside of quotes and of the separator or the second escape behind it; 0 if none is
    /// there.
    std::size_t escapedAt(std::size_t at) const
    {
        const char escape = m_parser.m_plainEscape;
        if (escape == '\0' || m_text[at] != escape || at + 1 >= m_text.size())
            return 0;
        if (m_text[at + 1] == escape)
            return 2;
        return separatorAt(at + 1) ? 1 + m_parser.m_dialect.separator.size() : 0;
    }

    bool isEscapedSeparator(std::size_t at) const { return escapedAt(at) > 0 && separatorAt(at + 1); }

    void addPlainCell(std::size_t begin, std::size_t end)
    {
        addCell(begin, end, false);
        if (m_parser.m_plainEscape == '\0')
            return;
        Cell &cell = m_into.cells.back();
        const auto from = std::size_t(cell.text - m_text.data());
        const std::size_t to = from + cell.length;
        std::size_t at = from;
        while (at < to && !isEscapedSeparator(at))
            at += std::max<std::size_t>(1, escapedAt(at));
        if (at < to)
            cell = Cell(withoutPlainEscapes(from, to), false);
    }

    /// Sets m_next and says how the field that ends at `end` is followed.
    FieldEnd endField(std::size_t end)
    {
        if (end == m_text.size()) {
            m_next = end;
            return m_atEnd ? FieldEnd::Row : FieldEnd::Incomplete;
        }
        if (!isLineEnd(m_text[end])) {
            m_next = end + m_parser.m_dialect.separator.size();
            if (m_parser.m_dialect.blankRuns)
                return skipBlanks();
            return FieldEnd::Separator;
        }
        m_next = behindLineEnd(end);
        return m_next == incomplete ? FieldEnd::Incomplete : FieldEnd::Row;
    }

    /// Goes to the end of a run of blanks, which may be the end of the row.
    FieldEnd skipBlanks()
    {
        m_next = std::min(m_text.size(), m_text.find_first_not_of(' ', m_next));
        if (m_next == m_text.size())
            return m_atEnd ? FieldEnd::Row : FieldEnd::Incomplete;
        if (!isLineEnd(m_text[m_next]))
            return FieldEnd::Separator;
        m_next = behindLineEnd(m_next);
        return m_next == incomplete ? FieldEnd::Incomplete : FieldEnd::Row;
    }

    /// The end of unquoted text from `at` on: a separator, a line end, or the end of the text.
    std::size_t endOfPlainText(std::size_t at)
    {
        at = m_cursor.next(at);
        while (at < m_text.size() && !separatorAt(at) && !isLineEnd(m_text[at]))
            at = m_cursor.next(isPlain ? at + 1 : at + std::max<std::size_t>(1, escapedAt(at)));
        return std::min(at, m_text.size());
    }

    FieldEnd plainField(std::size_t begin)
    {
        if constexpr (!isPlain)
            return fieldAsItIsMeant(begin);
        const std::size_t end = endOfPlainText(begin);
        m_into.cells.emplace_back(m_text.substr(begin, end - begin), false);
        if (begin < end && m_text[begin] == ' ')
            checkBlanks(begin, end);
        return endField(end);
    }

    /// Notes a field that is quoted but for blanks around it, if these are values only by a guess.
    void checkBlanks(std::size_t begin, std::size_t end)
    {
        const Dialect &dialect = m_parser.m_dialect;
        if (!dialect.blanksAreGuessed || m_parser.m_columns == 0 || m_parser.m_quote == '\0' || dialect.blankRuns)
            return;
        const std::string_view text = m_text.substr(begin, end - begin);
        const std::size_t first = text.find_first_not_of(' ');
        const std::size_t last = text.find_last_not_of(' ');
        if (first == std::string_view::npos || first == last || text[first] != m_parser.m_quote
            || text[last] != m_parser.m_quote)
            return;
        if (m_mends && (m_row.repairs & RowRepair::strayQuote) == 0) {
            m_row.repairs |= RowRepair::strayQuote;
            m_row.problemColumn = std::uint32_t(m_into.cells.size() - m_row.firstCell) - 1;
        }
        if (!m_mends)
            noteProblem(RowProblem::QuoteAfterBlanks, m_row.lineCount - 1);
    }

    /// A field that does not begin with a quote, where blanks or escapes matter.
    FieldEnd fieldAsItIsMeant(std::size_t begin)
    {
        std::size_t quote = begin;
        if (m_parser.m_blanks != Blanks::Keep && goToQuote(quote))
            return quotedField(quote);
        const std::size_t end = endOfPlainText(begin);
        addPlainCell(begin, end);
        if (m_parser.m_blanks == Blanks::Keep && begin < end && m_text[begin] == ' ')
            checkBlanks(begin, end);
        return endField(end);
    }

    FieldEnd quotedField(std::size_t begin)
    {
        const char quote = m_parser.m_quote;
        const char escape = m_parser.m_escape;
        if (m_astray.isWatching()) {
            if (m_astray.leadsAstray(begin, m_text, isAll(), m_steps))
                return FieldEnd::Astray;
            m_astray.noteOpen(begin);
        }
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
        if (!isAll())
            return FieldEnd::Incomplete;
        noteAstray(at, false);
        return FieldEnd::QuoteNotClosed;
    }

    FieldEnd closeQuote(std::size_t begin, std::size_t end, bool escaped, std::uint32_t lines)
    {
        if (escaped)
            m_into.cells.emplace_back(unescape(begin, end), true);
        else
            addCell(begin, end, true);
        m_row.lineCount += lines;
        std::size_t behind = end + 1;
        if (!isPlain && m_parser.m_blanks != Blanks::Keep)
            behind = std::min(m_text.size(), m_text.find_first_not_of(' ', behind));
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
            = std::uint32_t(m_into.cells.size() - m_row.firstCell) - (problem == RowProblem::QuoteNotClosed ? 0 : 1);
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

    /// The text of a quoted field: an escape before a quote or another escape is taken out, any other is text.
    std::string_view unescape(std::size_t begin, std::size_t end)
    {
        const char escape = m_parser.m_escape;
        auto store = std::make_unique<char[]>(end - begin);
        std::size_t length = 0;
        for (std::size_t at = begin; at < end; ++at) {
            if (m_text[at] == escape && at + 1 < end
                && (m_text[at + 1] == m_parser.m_quote || m_text[at + 1] == escape))
                ++at;
            store[length++] = m_text[at];
        }
        const std::string_view result(store.get(), length);
        m_into.unescaped.push_back(std::move(store));
        return result;
    }

    /// Takes escapes away that stand before separators.
    std::string_view withoutPlainEscapes(std::size_t begin, std::size_t end)
    {
        auto store = std::make_unique<char[]>(end - begin);
        std::size_t length = 0;
        while (begin < end) {
            const std::size_t taken = std::max<std::size_t>(1, escapedAt(begin));
            const std::size_t from = begin + (isEscapedSeparator(begin) ? 1 : 0);
            begin = std::min(end, begin + taken);
            length = std::size_t(
                std::copy(m_text.data() + from, m_text.data() + begin, store.get() + length) - store.get());
        }
        const std::string_view result(store.get(), length);
        m_into.unescaped.push_back(std::move(store));
        return result;
    }

    const RowParser &m_parser;
    const std::string_view m_whole;
    const bool m_wholeAtEnd;
    std::string_view m_text; ///< as far as the row may reach
    bool m_atEnd = false;
    std::int64_t m_line;
    RowBuffer &m_into;
    const bool m_mends; ///< rows are repaired, and quotes may be why they have to be
    const std::size_t m_mostCells; ///< of a row, that are kept
    const std::uint32_t m_fields; ///< that a row has in the file
    StructuralCursor m_cursor;
    std::size_t m_position = 0; ///< where the next row begins
    std::size_t m_next = 0; ///< behind the field or row just read
    Row m_row;
    std::uint32_t m_leftOut = 0; ///< fields of the row that were counted but not kept
    bool m_leftOutFilled = false; ///< some of them are not empty
    bool m_mended = false; ///< the row was read anew
    bool m_needsMore = false; ///< text, to mend it
    bool m_tooLong = false;
    bool m_triedEarly = false; ///< to mend the row
    AstrayQuotes m_astray;
    std::size_t m_steps = 0;
};

RowParser::Result RowParser::parse(std::string_view text, bool atEnd, std::int64_t line, RowBuffer &into,
    std::size_t maxRows, std::size_t maxWeight) const
{
    if (m_blanks == Blanks::Keep && m_plainEscape == '\0')
        return Pass<true>(*this, text, atEnd, line, into).run(maxRows, maxWeight);
    return Pass<false>(*this, text, atEnd, line, into).run(maxRows, maxWeight);
}

} // namespace tranche

#include "source/text/RowParser.h"

#include "source/bytes/LineEnd.h"
#include "source/text/AstrayQuotes.h"
#include "source/text/DoubtfulQuotes.h"
#include "source/text/FieldReader.h"
#include "source/text/MarkedLine.h"
#include "source/text/QuoteRepair.h"
#include "source/text/RowDraft.h"
#include "source/text/RowFitting.h"

#include <algorithm>

namespace tranche {

/// Lines that one row with a stray quote is looked for in at most.
static constexpr std::size_t mostMendedLines = 16;

RowParser::RowParser(const Dialect &dialect, std::uint32_t columns)
    : m_dialect(dialect)
    , m_rules(dialect)
    , m_columns(columns)
{
    m_dialect.separator = m_rules.separator;
    m_rules.mends
        = columns != 0 && dialect.malformed == Malformed::Repair && dialect.quote != '\0' && !dialect.blankRuns;
    m_rules.watchesBlanks = dialect.blanksAreGuessed && columns != 0 && dialect.quote != '\0' && !dialect.blankRuns;
}

/// One walk over one text. @tparam isPlain FieldRules::arePlain()
template <bool isPlain> class RowParser::Pass
{
public:
    Pass(const RowParser &parser, std::string_view text, bool atEnd, std::int64_t line, RowBuffer &into)
        : m_parser(parser)
        , m_dialect(parser.m_dialect)
        , m_whole(text)
        , m_wholeAtEnd(atEnd)
        , m_line(line)
        , m_into(into)
        , m_mends(parser.m_rules.mends)
        , m_fields(fieldsInFile(parser.m_columns, m_dialect))
        , m_draft(into, parser.m_columns == 0 ? SIZE_MAX : std::size_t(parser.m_columns) + mostSurplus)
        , m_reader(parser.m_rules, text, m_draft)
    {
    }

    Result run(std::size_t maxRows, std::size_t maxWeight)
    {
        while (m_position < m_whole.size() && m_into.rows.size() < maxRows && m_into.weight() < maxWeight) {
            limitRow();
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
        return { m_position, m_line, m_tooLong, m_steps + m_reader.steps() };
    }

private:
    static constexpr std::size_t incomplete = FieldReader<isPlain>::incomplete;

    /// What a row is must not depend on how much text happens to follow.
    void limitRow()
    {
        const std::size_t bytes = std::min(maxRowBytes, m_whole.size() - m_position);
        const std::size_t end = m_position + bytes;
        const bool atEnd = m_wholeAtEnd && end == m_whole.size();
        m_reader.limit(m_whole.substr(0, end), atEnd, atEnd || bytes == maxRowBytes);
    }

    /// The end of a blank line or a comment at the position; the position if a row stands there.
    std::size_t endOfNoRow() const
    {
        std::size_t at = m_position;
        const std::string_view text = m_reader.text();
        if (isLineEnd(text[at]))
            return m_dialect.blankLinesAreRows ? at : m_reader.behindLineEnd(at);
        if (!m_dialect.comment.empty() && text.substr(at).starts_with(m_dialect.comment)) {
            const std::size_t end = endOfLine(text, at);
            if (end == text.size() && !m_reader.atEnd())
                return incomplete;
            const std::string_view line = withoutLineEnd(text.substr(at, end - at));
            return m_dialect.markedRows && isMarkedRow(line, m_dialect, m_fields) ? at : end;
        }
        if (!m_dialect.blankRuns && (text[at] != ' ' || !skipsLinesOfBlanks()))
            return at;
        at = m_reader.text().find_first_not_of(' ', at);
        if (at == std::string_view::npos)
            return m_reader.atEnd() ? m_reader.text().size() : incomplete;
        return isLineEnd(m_reader.text()[at]) ? m_reader.behindLineEnd(at) : m_position;
    }

    /// Whether a line of blanks only is a blank line: it can't be a value, nor blanks between separators.
    bool skipsLinesOfBlanks() const
    {
        return m_parser.m_columns > 1 && !m_dialect.blankLinesAreRows && !m_dialect.separator.starts_with(' ');
    }

    /// @returns false if the row is not complete: nothing was appended.
    bool parseRow()
    {
        m_draft.begin(m_line, m_position);
        m_triedEarly = false;
        m_reader.astray().beginRow();
        std::size_t at = m_dialect.blankRuns ? m_reader.text().find_first_not_of(' ', m_position) : m_position;
        for (;;) {
            const FieldEnd end = m_reader.read(at);
            if (end == FieldEnd::Separator) {
                at = m_reader.next();
                const std::size_t cells = m_draft.limitCells();
                if (m_mends && isHopeless(cells) && mendEarly())
                    break;
                continue;
            }
            if (end == FieldEnd::Incomplete)
                return giveUp();
            if (end == FieldEnd::QuoteNotClosed) {
                noteAstray(m_reader.next(), false);
                if (!m_reader.skipLineOfOpenQuote(at))
                    return giveUp();
            }
            if (end == FieldEnd::Astray) {
                m_draft.row.problem = RowProblem::TextAfterQuote;
                m_needsMore = !repairRow();
            }
            break;
        }
        return !m_needsMore && finishRow() ? true : giveUp();
    }

    bool giveUp()
    {
        m_steps += m_reader.text().size() - m_position;
        m_draft.clearCells();
        m_tooLong = m_reader.text().size() - m_position >= maxRowBytes;
        return false;
    }

    /// Whether a row that goes on can't be read as it stands: reading it to an end that may be far away, for each of
    /// its lines, would be in vain.
    bool isHopeless(std::size_t cells) const
    {
        return m_draft.row.problem == RowProblem::TextAfterQuote
            || (m_draft.row.lineCount > 1 && cells >= m_fields && !m_triedEarly);
    }

    /// @returns whether the row was mended, or more text is needed for it
    bool mendEarly()
    {
        m_triedEarly = true;
        if (m_draft.row.problem != RowProblem::None)
            noteAstray(m_reader.next(), true);
        m_needsMore = !repairRow();
        return m_needsMore || m_mended;
    }

    /// The row was read to `end`, and will be cut off near its begin.
    void noteAstray(std::size_t end, bool certain)
    {
        m_steps += end - m_position;
        if (m_mends && end - m_position >= AstrayQuotes::farEnough)
            m_reader.astray().noteRow(end, certain);
    }

    /// @returns false if more text is needed to repair the row
    bool finishRow()
    {
        const std::uint32_t columns = m_parser.m_columns;
        Row &row = m_draft.row;
        if (!m_mended)
            row.fieldCount = m_draft.fields();
        const bool isSound = row.problem == RowProblem::None
            && (columns == 0 || row.fieldCount == columns
                || fitsTable(row, m_into, columns, m_dialect, m_draft.othersFilled()));
        if (columns != 0 && !isSound) {
            const bool isTried = m_mended || (m_triedEarly && row.problem == RowProblem::None);
            if (m_mends && !isTried && !repairRow())
                return false;
            fitColumns(row, m_into, columns, m_dialect, m_draft.othersFilled());
        }
        m_mended = false;
        m_steps += m_reader.next() - m_position;
        row.end = std::uint32_t(m_reader.next());
        m_into.rows.push_back(row);
        m_line += row.lineCount;
        m_position = m_reader.next();
        return true;
    }

    /// Reads a row anew whose quotes are not where they should be. It stands on the first line, or as few as make it
    /// whole. @returns false if more text is needed
    bool repairRow()
    {
        const Row &row = m_draft.row;
        const bool strayQuote = row.problem == RowProblem::TextAfterQuote || row.problem == RowProblem::QuoteNotClosed;
        if (!strayQuote && !hasDoubtfulQuotes(m_draft.cells(), m_draft.fields(), m_fields, m_dialect))
            return true;
        const std::string_view text = m_reader.text().substr(m_position);
        const std::size_t most = strayQuote ? mostMendedLines : std::min<std::size_t>(mostMendedLines, row.lineCount);
        const MendResult mended = mendRow(text, m_reader.atEnd(), m_dialect, m_fields, most);
        m_steps += mended.steps;
        if (mended.needsMore)
            return false;
        if (mended.row) {
            takeMended(*mended.row);
        } else if (strayQuote) {
            const std::size_t end = endOfLine(text, 0);
            takeMended({ mendQuotes(withoutLineEnd(text.substr(0, end)), m_dialect), end, 1 });
        }
        return true;
    }

    void takeMended(const MendedRow &mended)
    {
        m_draft.clearCells();
        Row &row = m_draft.row;
        row.problem = RowProblem::None;
        for (const MendedField &field : mended.fields) {
            if (field.stray && (row.repairs & RowRepair::strayQuote) == 0) {
                row.repairs |= RowRepair::strayQuote;
                row.problemColumn = std::uint32_t(m_draft.size());
            }
            if (field.quoted)
                m_reader.addUnescaped(m_position + field.begin, m_position + field.end);
            else
                m_reader.addPlainCell(m_position + field.begin, m_position + field.end);
            m_draft.limitCells();
        }
        row.fieldCount = std::uint32_t(mended.fields.size());
        row.lineCount = std::uint32_t(mended.lines);
        m_mended = true;
        m_reader.goBackTo(m_position + mended.end);
    }

    const RowParser &m_parser;
    const Dialect &m_dialect;
    const std::string_view m_whole;
    const bool m_wholeAtEnd;
    std::int64_t m_line;
    RowBuffer &m_into;
    const bool m_mends; ///< rows are repaired, and quotes may be why they have to be
    const std::uint32_t m_fields; ///< that a row has in the file
    RowDraft m_draft;
    FieldReader<isPlain> m_reader;
    std::size_t m_position = 0; ///< where the next row begins
    bool m_mended = false; ///< the row was read anew
    bool m_needsMore = false; ///< text, to mend it
    bool m_tooLong = false;
    bool m_triedEarly = false; ///< to mend the row
    std::size_t m_steps = 0;
};

RowParser::Result RowParser::parse(std::string_view text, bool atEnd, std::int64_t line, RowBuffer &into,
    std::size_t maxRows, std::size_t maxWeight) const
{
    if (m_rules.arePlain())
        return Pass<true>(*this, text, atEnd, line, into).run(maxRows, maxWeight);
    return Pass<false>(*this, text, atEnd, line, into).run(maxRows, maxWeight);
}

} // namespace tranche

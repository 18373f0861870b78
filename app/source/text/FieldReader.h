#pragma once

#include "source/bytes/LineEnd.h"
#include "source/text/AstrayQuotes.h"
#include "source/text/FieldEscapes.h"
#include "source/text/FieldRules.h"
#include "source/text/RowDraft.h"
#include "source/text/StructuralCursor.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tranche {

/// How a field is followed.
enum class FieldEnd : std::uint8_t {
    Separator,
    Row, ///< a line end, or the end of the file
    Incomplete, ///< its end may stand behind the text
    QuoteNotClosed, ///< as far as the row may reach
    Astray, ///< its quote is known to lead nowhere
};

/// Reads the fields of a text one after the other. A part of RowParser: what it is called with for each field is
/// inline.
/// @tparam isPlain FieldRules::arePlain()
template <bool isPlain> class FieldReader
{
public:
    static constexpr std::size_t incomplete = SIZE_MAX;

    /// @param whole the text that rows are read of @param draft takes the cells of the row
    FieldReader(const FieldRules &rules, std::string_view whole, RowDraft &draft)
        : m_rules(rules)
        , m_draft(draft)
        , m_into(draft.buffer())
        , m_cursor(whole, rules.structural)
        , m_astray(rules.quote, rules.escape)
    {
    }

    /// @param text the begin of the whole, as far as the row may reach @param atEnd nothing follows it
    /// @param isAll nothing is read beyond it, whatever follows
    void limit(std::string_view text, bool atEnd, bool isAll)
    {
        m_text = text;
        m_atEnd = atEnd;
        m_isAll = isAll;
    }

    std::string_view text() const { return m_text; }
    bool atEnd() const { return m_atEnd; }
    /// Behind the field just read and what follows it.
    std::size_t next() const { return m_next; }
    AstrayQuotes &astray() { return m_astray; }
    /// Bytes looked at to find out whether quotes lead astray.
    std::size_t steps() const { return m_steps; }

    /// Adds the field that begins at `at` to the row.
    FieldEnd read(std::size_t at)
    {
        const bool quoted = m_rules.quote != '\0' && at < m_text.size() && m_text[at] == m_rules.quote;
        return quoted ? quotedField(at) : plainField(at);
    }

    /// The position behind the line end at `at`; incomplete if a CR stands last and its LF may still follow.
    std::size_t behindLineEnd(std::size_t at) const
    {
        if (m_text[at] == '\n')
            return at + 1;
        if (at + 1 == m_text.size())
            return m_atEnd ? at + 1 : incomplete;
        return m_text[at + 1] == '\n' ? at + 2 : at + 1;
    }

    /// A quote that never closes must not swallow the rows behind it: the row ends with the line that opened the quote.
    /// @returns false if that line has no end in the text either
    bool skipLineOfOpenQuote(std::size_t quoteAt)
    {
        m_draft.row.problem = RowProblem::None;
        m_draft.noteProblem(RowProblem::QuoteNotClosed, m_draft.row.lineCount - 1);
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

    /// Goes on at a position that may stand before the last one.
    void goBackTo(std::size_t next)
    {
        m_next = next;
        m_cursor.rewind();
    }

    /// Adds a field whose text is [begin, end), as it is read between quotes.
    void addUnescaped(std::size_t begin, std::size_t end)
    {
        m_into.cells.emplace_back(withoutEscapes(m_rules, m_text.substr(begin, end - begin), m_into), true);
    }

    /// Adds a field whose text is [begin, end), as it is read without quotes.
    void addPlainCell(std::size_t begin, std::size_t end)
    {
        addCell(begin, end, false);
        if (m_rules.plainEscape == '\0')
            return;
        Cell &cell = m_into.cells.back();
        const auto from = std::size_t(cell.text - m_text.data());
        const std::size_t to = from + cell.length;
        std::size_t at = from;
        while (at < to && !m_rules.isEscapedSeparator(m_text, at))
            at += m_rules.bytesAt(m_text, at);
        if (at < to)
            cell = Cell(withoutPlainEscapes(m_rules, m_text, from, to, m_into), false);
    }

private:
    /// Goes behind blanks at the begin of a field if a quote stands there. @returns whether one does
    bool goToQuote(std::size_t &at) const
    {
        const std::size_t behind = m_text.find_first_not_of(' ', at);
        if (m_rules.quote == '\0' || behind == std::string_view::npos || m_text[behind] != m_rules.quote)
            return false;
        at = behind;
        return true;
    }

    void addCell(std::size_t begin, std::size_t end, bool quoted)
    {
        if (!isPlain && m_rules.blanks == Blanks::Drop && !quoted) {
            while (end > begin && m_text[end - 1] == ' ')
                --end;
            while (begin < end && m_text[begin] == ' ')
                ++begin;
        }
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
            m_next = end + m_rules.separator.size();
            if (m_rules.blankRuns)
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
        while (at < m_text.size() && !m_rules.isSeparator(m_text, at) && !isLineEnd(m_text[at]))
            at = m_cursor.next(isPlain ? at + 1 : at + m_rules.bytesAt(m_text, at));
        return std::min(at, m_text.size());
    }

    FieldEnd plainField(std::size_t begin)
    {
        if constexpr (!isPlain)
            return fieldAsItIsMeant(begin);
        const std::size_t end = endOfPlainText(begin);
        m_into.cells.emplace_back(m_text.substr(begin, end - begin), false);
        if (begin < end && m_text[begin] == ' ' && m_rules.watchesBlanks)
            checkBlanks(begin, end);
        return endField(end);
    }

    /// Notes a field that is quoted but for blanks around it.
    void checkBlanks(std::size_t begin, std::size_t end)
    {
        const std::string_view text = m_text.substr(begin, end - begin);
        const std::size_t first = text.find_first_not_of(' ');
        const std::size_t last = text.find_last_not_of(' ');
        if (first == std::string_view::npos || first == last || text[first] != m_rules.quote
            || text[last] != m_rules.quote)
            return;
        Row &row = m_draft.row;
        if (!m_rules.mends)
            m_draft.noteProblem(RowProblem::QuoteAfterBlanks, row.lineCount - 1);
        else if ((row.repairs & RowRepair::strayQuote) == 0) {
            row.repairs |= RowRepair::strayQuote;
            row.problemColumn = std::uint32_t(m_draft.size()) - 1;
        }
    }

    /// A field that does not begin with a quote, where blanks or escapes matter.
    FieldEnd fieldAsItIsMeant(std::size_t begin)
    {
        std::size_t quote = begin;
        if (m_rules.blanks != Blanks::Keep && goToQuote(quote))
            return quotedField(quote);
        const std::size_t end = endOfPlainText(begin);
        addPlainCell(begin, end);
        if (m_rules.blanks == Blanks::Keep && begin < end && m_text[begin] == ' ' && m_rules.watchesBlanks)
            checkBlanks(begin, end);
        return endField(end);
    }

    FieldEnd quotedField(std::size_t begin)
    {
        const char quote = m_rules.quote;
        const char escape = m_rules.escape;
        if (m_astray.isWatching()) {
            if (m_astray.leadsAstray(begin, m_text, m_isAll, m_steps))
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
        if (!m_isAll)
            return FieldEnd::Incomplete;
        m_next = at;
        return FieldEnd::QuoteNotClosed;
    }

    FieldEnd closeQuote(std::size_t begin, std::size_t end, bool escaped, std::uint32_t lines)
    {
        if (escaped)
            addUnescaped(begin, end);
        else
            addCell(begin, end, true);
        Row &row = m_draft.row;
        row.lineCount += lines;
        std::size_t behind = end + 1;
        if (!isPlain && m_rules.blanks != Blanks::Keep)
            behind = std::min(m_text.size(), m_text.find_first_not_of(' ', behind));
        if (behind < m_text.size() && !m_rules.isSeparator(m_text, behind) && !isLineEnd(m_text[behind])) {
            m_draft.noteProblem(RowProblem::TextAfterQuote, row.lineCount - 1);
            behind = endOfPlainText(behind);
        }
        return endField(behind);
    }

    const FieldRules &m_rules;
    RowDraft &m_draft;
    RowBuffer &m_into; ///< of the draft: read for each field
    std::string_view m_text; ///< as far as the row may reach
    bool m_atEnd = false;
    bool m_isAll = false;
    StructuralCursor m_cursor;
    std::size_t m_next = 0;
    AstrayQuotes m_astray;
    std::size_t m_steps = 0;
};

} // namespace tranche

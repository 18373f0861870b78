#include "source/text/QuoteRepair.h"

#include "source/bytes/LineEnd.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <queue>
#include <unordered_map>

namespace tranche {

/// Lines that one row is looked for in are no longer than this together, unless the first one is.
static constexpr std::size_t mostBytes = std::size_t(1) << 20;
/// Ways that are worth it for one row: some for each byte of its first line, so that all rows together take a time in
/// proportion to their length.
static constexpr std::size_t fewestWays = 128;
static constexpr std::size_t waysForByte = 16;
static constexpr std::size_t mostWays = 400'000;

static constexpr int costOfStrayQuote = 3;
static constexpr int costOfPassedClosing = 4;
static constexpr int costOfLiteralOpening = 10;

namespace {

/// Lines with the places that matter. Grows line by line.
class QuotedLines
{
public:
    QuotedLines(std::string_view text, const Dialect &dialect)
        : m_text(text)
        , m_dialect(dialect)
        , m_plainEscape(plainEscape(dialect))
    {
        starts.push_back(0);
    }

    /// Adds the line up to `end`, its line end excluded; that of the line before lies within a field.
    void add(std::size_t end)
    {
        if (m_end > 0)
            m_breaks.push_back(m_end);
        const std::string_view lines = m_text.substr(0, end);
        const std::string_view separator = m_dialect.separator;
        const std::size_t firstNew = starts.size() - 1; // the last one opens or not by what is added now
        for (std::size_t at = lines.find(separator, m_end); at != std::string_view::npos;
             at = lines.find(separator, at + separator.size())) {
            if (at == 0 || m_plainEscape == '\0' || lines[at - 1] != m_plainEscape)
                starts.push_back(at + separator.size());
        }
        for (std::size_t at = lines.find(m_dialect.quote, m_end); at != std::string_view::npos;
             at = lines.find(m_dialect.quote, at + 1))
            quotes.push_back(at);
        const std::size_t lastKnown = m_closes.empty() ? 0 : m_closes.size() - 1; // it may have closed at the end
        m_end = end;
        m_openings.resize(starts.size());
        for (std::size_t i = firstNew; i < starts.size(); ++i) {
            m_openings[i] = findOpening(starts[i]);
            m_opens = m_opens || opensAt(i);
        }
        m_closes.resize(quotes.size());
        for (std::size_t i = lastKnown; i < quotes.size(); ++i)
            m_closes[i] = isClosing(quotes[i]);
    }
    /// Whether a field of the lines may be enclosed by quotes, and so go on in the next line.
    bool opens() const { return m_opens; }

    std::size_t end() const { return m_end; }
    /// The quote that may open the field of that index; npos if there is none.
    std::size_t openingOf(std::size_t start) const { return m_openings[start]; }
    bool opensAt(std::size_t start) const { return m_openings[start] != std::string_view::npos; }
    /// Whether a field may end behind the quote of that index.
    bool closesAt(std::size_t quote) const { return m_closes[quote]; }
    std::size_t plainEnd(std::size_t start) const
    {
        const auto next = std::upper_bound(starts.begin(), starts.end(), start);
        return next == starts.end() ? m_end : *next - m_dialect.separator.size();
    }
    /// Whether a line ends between two places.
    bool isBroken(std::size_t begin, std::size_t end) const
    {
        const auto first = std::lower_bound(m_breaks.begin(), m_breaks.end(), begin);
        return first != m_breaks.end() && *first < end;
    }
    /// The index of the field that follows one that ends at `end`; the number of starts if none does.
    std::size_t startBehind(std::size_t end) const
    {
        return std::size_t(
            std::lower_bound(starts.begin(), starts.end(), end + m_dialect.separator.size()) - starts.begin());
    }

    /// A quote that may close a field, on the way from its opening one.
    struct Closing
    {
        std::size_t index = 0; ///< among the quotes
        int stray = 0; ///< quotes of the field so far that are neither doubled nor escaped
        std::size_t lone = std::string_view::npos; ///< the quote before, if it is not the second of a pair
        int strayIfItCloses() const { return stray + (lone == std::string_view::npos ? 0 : 1); }
    };
    Closing behindOpening(std::size_t opening) const
    {
        const auto next = std::upper_bound(quotes.begin(), quotes.end(), opening);
        return { std::size_t(next - quotes.begin()), 0, std::string_view::npos };
    }
    /// Goes on to the next quote.
    void pass(Closing &closing, std::size_t begin) const
    {
        const std::size_t at = quotes[closing.index++];
        const bool doubled = m_dialect.escape == m_dialect.quote;
        const bool hasLone = closing.lone != std::string_view::npos;
        const bool pairs
            = doubled ? hasLone && closing.lone + 1 == at : at > begin && m_text[at - 1] == m_dialect.escape;
        closing.stray += hasLone && !(doubled && pairs) ? 1 : 0;
        closing.lone = pairs ? std::string_view::npos : at;
    }
    /// Goes on to where a field may end, if it is not there. @param left quotes that may be passed; fewer afterwards
    /// @returns false if there is no such place
    bool findClosing(Closing &closing, std::size_t begin, std::size_t &left) const
    {
        for (; closing.index < quotes.size() && !closesAt(closing.index); --left) {
            if (left == 0)
                return false;
            pass(closing, begin);
        }
        return closing.index < quotes.size();
    }

    std::vector<std::size_t> starts; ///< where fields may begin
    std::vector<std::size_t> quotes;

private:
    std::size_t findOpening(std::size_t start) const
    {
        const std::size_t at = behindBlanks(start);
        return at < m_end && m_text[at] == m_dialect.quote ? at : std::string_view::npos;
    }
    bool isClosing(std::size_t quote) const
    {
        const std::size_t behind = behindBlanks(quote + 1);
        return behind == m_end
            || (behind < m_end && m_text.substr(0, m_end).substr(behind).starts_with(m_dialect.separator));
    }
    /// Behind blanks that belong to no value.
    std::size_t behindBlanks(std::size_t at) const
    {
        if (m_dialect.blanks == Blanks::Keep || m_dialect.separator.front() == ' ')
            return at;
        return std::min(m_end, m_text.find_first_not_of(' ', at));
    }

    std::string_view m_text;
    const Dialect &m_dialect;
    const char m_plainEscape;
    std::size_t m_end = 0;
    std::vector<std::size_t> m_openings; ///< of each start, so that blanks are not looked at again and again
    std::vector<bool> m_closes; ///< each quote
    std::vector<std::size_t> m_breaks; ///< line ends within the lines
    bool m_opens = false;
};

/// Finds the cheapest way to cut lines into a number of fields: always goes on from where the least was spent, so that
/// what is far from right is not looked at.
class WaySearch
{
public:
    WaySearch(const QuotedLines &lines, std::size_t columns)
        : m_lines(lines)
        , m_columns(columns)
        , m_isWide(columns > 64)
    {
    }

    /// @param waysLeft that may be tried; fewer afterwards
    /// @returns no fields if there is no way
    std::vector<MendedField> run(std::size_t &waysLeft)
    {
        m_reached.clear();
        m_open = {};
        m_order = 0;
        m_opensSome = m_isWide && m_lines.opens();
        if (m_isWide && m_lines.starts.size() < m_columns)
            return {};
        reach({ 0, 0 }, 0, {}, { 0, 0 });
        while (!m_open.empty() && waysLeft > 0) {
            const Open next = m_open.top();
            m_open.pop();
            if (next.goesOn) {
                --waysLeft;
                closeField(next, waysLeft);
                continue;
            }
            Reached &reached = m_reached[keyOf(next.place)];
            if (reached.done)
                continue;
            reached.done = true;
            --waysLeft;
            if (next.place.start == m_lines.starts.size())
                return fieldsUpTo(next.place);
            goOnFrom(next.place, reached.cost, waysLeft);
        }
        return {};
    }

    /// Whether a field that was come by may be enclosed by quotes, and so go on in a further line.
    bool opensSome() const { return m_opensSome; }

private:
    struct Place
    {
        std::size_t start = 0; ///< index of a field's start; their number: behind the last
        std::size_t fields = 0; ///< before it
    };
    struct Reached
    {
        int cost = std::numeric_limits<int>::max();
        bool done = false;
        MendedField field; ///< the last one before
        Place from;
    };
    struct Open
    {
        int cost = 0;
        std::uint32_t order = 0;
        Place place;
        bool goesOn = false; ///< a quoted field that begins there and ends at …
        QuotedLines::Closing closing;
        int passed = 0; ///< places where it might have ended before
        /// For a queue whose top is the cheapest, the first of those.
        bool operator<(const Open &other) const { return cost != other.cost ? cost > other.cost : order > other.order; }
    };

    std::uint64_t keyOf(const Place &place) const
    {
        return std::uint64_t(place.start) * (m_columns + 1) + place.fields;
    }

    void reach(const Place &place, int cost, const MendedField &field, const Place &from)
    {
        const bool atEnd = place.start == m_lines.starts.size();
        if (place.fields > m_columns || (atEnd != (place.fields == m_columns))
            || (m_isWide && place.fields + (m_lines.starts.size() - place.start) < m_columns))
            return;
        Reached &reached = m_reached[keyOf(place)];
        if (cost >= reached.cost)
            return;
        reached = { cost, false, field, from };
        m_open.push({ cost, std::uint32_t(m_order++), place, false, {}, 0 });
    }

    void goOnFrom(const Place &place, int cost, std::size_t &waysLeft)
    {
        const std::size_t begin = m_lines.starts[place.start];
        const std::size_t plainEnd = m_lines.plainEnd(begin);
        const bool opens = m_lines.opensAt(place.start);
        const auto take = [&](const MendedField &field, int more, std::size_t behind) {
            reach({ m_lines.startBehind(behind), place.fields + 1 }, cost + more, field, place);
        };
        if (!m_lines.isBroken(begin, plainEnd))
            take({ begin, plainEnd, false, opens }, opens ? costOfLiteralOpening : 0, plainEnd);
        if (!opens)
            return;
        m_opensSome = true;
        pushClosing(place, m_lines.behindOpening(m_lines.openingOf(place.start)), 0, waysLeft);
    }

    /// Notes that a quoted field may end at the next place that allows it; the places behind come when that was tried.
    void pushClosing(const Place &place, QuotedLines::Closing closing, int passed, std::size_t &waysLeft)
    {
        const std::size_t begin = m_lines.openingOf(place.start) + 1;
        if (!m_lines.findClosing(closing, begin, waysLeft))
            return;
        const int cost = m_reached[keyOf(place)].cost + closing.strayIfItCloses() * costOfStrayQuote
            + passed * costOfPassedClosing;
        m_open.push({ cost, std::uint32_t(m_order++), place, true, closing, passed });
    }

    void closeField(const Open &field, std::size_t &waysLeft)
    {
        const std::size_t begin = m_lines.openingOf(field.place.start) + 1;
        const std::size_t end = m_lines.quotes[field.closing.index];
        reach({ m_lines.startBehind(end + 1), field.place.fields + 1 }, field.cost,
            { begin, end, true, field.closing.strayIfItCloses() > 0 }, field.place);
        QuotedLines::Closing next = field.closing;
        m_lines.pass(next, begin);
        pushClosing(field.place, next, field.passed + 1, waysLeft);
    }

    std::vector<MendedField> fieldsUpTo(Place place)
    {
        std::vector<MendedField> fields;
        while (place.fields > 0) {
            const Reached &reached = m_reached[keyOf(place)];
            fields.push_back(reached.field);
            place = reached.from;
        }
        std::reverse(fields.begin(), fields.end());
        return fields;
    }

    const QuotedLines &m_lines;
    std::size_t m_columns;
    const bool m_isWide; ///< ways that can't reach so many fields are left out, though in further lines they might
    std::unordered_map<std::uint64_t, Reached> m_reached;
    std::priority_queue<Open> m_open;
    std::size_t m_order = 0;
    bool m_opensSome = false;
};

} // namespace

MendResult mendRow(
    std::string_view text, bool atEnd, const Dialect &dialect, std::size_t columns, std::size_t mostLines)
{
    MendResult result;
    QuotedLines lines(text, dialect);
    WaySearch search(lines, columns);
    std::size_t waysLeft = 0;
    std::size_t end = 0;
    for (std::size_t count = 1; count <= mostLines && (end < text.size() || count == 1); ++count) {
        const std::string_view seen = count == 1 ? text : text.substr(0, mostBytes);
        const std::size_t next = endOfLine(seen, end);
        result.steps += next - end;
        if (next == seen.size() && seen.size() < text.size())
            return result;
        if (next == text.size() && !atEnd) {
            result.needsMore = true;
            return result;
        }
        std::size_t lineEnd = next;
        while (lineEnd > end && (text[lineEnd - 1] == '\n' || text[lineEnd - 1] == '\r'))
            --lineEnd;
        lines.add(lineEnd);
        end = next;
        if (count == 1)
            waysLeft = std::min(mostWays, fewestWays + waysForByte * next);
        const std::size_t waysBefore = waysLeft;
        auto fields = search.run(waysLeft);
        result.steps += waysBefore - waysLeft;
        if (!fields.empty())
            result.row = MendedRow { std::move(fields), end, int(count) };
        if (result.row || waysLeft == 0 || !search.opensSome())
            return result;
    }
    return result;
}

std::vector<MendedField> mendQuotes(std::string_view line, const Dialect &dialect)
{
    QuotedLines quoted(line, dialect);
    quoted.add(line.size());
    std::size_t lastClosing = 0; // none closes at the line's begin
    for (std::size_t i = 0; i < quoted.quotes.size(); ++i)
        lastClosing = quoted.closesAt(i) ? quoted.quotes[i] : lastClosing;
    std::vector<MendedField> fields;
    std::size_t start = 0;
    while (start < quoted.starts.size()) {
        const std::size_t begin = quoted.starts[start];
        MendedField field { begin, quoted.plainEnd(begin), false, quoted.opensAt(start) };
        std::size_t behind = field.end;
        if (field.stray && lastClosing > quoted.openingOf(start)) {
            std::size_t left = line.size();
            const std::size_t opening = quoted.openingOf(start);
            QuotedLines::Closing closing = quoted.behindOpening(opening);
            quoted.findClosing(closing, opening + 1, left);
            field = { opening + 1, quoted.quotes[closing.index], true, closing.strayIfItCloses() > 0 };
            behind = field.end + 1;
        }
        fields.push_back(field);
        start = quoted.startBehind(behind);
    }
    return fields;
}

} // namespace tranche

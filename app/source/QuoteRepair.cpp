#include "source/QuoteRepair.h"

#include <algorithm>
#include <limits>

namespace tranche {

/// Steps that are worth it for one line.
static constexpr std::size_t mostSteps = 20'000'000;

namespace {

/// A line with the places that matter.
class QuotedLine
{
public:
    QuotedLine(std::string_view line, const Dialect &dialect)
        : m_line(line)
        , m_dialect(dialect)
    {
        starts.push_back(0);
        for (std::size_t at = line.find(dialect.separator); at != std::string_view::npos;
             at = line.find(dialect.separator, at + dialect.separator.size()))
            starts.push_back(at + dialect.separator.size());
        for (std::size_t at = line.find(dialect.quote); at != std::string_view::npos;
             at = line.find(dialect.quote, at + 1)) {
            if (at + 1 == line.size() || line.substr(at + 1).starts_with(dialect.separator))
                closings.push_back(at);
        }
    }

    bool opensAt(std::size_t start) const { return start < m_line.size() && m_line[start] == m_dialect.quote; }
    std::size_t plainEnd(std::size_t start) const
    {
        const auto next = std::upper_bound(starts.begin(), starts.end(), start);
        return next == starts.end() ? m_line.size() : *next - m_dialect.separator.size();
    }
    /// The index of the field that follows one that ends at `end`; the number of starts if none does.
    std::size_t startBehind(std::size_t end) const
    {
        return std::size_t(
            std::lower_bound(starts.begin(), starts.end(), end + m_dialect.separator.size()) - starts.begin());
    }

    /// Quotes in the text that are neither doubled nor escaped.
    int strayQuotes(std::size_t begin, std::size_t end) const
    {
        int stray = 0;
        for (std::size_t at = begin; at < end; ++at) {
            const bool pairs = at + 1 < end && m_line[at + 1] == m_dialect.quote;
            if (m_line[at] == m_dialect.escape && pairs)
                ++at;
            else if (m_line[at] == m_dialect.quote)
                ++stray;
        }
        return stray;
    }

    std::vector<std::size_t> starts; ///< where fields may begin
    std::vector<std::size_t> closings; ///< quotes that may close a field

private:
    std::string_view m_line;
    const Dialect &m_dialect;
};

/// The cheapest way to cut a line from one of its starts on into a number of fields.
struct Way
{
    int cost = std::numeric_limits<int>::max();
    MendedField field;
    std::size_t next = 0; ///< index of the start behind the field
};

} // namespace

static constexpr int costOfStrayQuote = 3;
static constexpr int costOfPassedClosing = 4;
static constexpr int costOfLiteralOpening = 10;

/// Fills the ways from `start` on for each number of fields, from those of the later starts.
static void findWays(
    const QuotedLine &line, std::size_t start, std::size_t columns, std::vector<std::vector<Way>> &ways)
{
    const std::size_t begin = line.starts[start];
    const auto consider = [&](const MendedField &field, int cost, std::size_t behind) {
        const std::size_t next = line.startBehind(behind);
        if (next >= line.starts.size()) {
            if (cost < ways[start][1].cost)
                ways[start][1] = { cost, field, next };
            return;
        }
        for (std::size_t count = 2; count <= columns; ++count) {
            const Way &rest = ways[next][count - 1];
            if (rest.cost != std::numeric_limits<int>::max() && rest.cost + cost < ways[start][count].cost)
                ways[start][count] = { rest.cost + cost, field, next };
        }
    };
    const std::size_t plainEnd = line.plainEnd(begin);
    const bool opens = line.opensAt(begin);
    consider({ begin, plainEnd, false, opens }, opens ? costOfLiteralOpening : 0, plainEnd);
    if (!opens)
        return;
    int passed = 0;
    for (auto closing = std::upper_bound(line.closings.begin(), line.closings.end(), begin);
         closing != line.closings.end(); ++closing, ++passed) {
        const int stray = line.strayQuotes(begin + 1, *closing);
        consider({ begin + 1, *closing, true, stray > 0 }, stray * costOfStrayQuote + passed * costOfPassedClosing,
            *closing + 1);
    }
}

std::optional<std::vector<MendedField>> mendQuotes(std::string_view line, const Dialect &dialect, std::size_t columns)
{
    const QuotedLine quoted(line, dialect);
    const std::size_t starts = quoted.starts.size();
    if (starts < columns || starts * (quoted.closings.size() + 1) > mostSteps / (columns + line.size() / 16 + 1))
        return std::nullopt;
    std::vector<std::vector<Way>> ways(starts, std::vector<Way>(columns + 1));
    for (std::size_t start = starts; start-- > 0;)
        findWays(quoted, start, columns, ways);
    if (ways[0][columns].cost == std::numeric_limits<int>::max())
        return std::nullopt;
    std::vector<MendedField> fields;
    std::size_t start = 0;
    for (std::size_t count = columns; count > 0; --count) {
        fields.push_back(ways[start][count].field);
        start = ways[start][count].next;
    }
    return fields;
}

std::vector<MendedField> mendQuotes(std::string_view line, const Dialect &dialect)
{
    const QuotedLine quoted(line, dialect);
    std::vector<MendedField> fields;
    std::size_t start = 0;
    while (start < quoted.starts.size()) {
        const std::size_t begin = quoted.starts[start];
        MendedField field { begin, quoted.plainEnd(begin), false, quoted.opensAt(begin) };
        std::size_t behind = field.end;
        const auto closing = std::upper_bound(quoted.closings.begin(), quoted.closings.end(), begin);
        if (quoted.opensAt(begin) && closing != quoted.closings.end()) {
            field = { begin + 1, *closing, true, quoted.strayQuotes(begin + 1, *closing) > 0 };
            behind = *closing + 1;
        }
        fields.push_back(field);
        start = quoted.startBehind(behind);
    }
    return fields;
}

} // namespace tranche

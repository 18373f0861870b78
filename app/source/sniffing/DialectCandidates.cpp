#include "source/sniffing/DialectCandidates.h"

#include "core/AsciiText.h"
#include "source/bytes/LineEnd.h"

#include <algorithm>
#include <array>
#include <map>

namespace tranche {

static constexpr std::size_t mostUnusual = 3; ///< unusual separators that are worth a try

namespace {

/// How often each ASCII character stands in the first lines of a text, comments apart.
class CharacterCounts
{
public:
    CharacterCounts(std::string_view text, std::string_view comment)
    {
        for (std::size_t at = 0; at < text.size() && m_lines < mostCountedLines;) {
            const std::size_t end = endOfLine(text, at);
            const std::string_view line = text.substr(at, end - at);
            if ((comment.empty() || !line.starts_with(comment)) && line.find_first_not_of("\r\n") == 0)
                addLine(line);
            at = end;
        }
    }

    int lines() const { return m_lines; }
    /// Whether a character stands in all lines, equally often, and never but twice in a row.
    bool isDoubled(std::size_t character) const
    {
        const auto [count, lines] = usual(character);
        return m_lines > 1 && count > 0 && lines == m_lines && m_isDoubled[character];
    }
    /// The count that most lines have, and how many do.
    std::pair<int, int> usual(std::size_t character) const
    {
        const auto &counts = m_linesOfCount[character];
        const auto most = std::max_element(
            counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        return most == counts.end() ? std::pair(0, 0) : std::pair(most->first, most->second);
    }

private:
    static constexpr int mostCountedLines = 100;

    void addLine(std::string_view line)
    {
        std::array<int, 128> count {};
        for (const char byte : line) {
            if (static_cast<unsigned char>(byte) < 128)
                ++count[static_cast<unsigned char>(byte)];
        }
        for (std::size_t at = 0; at < line.size();) {
            const std::size_t end = std::min(line.size(), line.find_first_not_of(line[at], at));
            if (end - at != 2 && static_cast<unsigned char>(line[at]) < 128)
                m_isDoubled[static_cast<unsigned char>(line[at])] = false;
            at = end;
        }
        for (std::size_t i = 1; i < 128; ++i)
            ++m_linesOfCount[i][count[i]];
        ++m_lines;
    }

    static constexpr std::array<bool, 128> allDoubled()
    {
        std::array<bool, 128> all {};
        all.fill(true);
        return all;
    }

    std::array<std::map<int, int>, 128> m_linesOfCount;
    std::array<bool, 128> m_isDoubled = allDoubled(); ///< wherever it stands
    int m_lines = 0;
};

} // namespace

/// Punctuation that stands about equally often in the first lines: what may be an unusual separator.
static std::vector<std::string> unusualSeparators(const CharacterCounts &counts)
{
    std::vector<std::pair<int, std::string>> found;
    for (std::size_t i = 1; i < 128; ++i) {
        const char byte = char(i);
        if (isDigit(byte) || isAsciiLetter(byte)
            || std::string_view("\r\n\"'\\,;\t|.-_/").find(byte) != std::string_view::npos)
            continue;
        const auto [count, lines] = counts.usual(i);
        if (count > 0 || lines * 2 < counts.lines())
            found.emplace_back(lines, std::string(1, byte));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<std::string> separators;
    for (std::size_t i = 0; i < std::min(found.size(), mostUnusual); ++i)
        separators.push_back(found[i].second);
    return separators;
}

std::string cuttingCharacters(std::string_view text, std::string_view comment)
{
    const CharacterCounts counts(text, comment);
    std::string characters;
    for (const char character : std::string_view("#^~*!$&@+\x01\x1e\x1f")) {
        const auto [count, lines] = counts.usual(std::size_t(character));
        if (count > 0 && lines == counts.lines())
            characters += character;
    }
    return characters;
}

/// Whether a quote stands behind a separator and blanks, or before them.
static bool hasBlanksBesideQuotes(std::string_view text, const std::string &separator, char quote)
{
    for (std::size_t at = text.find(quote); at != std::string_view::npos; at = text.find(quote, at + 1)) {
        const std::size_t before = at == 0 ? std::string_view::npos : text.find_last_not_of(' ', at - 1);
        const bool begins = before == std::string_view::npos || text[before] == '\n'
            || text.substr(0, before + 1).ends_with(separator);
        if (at > 0 && text[at - 1] == ' ' && begins)
            return true;
        const std::size_t behind = text.find_first_not_of(' ', at + 1);
        if (behind != std::string_view::npos && behind > at + 1
            && (text.substr(behind).starts_with(separator) || text[behind] == '\n' || text[behind] == '\r'))
            return true;
    }
    return false;
}

/// The separators that a text may have, each with whether any number of them are one.
static std::vector<std::pair<std::string, bool>> separatorsOf(
    const Dialect &base, const DialectChoice &choice, std::string_view text)
{
    if (choice.separator)
        return { { *choice.separator, choice.blankRuns } };
    std::vector<std::pair<std::string, bool>> separators { { ",", false }, { ";", false }, { "\t", false },
        { "|", false } };
    if (text.find(", ") != std::string_view::npos)
        separators.emplace_back(", ", false);
    const CharacterCounts counts(text, base.comment);
    for (const std::string &separator : unusualSeparators(counts))
        separators.emplace_back(separator, false);
    for (const char byte : std::string_view("|:;,~^#*$&@!+=")) {
        if (counts.isDoubled(std::size_t(byte)))
            separators.emplace_back(std::string(2, byte), false);
    }
    if (text.find("  ") != std::string_view::npos)
        separators.emplace_back(" ", true);
    return separators;
}

static std::vector<char> escapesOf(
    const DialectChoice &choice, char quote, const std::string &separator, const TextSample &sample)
{
    std::vector<char> escapes { choice.escape.value_or(quote) };
    const bool beforeQuote = quote != '\0' && sample.holds(std::string { '\\', quote });
    if (!choice.escape && (beforeQuote || sample.headText().find('\\' + separator) != std::string_view::npos))
        escapes.push_back('\\');
    return escapes;
}

std::vector<Dialect> dialectCandidates(const Dialect &base, const DialectChoice &choice, const TextSample &sample)
{
    const std::string_view text = sample.headText();
    const std::vector<char> quotes = choice.quote ? std::vector { *choice.quote } : std::vector { '"', '\'', '\0' };
    std::vector<Dialect> candidates;
    for (const auto &[separator, blankRuns] : separatorsOf(base, choice, text)) {
        for (const char quote : quotes) {
            // A quote that the sample does not hold decides nothing.
            if (!choice.quote && quote != '"' && text.find(quote == '\0' ? '"' : quote) == std::string_view::npos)
                continue;
            for (const char escape : escapesOf(choice, quote, separator, sample)) {
                Dialect candidate = base;
                candidate.separator = separator;
                candidate.blankRuns = blankRuns;
                candidate.quote = quote;
                candidate.escape = escape;
                candidates.push_back(candidate);
                if (choice.blanks || quote == '\0' || separator == " "
                    || !hasBlanksBesideQuotes(text, separator, quote))
                    continue;
                candidate.blanks = Blanks::BesideQuotes;
                candidates.push_back(candidate);
            }
        }
    }
    return candidates;
}

Dialect oneColumnDialect(const Dialect &base, const TextSample &sample)
{
    Dialect dialect = base;
    dialect.blankRuns = false;
    dialect.separator = '\x1f';
    for (const char separator : std::string_view("\t|;,")) {
        const bool occurs
            = sample.head.contains(separator) || sample.middle.contains(separator) || sample.tail.contains(separator);
        if (!occurs) {
            dialect.separator = separator;
            break;
        }
    }
    return dialect;
}

} // namespace tranche

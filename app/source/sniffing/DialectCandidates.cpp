#include "source/sniffing/DialectCandidates.h"

#include "source/bytes/LineEnd.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

namespace tranche {

static constexpr std::size_t mostUnusual = 3; ///< unusual separators that are worth a try

/// Punctuation that stands about equally often in the first lines: what may be an unusual separator.
static std::vector<std::string> unusualSeparators(std::string_view text)
{
    std::array<std::map<int, int>, 128> linesOfCount;
    int lines = 0;
    for (std::size_t at = 0; at < text.size() && lines < 100; ++lines) {
        const std::size_t end = endOfLine(text, at);
        std::array<int, 128> count {};
        for (const char byte : text.substr(at, end - at)) {
            if (static_cast<unsigned char>(byte) < 128)
                ++count[static_cast<unsigned char>(byte)];
        }
        for (std::size_t i = 1; i < 128; ++i)
            ++linesOfCount[i][count[i]];
        at = end;
    }
    std::vector<std::pair<int, std::string>> found;
    for (std::size_t i = 1; i < 128; ++i) {
        const char byte = char(i);
        if (std::isalnum(static_cast<unsigned char>(byte)) != 0
            || std::string_view("\r\n\"'\\,;\t|.-_/").find(byte) != std::string_view::npos)
            continue;
        const auto most = std::max_element(linesOfCount[i].begin(), linesOfCount[i].end(),
            [](const auto &a, const auto &b) { return a.second < b.second; });
        const bool often = most != linesOfCount[i].end() && (most->first > 0 || most->second * 2 < lines);
        if (often)
            found.emplace_back(most->second, std::string(1, byte));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<std::string> separators;
    for (std::size_t i = 0; i < std::min(found.size(), mostUnusual); ++i)
        separators.push_back(found[i].second);
    return separators;
}

std::vector<Dialect> dialectCandidates(const Dialect &base, const DialectChoice &choice, std::string_view text)
{
    std::vector<std::string> separators { ",", ";", "\t", "|" };
    if (choice.separator) {
        separators = { *choice.separator };
    } else {
        if (text.find(", ") != std::string_view::npos)
            separators.emplace_back(", ");
        const auto unusual = unusualSeparators(text);
        separators.insert(separators.end(), unusual.begin(), unusual.end());
    }
    const std::vector<char> quotes = choice.quote ? std::vector { *choice.quote } : std::vector { '"', '\'', '\0' };
    std::vector<Dialect> candidates;
    for (const std::string &separator : separators) {
        for (const char quote : quotes) {
            // A quote that the sample does not hold decides nothing.
            if (!choice.quote && quote != '"' && text.find(quote == '\0' ? '"' : quote) == std::string_view::npos)
                continue;
            std::vector<char> escapes { choice.escape.value_or(quote) };
            const std::array<char, 2> backslash { '\\', quote };
            if (!choice.escape && quote != '\0'
                && text.find(std::string_view(backslash.data(), 2)) != std::string_view::npos)
                escapes.push_back('\\');
            for (const char escape : escapes) {
                Dialect candidate = base;
                candidate.separator = separator;
                candidate.quote = quote;
                candidate.escape = escape;
                candidates.push_back(candidate);
            }
        }
    }
    return candidates;
}

} // namespace tranche

#include "source/text/MarkedLine.h"

#include "source/bytes/LineEnd.h"

#include <algorithm>

namespace tranche {

namespace {

/// The separators of one line; what stands between quotes is not cut.
struct SeparatorsOfLine
{
    SeparatorsOfLine(std::string_view line, const Dialect &dialect)
    {
        const std::string_view separator = dialect.separator;
        std::size_t at = 0;
        bool begins = true;
        while (at < line.size()) {
            if (begins && dialect.quote != '\0' && line[at] == dialect.quote) {
                at = behindQuotes(line, at, dialect);
                begins = false;
            } else if (line.substr(at).starts_with(separator)) {
                at += separator.size();
                ++count;
                beforeBlank += at < line.size() && line[at] == ' ' ? 1 : 0;
                begins = true;
            } else {
                begins = begins && line[at] == ' ';
                ++at;
            }
        }
        endsWithOne = line.size() > separator.size() && line.ends_with(separator);
    }

    std::uint32_t count = 0;
    std::uint32_t beforeBlank = 0; ///< as in prose
    bool endsWithOne = false;

private:
    static std::size_t behindQuotes(std::string_view line, std::size_t at, const Dialect &dialect)
    {
        for (++at; at < line.size(); ++at) {
            if (dialect.escape != dialect.quote && line[at] == dialect.escape)
                ++at;
            else if (line[at] == dialect.quote)
                return at + 1;
        }
        return line.size();
    }
};

} // namespace

/// Of words that blanks separate, comments are the rule: `#Date: 2024-01-31`.
static bool isRowOfWords(std::string_view line, const Dialect &dialect, std::uint32_t fields)
{
    const std::string_view behindMark = line.substr(std::min(line.size(), dialect.comment.size()));
    const std::size_t firstEnd = std::min(line.size(), line.find(' '));
    if (behindMark.starts_with(' ') || line.substr(0, firstEnd).ends_with(':'))
        return false;
    std::uint32_t blanks = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool isCounted = !dialect.blankRuns || (i + 1 < line.size() && line[i + 1] != ' ');
        blanks += line[i] == ' ' && isCounted ? 1 : 0;
    }
    return blanks + 1 == fields;
}

bool isMarkedRow(std::string_view line, const Dialect &dialect, std::uint32_t fields)
{
    if (fields < 2 || dialect.separator.empty())
        return false;
    if (dialect.blankRuns || dialect.separator == " ")
        return isRowOfWords(line, dialect, fields);
    const SeparatorsOfLine separators(line, dialect);
    const bool isWide = separators.count + 1 == fields
        || (dialect.emptySurplus && separators.count == fields && separators.endsWithOne);
    const std::string_view behindMark = line.substr(std::min(line.size(), dialect.comment.size()));
    const bool isProse = behindMark.starts_with(' ') && separators.beforeBlank == separators.count;
    return isWide && !isProse;
}

std::int64_t countComments(std::string_view text, std::string_view mark)
{
    std::int64_t count = 0;
    for (std::size_t at = 0; at < text.size(); at = endOfLine(text, at))
        count += text.substr(at).starts_with(mark) ? 1 : 0;
    return count;
}

} // namespace tranche

#include "source/sniffing/CommentLines.h"

#include "core/Texts.h"
#include "source/bytes/LineEnd.h"
#include "source/text/CellShape.h"

#include <algorithm>
#include <map>
#include <optional>

namespace tranche {

static constexpr std::size_t mostCommentedLines = 2000; ///< that are looked at
static constexpr qsizetype mostCommentRuns = 100; ///< that are told
static constexpr std::string_view commentSeparators = ",;\t|";

namespace {

/// How often a byte cuts a line, and how many parts hold something; what stands between quotes is not cut.
struct LineCuts
{
    LineCuts(std::string_view line, char separator)
    {
        bool quoted = false;
        bool filled = false;
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (line[i] == '"')
                quoted = !quoted;
            if (line[i] != separator || quoted) {
                filled = filled || line[i] != ' ';
                continue;
            }
            parts += filled ? 1 : 0;
            filled = false;
            if (i + 1 < line.size() && line[i + 1] == ' ')
                ++beforeBlank;
            else
                ++plain;
        }
        parts += filled ? 1 : 0;
    }

    std::size_t plain = 0;
    std::size_t beforeBlank = 0; ///< as in prose
    std::size_t parts = 0; ///< that are not empty
};

/// How a byte cuts the lines that are no comments.
struct UsualCuts
{
    char separator = ',';
    std::size_t count = 0;
    bool beforeBlank = false;

    bool areOf(std::string_view line) const
    {
        const LineCuts cuts(line, separator);
        const std::size_t own = cuts.plain + (beforeBlank ? cuts.beforeBlank : 0);
        if (cuts.parts < 2)
            return false;
        const bool nearly = count >= 3 && own + 1 >= count && own <= count + 1 && cuts.parts >= 3;
        return own == count || nearly;
    }
};

/// The lines of a text's begin, those apart that begin with a mark.
class MarkedLines
{
public:
    MarkedLines(std::string_view text, std::string_view mark)
    {
        if (!collect(text, mark, true))
            collect(text, mark, false);
    }

    std::vector<std::string_view> marked;
    std::vector<std::string_view> others;
    std::size_t above = 0; ///< marked ones that stand above all others
    bool isBlock = true; ///< all of them do

private:
    /// @returns false if quotes are not to be trusted: one that opens a field is never closed
    bool collect(std::string_view text, std::string_view mark, bool trustQuotes)
    {
        marked.clear();
        others.clear();
        isBlock = true;
        above = 0;
        bool open = false;
        for (std::size_t at = 0; at < text.size() && marked.size() + others.size() < mostCommentedLines;) {
            const std::size_t end = endOfLine(text, at);
            const std::string_view line = withoutLineEnd(text.substr(at, end - at));
            at = end;
            const bool isMarked = !open && line.starts_with(mark);
            if (trustQuotes && !isMarked && (open || opensField(line)))
                open = open != (std::count(line.begin(), line.end(), '"') % 2 == 1);
            if (line.empty())
                continue;
            isBlock = isBlock && (!isMarked || others.empty());
            above += isMarked && others.empty() ? 1 : 0;
            (isMarked ? marked : others).push_back(line);
        }
        return !open;
    }

    static bool opensField(std::string_view line)
    {
        for (std::size_t at = line.find('"'); at != std::string_view::npos; at = line.find('"', at + 1)) {
            if (at == 0 || commentSeparators.find(line[at - 1]) != std::string_view::npos)
                return true;
        }
        return false;
    }
};

} // namespace

static std::optional<UsualCuts> usualCuts(const std::vector<std::string_view> &lines, char separator)
{
    std::map<std::size_t, std::size_t> linesOfCount;
    std::size_t plain = 0;
    std::size_t beforeBlank = 0;
    for (const std::string_view line : lines) {
        const LineCuts cuts(line, separator);
        ++linesOfCount[cuts.plain + cuts.beforeBlank];
        plain += cuts.plain;
        beforeBlank += cuts.beforeBlank;
    }
    const auto most = std::max_element(
        linesOfCount.begin(), linesOfCount.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    if (most == linesOfCount.end() || most->first == 0 || most->second * 10 < lines.size() * 6)
        return std::nullopt;
    return UsualCuts { separator, most->first, beforeBlank > plain };
}

static std::vector<std::string_view> fieldsOf(std::string_view line, char separator)
{
    std::vector<std::string_view> fields;
    bool quoted = false;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        if (quoted || line[i] != separator)
            continue;
        fields.push_back(line.substr(begin, i - begin));
        begin = i + 1;
    }
    fields.push_back(line.substr(begin));
    return fields;
}

static bool isTypedText(std::string_view text)
{
    if (text.size() > 1 && text.front() == '"' && text.back() == '"')
        text = text.substr(1, text.size() - 2);
    const CellShape shape = text.empty() ? CellShape::Text : shapeOf(text);
    return isNumeric(shape) || shape == CellShape::Date || shape == CellShape::Time;
}

/// Whether the first of some lines names what stands below it: it holds no value, where most below do.
static bool beginWithHeader(const std::vector<std::string_view> &lines, char separator)
{
    constexpr std::size_t mostLooked = 200;
    if (lines.size() < 2)
        return false;
    const std::vector<std::string_view> names = fieldsOf(lines.front(), separator);
    if (std::any_of(names.begin(), names.end(), isTypedText))
        return false;
    std::vector<std::size_t> typed(names.size());
    const std::size_t looked = std::min(lines.size(), mostLooked);
    for (std::size_t i = 1; i < looked; ++i) {
        const std::vector<std::string_view> fields = fieldsOf(lines[i], separator);
        for (std::size_t column = 0; column < std::min(fields.size(), typed.size()); ++column)
            typed[column] += isTypedText(fields[column]) ? 1 : 0;
    }
    return std::any_of(
        typed.begin(), typed.end(), [looked](std::size_t count) { return count * 10 >= (looked - 1) * 8; });
}

/// Of lines that begin with a mark, what all begin with that are no rows; empty if rows begin with it as well.
static std::string markOfComments(
    const MarkedLines &lines, const std::string &mark, const std::vector<UsualCuts> &usual)
{
    std::vector<std::string_view> rows;
    std::vector<std::string_view> comments;
    const bool belowIsHeader = !usual.empty() && beginWithHeader(lines.others, usual.front().separator);
    for (std::size_t i = 0; i < lines.marked.size(); ++i) {
        const std::string_view line = lines.marked[i];
        // What stands above a header is no row; a name has no blank behind the mark, and is not one of several lines.
        const bool isAbove
            = i < lines.above && belowIsHeader && (lines.above > 1 || line.substr(mark.size()).starts_with(' '));
        const bool isRow = !isAbove
            && std::any_of(usual.begin(), usual.end(), [line](const UsualCuts &cuts) { return cuts.areOf(line); });
        (isRow ? rows : comments).push_back(line);
    }
    if (comments.empty())
        return {};
    if (rows.empty() && !usual.empty())
        return mark;
    for (const std::string &longer : { mark + ' ', mark + mark, mark + '\t' }) {
        const auto beginsSo = [&longer](std::string_view line) { return line.starts_with(longer); };
        if (std::all_of(comments.begin(), comments.end(), beginsSo) && std::none_of(rows.begin(), rows.end(), beginsSo))
            return longer; // in a file of one column, a value may begin with the mark alone
    }
    return rows.empty() ? mark : std::string();
}

/// Whether marked lines of a file without separators are comments.
static bool areCommentsOfOneColumn(const MarkedLines &lines, std::string_view mark)
{
    const bool apart = std::all_of(lines.marked.begin(), lines.marked.end(), [mark](std::string_view line) {
        const std::string_view behind = line.substr(line.find_first_not_of(mark.front()) == std::string_view::npos
                ? line.size()
                : line.find_first_not_of(mark.front()));
        return behind.empty() || behind.front() == ' ' || behind.front() == '\t' || behind.front() == '!';
    });
    return apart && (lines.isBlock || mark == "#" || mark == "//");
}

/// The mark of lines above a table whose columns are apart by single blanks, as logs of servers have them.
static std::string markAboveBlanks(const MarkedLines &lines, const std::string &mark)
{
    constexpr std::size_t fewestRows = 3;
    if (lines.others.size() < fewestRows)
        return {};
    const auto blanksOf = [](std::string_view line) { return std::count(line.begin(), line.end(), ' '); };
    const auto usual = blanksOf(lines.others.back());
    const auto alike = std::size_t(std::count_if(lines.others.begin(), lines.others.end(),
        [&](std::string_view line) { return blanksOf(line) == usual && line.find("  ") == std::string_view::npos; }));
    const bool isHeader = lines.marked.size() == 1 && blanksOf(lines.marked.front()) == usual;
    return usual >= 2 && alike * 10 >= lines.others.size() * 9 && !isHeader ? mark : std::string();
}

std::string findCommentMark(std::string_view text)
{
    for (const std::string &mark :
        { std::string("#"), std::string("//"), std::string("%"), std::string(";"), std::string("--") }) {
        const MarkedLines lines(text, mark);
        if (lines.marked.empty() || lines.others.empty())
            continue;
        std::vector<UsualCuts> usual;
        for (const char separator : commentSeparators) {
            if (const auto cuts = usualCuts(lines.others, separator))
                usual.push_back(*cuts);
        }
        if (usual.empty() && mark == "#" && lines.isBlock) {
            if (std::string found = markAboveBlanks(lines, mark); !found.empty())
                return found;
        }
        const auto ofMark = usualCuts(lines.others, mark.front());
        const bool separates = ofMark && (usual.empty() || mark == ";");
        if (separates || (usual.empty() && !areCommentsOfOneColumn(lines, mark)))
            continue;
        if (std::string found = markOfComments(lines, mark, usual); !found.empty())
            return found;
    }
    return {};
}

QList<LeftOutLines> commentLines(
    std::string_view text, const Dialect &dialect, const std::vector<std::pair<qint64, qint64>> &rows, qint64 line)
{
    QList<LeftOutLines> runs;
    if (dialect.comment.empty())
        return runs;
    auto row = rows.begin();
    for (std::size_t at = 0; at < text.size() && runs.size() < mostCommentRuns; ++line) {
        const std::size_t end = endOfLine(text, at);
        while (row != rows.end() && row->second < line)
            ++row;
        const bool ofRow = row != rows.end() && row->first <= line;
        if (!ofRow && text.substr(at, end - at).starts_with(dialect.comment)) {
            if (!runs.isEmpty() && runs.back().lastLine + 1 == line)
                runs.back().lastLine = line;
            else
                runs.append({ line, line, SourceText::tr("a comment") });
        }
        at = end;
    }
    return runs;
}

} // namespace tranche

#include "source/sniffing/OneColumn.h"

#include "core/NumberText.h"
#include "source/text/CellShape.h"

#include <algorithm>
#include <string>

namespace tranche {

static bool isTelephoneNumber(std::string_view text)
{
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    return digits >= 7 && digits <= 16 && (text[0] == '+' || text[0] == '(' || text[0] == '0')
        && text.find_first_not_of("0123456789 +-()/.") == std::string_view::npos;
}

/// A day and a time, also with a comma before parts of a second.
static bool isMomentOfLog(std::string_view text)
{
    std::string plain(text);
    if (const std::size_t comma = plain.find(','); comma != std::string::npos && comma > 8 && plain[comma - 3] == ':')
        plain[comma] = '.';
    if (const std::size_t zone = plain.find_last_of("+-"); zone != std::string::npos && zone > 15)
        plain.resize(zone); // +01, -05:30
    while (plain.ends_with(' '))
        plain.pop_back();
    return isMoment(shapeOf(plain));
}

/// Whether a whole line is one value, whatever separators it holds.
static bool isOneValue(std::string_view line)
{
    while (line.ends_with(' '))
        line.remove_suffix(1);
    while (line.starts_with(' '))
        line.remove_prefix(1);
    if (line.empty())
        return false;
    const bool isLink = line.find(' ') == std::string_view::npos && line.find("://") != std::string_view::npos
        && line.find("://") < 10 && line.find("://") == line.rfind("://");
    return isLink || isMomentOfLog(line) || isTelephoneNumber(line);
}

/// Whether each line is one value, the first one perhaps a name.
static bool areValues(const CutRows &whole, bool &named)
{
    named = !isOneValue(whole.cell(0, 0).view());
    if (named && whole.size() < 2)
        return false;
    for (std::size_t i = named ? 1 : 0; i < whole.size(); ++i) {
        if (whole.width(i) != 1 || !isOneValue(whole.cell(i, 0).view()))
            return false;
    }
    return true;
}

/// Whether a first line reads like a title above a table, not like a name of a column.
static bool readsLikeTitle(const CutRows &rows)
{
    const std::string_view text = rows.cell(0, 0).view();
    const bool apart = rows.size() > 1 && rows.row(1).line > rows.row(0).line + rows.row(0).lineCount;
    return apart || std::count(text.begin(), text.end(), ' ') >= 3 || text.size() > 40 || text.ends_with(':');
}

namespace {

/// What the rows below leading lines have in common.
struct Body
{
    explicit Body(const CutRows &rows, std::size_t first)
        : size(rows.size() - first)
    {
        std::size_t begun = 0;
        std::size_t blank = 0;
        for (std::size_t i = first; i < rows.size(); ++i) {
            alike += rows.width(i) == rows.columns() ? 1 : 0;
            for (std::uint32_t column = 0; column < rows.width(i); ++column) {
                const Cell &cell = rows.cell(i, column);
                quoted = quoted || cell.quoted;
                if (column == 0)
                    continue;
                ++begun;
                filled = filled || cell.length > 0;
                blank += !cell.quoted && cell.view().starts_with(' ') ? 1 : 0;
            }
        }
        isProse = begun > 0 && blank * 10 >= begun * 8;
    }
    bool isAlike() const { return alike * 10 >= size * 9; }

    std::size_t size;
    std::size_t alike = 0;
    bool quoted = false; ///< some field is
    bool filled = false; ///< some field but the first
    bool isProse = false; ///< separators are followed by blanks
};

} // namespace

/// Of a first line that is not cut, where all others are: whether it names one column.
static bool namesOneColumn(const Dialect &best, const CutRows &cut)
{
    const std::size_t lines = cut.leadingLines();
    if (lines == cut.size())
        return false;
    const Body body(cut, lines);
    if (body.quoted || !body.filled)
        return false; // a header without the names of the first or last columns
    const bool hasHeader = cut.namesTypedColumns(lines);
    if (!isStrongSeparator(best.separator))
        return !(hasHeader && body.isAlike() && (cut.columns() >= 3 || best.blankRuns));
    if (hasHeader && body.isAlike())
        return false;
    if (best.separator == ", " || body.isProse)
        return true;
    if (!body.isAlike())
        return true;
    const bool isTable = best.separator == "\t" || readsLikeTitle(cut) || lines >= 2
        || (cut.columns() >= 4 && body.size >= 3) || (cut.columns() >= 3 && body.size >= 10);
    return !isTable;
}

/// Whether a blank that cuts all lines is but the blank between words.
static bool cutsWords(const CutRows &cut, bool isBelowComments)
{
    if (cut.columns() >= 4 && cut.size() >= (isBelowComments ? 3 : 5))
        return false;
    for (std::uint32_t column = 0; column < cut.columns(); ++column) {
        std::size_t typed = 0;
        for (std::size_t i = 0; i < cut.size(); ++i)
            typed += column < cut.width(i) && isNumeric(shapeOf(cut.cell(i, column).view())) ? 1 : 0;
        if (typed > 0 && (typed + 1) * 10 >= cut.size() * 8)
            return false;
    }
    return true;
}

/// Whether the header lacks but a name in front, as statistics programs write it.
static bool hasRowNames(const CutRows &cut)
{
    return cut.width(0) > 1 && cut.width(0) + 1 == cut.columns() && cut.alike() + 1 == cut.size();
}

bool isOneColumn(const Dialect &best, const CutRows &cut, const CutRows &whole)
{
    if (cut.size() == 0 || whole.size() == 0)
        return false;
    if (cut.columns() < 2)
        return cut.widerRows() > 0 && cut.width(0) == 1;
    const bool strong = isStrongSeparator(best.separator);
    if (cut.titles() > 0 && (strong || best.blankRuns))
        return false;
    bool named = false;
    if (areValues(whole, named)) {
        const bool headerIsCut = named && cut.width(0) == cut.columns();
        return best.separator == " " || !headerIsCut;
    }
    if (cut.width(0) == 1 && cut.cell(0, 0).length > 0)
        return namesOneColumn(best, cut);
    if (hasRowNames(cut))
        return false;
    if (!strong && !best.blankRuns && cut.alike() < cut.size())
        return true;
    return best.separator == " " && !best.blankRuns && cutsWords(cut, !best.comment.empty());
}

} // namespace tranche

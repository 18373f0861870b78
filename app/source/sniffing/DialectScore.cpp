#include "source/sniffing/DialectScore.h"

#include "source/sniffing/AlignedBlanks.h"
#include "source/sniffing/CutRows.h"
#include "source/sniffing/TableShape.h"
#include "source/text/CellShape.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tranche {

static constexpr std::string_view usualSeparators = ",;\t|";

static bool isBroken(const Row &row)
{
    return row.problem == RowProblem::TextAfterQuote || row.problem == RowProblem::QuoteNotClosed;
}

/// Whether another separator would cut a text. A comma before a blank is punctuation.
static bool wouldBeCut(std::string_view text, const std::string &rivals)
{
    for (std::size_t at = text.find_first_of(usualSeparators); at != std::string_view::npos;
         at = text.find_first_of(usualSeparators, at + 1)) {
        if (at + 1 == text.size() || text[at + 1] != ' ')
            return true;
    }
    return text.find_first_of(rivals) != std::string_view::npos;
}

/// How well a cell speaks for the separators around it: one that another separator would cut does not, and a blank at
/// the begin is what punctuation leaves behind.
/// @param escapes a backslash before a separator does not separate
static double cleanness(const Cell &cell, const std::string &rivals, bool escapes)
{
    if (cell.quoted || cell.length == 0)
        return 1;
    const std::string_view text = cell.view();
    if ((text.front() == ' ' && text.size() > 1) || (!escapes && text.back() == '\\'))
        return 0;
    const CellShape shape = shapeOf(text);
    if (shape != CellShape::Text && shape != CellShape::Code && shape != CellShape::Link)
        return 1;
    if (wouldBeCut(text, rivals))
        return 0;
    return shape == CellShape::Text ? 0.97 : 1;
}

/// What speaks for a separator before the file is looked at.
static double likelihoodOf(const Dialect &dialect)
{
    static const std::map<std::string, double> known { { ",", 1.0 }, { ";", 1.0 }, { "\t", 1.0 }, { "|", 1.0 },
        { ", ", 0.99 }, { ":", 0.62 }, { " ", 0.75 }, { "^", 0.9 }, { "~", 0.9 }, { "#", 0.8 }, { "\x01", 1.0 },
        { "\x1f", 1.0 }, { "\x1e", 1.0 } };
    if (dialect.blankRuns)
        return 0.8;
    if (dialect.separator.size() == 2 && dialect.separator[0] == dialect.separator[1])
        return 1.1; // a candidate only where no line has but one of the two
    const auto found = known.find(dialect.separator);
    return found != known.end() ? found->second : 0.55;
}

/// Whether the first row names the columns, and holds no other separator: then it says what the separator is, whatever
/// the fields below hold.
static bool headerTells(const CutRows &rows, const std::string &rivals)
{
    if (rows.size() < 2 || rows.columns() < 2 || rows.width(rows.titles()) != rows.columns())
        return false;
    for (std::uint32_t column = 0; column < rows.columns(); ++column) {
        const Cell &name = rows.cell(rows.titles(), column);
        const CellShape shape = shapeOf(name.view());
        if ((shape != CellShape::Text && shape != CellShape::Code)
            || (!name.quoted
                && name.view().find_first_of(std::string(usualSeparators) + rivals) != std::string_view::npos)
            || name.view().starts_with(' '))
            return false;
    }
    return true;
}

/// What speaks against a separator because of the first row, which most often is the header: it ought to have all
/// fields, unless it is a title and the header follows.
static double scoreOfFirstRow(const CutRows &rows, const Dialect &dialect)
{
    if (rows.size() < 2 || rows.columns() < 2 || rows.width(0) == rows.columns())
        return 1;
    if (rows.titles() > 0 && isStrongSeparator(dialect.separator))
        return 1;
    const std::size_t lines = rows.leadingLines();
    if (rows.width(0) > 1 && rows.width(0) + 1 == rows.columns())
        return 0.9; // a name is missing
    if (!isStrongSeparator(dialect.separator) && !dialect.blankRuns)
        return 0.5;
    if (lines == 0 || lines == rows.size())
        return 0.9;
    return rows.namesTypedColumns(lines) ? 1 : 0.6;
}

/// A comma and a blank separate only where each comma is followed by one.
static double scoreOfCommaBlank(const CutRows &rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::uint32_t column = 0; column < rows.width(i); ++column) {
            const Cell &cell = rows.cell(i, column);
            const bool holdsComma = !cell.quoted && cell.view().find(',') != std::string_view::npos;
            if (holdsComma && (i == 0 || shapeOf(cell.view()) != CellShape::Decimal))
                return 0.3;
        }
    }
    return 1;
}

/// Blanks make columns line up where each row has all of them, and no other separator stands between.
static double scoreOfBlankRuns(const CutRows &rows)
{
    if (rows.alike() < rows.size())
        return 0.5;
    for (std::uint32_t column = 0; column < rows.columns(); ++column) {
        const std::string_view text = rows.cell(0, column).view();
        if (text.size() == 1 && usualSeparators.find(text.front()) != std::string_view::npos)
            return 0.3;
    }
    return 1;
}

static bool isEnclosed(std::string_view text, char quote)
{
    return text.size() > 1 && text.front() == quote && text.back() == quote;
}

/// The rows with a cell that fulfils a condition.
template <typename Condition> static std::size_t rowsWith(const CutRows &rows, const Condition &condition)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        bool has = false;
        for (std::uint32_t column = 0; column < rows.width(i) && !has; ++column)
            has = condition(rows.cell(i, column));
        count += has ? 1 : 0;
    }
    return count;
}

/// Whether a quoted field has swallowed rows: separators stand in its last line too.
static bool hasSwallowed(const Row &row, const RowBuffer &buffer, const std::string &separator)
{
    return row.lineCount > 1
        && std::any_of(buffer.cells.begin() + row.firstCell, buffer.cells.begin() + row.firstCell + row.fieldCount,
            [&separator](const Cell &cell) {
                const std::size_t lastLine = cell.view().find_last_of("\r\n");
                return cell.quoted && lastLine != std::string_view::npos
                    && cell.view().find(separator, lastLine) != std::string_view::npos;
            });
}

/// Whether the usual quote is but text in a file: more rows are broken by it than have a field that it encloses.
static bool quotesAreText(const Dialect &dialect, const TextSample &sample)
{
    Dialect quoting = dialect;
    quoting.quote = '"';
    quoting.escape = '"';
    const RowBuffer buffer = sample.rows(quoting);
    const CutRows rows(buffer);
    std::size_t broken = 0;
    std::size_t enclosed = 0;
    for (const Row &row : buffer.rows) {
        const bool swallows = row.fieldCount != rows.columns() && hasSwallowed(row, buffer, quoting.separator);
        broken += isBroken(row) || swallows ? 1 : 0;
        enclosed += !isBroken(row) && !swallows
                && std::any_of(buffer.cells.begin() + row.firstCell,
                    buffer.cells.begin() + row.firstCell + row.fieldCount, [](const Cell &cell) { return cell.quoted; })
            ? 1
            : 0;
    }
    // In a file apart by commas one row may well be a mistake; one apart by tabs seldom has quotes that enclose.
    return broken > enclosed && (broken > 1 || dialect.separator == "\t");
}

static double scoreOfQuote(const CutRows &rows, const Dialect &dialect, const TextSample &sample)
{
    const auto count = double(rows.size());
    const std::size_t quoted = rowsWith(rows, [](const Cell &cell) { return cell.quoted; });
    if (dialect.quote == '"') {
        const std::size_t single
            = rowsWith(rows, [](const Cell &cell) { return !cell.quoted && isEnclosed(cell.view(), '\''); });
        return quoted == 0 && single > 0 && (single + 1) * 10 >= rows.size() * 9 ? 0.9 : 1;
    }
    if (dialect.quote == '\0' && quotesAreText(dialect, sample))
        return 0.97;
    // Another quote than the usual one needs a reason, and a usual one at a field's begin speaks against it.
    const std::size_t stray = rowsWith(rows, [](const Cell &cell) {
        return !cell.quoted && cell.length > 1 && (cell.view().front() == '"' || cell.view().back() == '"');
    });
    return (quoted > 0 ? 0.98 : 0.9) * std::max(0.1, 1.0 - double(stray) / count);
}

static double scoreRows(const CutRows &rows, const RowBuffer &buffer, const Dialect &dialect, const TextSample &sample,
    const std::string &rivals)
{
    const auto count = double(rows.size());
    double broken = 0;
    for (const Row &row : buffer.rows) {
        broken += row.problem == RowProblem::None ? 0 : 1;
        broken += (row.repairs & RowRepair::strayQuote) != 0 ? 0.4 : 0;
    }
    double clean = 0;
    const std::size_t firstCell = rows.row(rows.titles()).firstCell; // what stands above a table speaks for nothing
    for (std::size_t i = firstCell; i < buffer.cells.size(); ++i)
        clean += cleanness(buffer.cells[i], rivals, dialect.escape == '\\');
    const double alike = rows.isHeaderAlone() ? 0.8 : double(rows.alike()) / double(rows.size() - rows.titles());
    const double width = rows.columns() > 1 ? 1.0 + 0.05 * std::log2(double(rows.columns())) : 0.45;
    double cleanly = 0.4 + 0.6 * clean / double(buffer.cells.size() - firstCell);
    if (headerTells(rows, rivals))
        cleanly = std::max(cleanly, 0.85);
    double score = alike * width * cleanly * (1.0 - broken / count) * (broken > 0 ? 0.98 : 1);
    score *= likelihoodOf(dialect) * scoreOfFirstRow(rows, dialect) * scoreOfQuote(rows, dialect, sample);
    if (dialect.separator == ", ")
        score *= scoreOfCommaBlank(rows);
    if (dialect.blankRuns)
        score *= scoreOfBlankRuns(rows);
    // An escape that is never needed has to give way.
    return dialect.escape != dialect.quote ? score * 0.99 : score;
}

DialectScore scoreDialect(const Dialect &dialect, const TextSample &sample, const std::string &rivals)
{
    DialectScore result;
    RowBuffer buffer = sample.rows(dialect);
    result.broken = std::size_t(std::count_if(buffer.rows.begin(), buffer.rows.end(), isBroken));
    if (result.broken > 0)
        result.brokenLine = std::find_if(buffer.rows.begin(), buffer.rows.end(), isBroken)->line;
    result.lastLine = buffer.rows.empty() ? 0 : buffer.rows.back().line + buffer.rows.back().lineCount - 1;
    if (result.broken > 0) {
        // Stray quotes would hide what the rows have in common: they are read as a repair would.
        const std::uint32_t columns = findTableShape(buffer, true, 0).columns;
        Dialect lenient = dialect;
        lenient.malformed = Malformed::Repair;
        buffer = sample.rows(lenient, columns);
    }
    if (dialect.blanks == Blanks::Keep && isAlignedByBlanks(buffer, dialect)) {
        Dialect aligned = dialect;
        aligned.blanks = Blanks::Drop;
        return scoreDialect(aligned, sample, rivals);
    }
    const CutRows head(buffer);
    result.rows = head.size();
    result.columns = head.columns();
    result.alike = head.alike();
    result.otherColumns = head.otherColumns();
    result.otherRows = head.otherRows();
    result.quotedRows = rowsWith(head, [](const Cell &cell) { return cell.quoted; });
    if (result.broken == 0)
        sample.addFurtherRows(dialect, buffer);
    if (!buffer.rows.empty())
        result.score = scoreRows(CutRows(buffer), buffer, dialect, sample, rivals);
    return result;
}

double confidenceAgainst(const DialectScore &best, const DialectScore &other)
{
    if (best.score <= 0 || other.score <= 0)
        return 1;
    return std::clamp(1.0 - 0.5 * std::pow(other.score / best.score, 4), 0.0, 1.0);
}

} // namespace tranche

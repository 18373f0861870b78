#include "source/sniffing/DialectScore.h"

#include "source/text/CellShape.h"
#include "source/text/TableShape.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tranche {

/// How well a cell speaks for the separators around it: one that another separator would cut does not. A comma before
/// a blank is punctuation, and a blank at the begin is what punctuation leaves behind.
static double cleanness(const Cell &cell)
{
    if (cell.quoted || cell.length == 0)
        return 1;
    const std::string_view text = cell.view();
    if (text.front() == ' ' && text.size() > 1)
        return 0;
    const CellShape shape = shapeOf(text);
    if (shape != CellShape::Text && shape != CellShape::Code && shape != CellShape::Link)
        return 1;
    for (std::size_t at = text.find_first_of(",;\t|"); at != std::string_view::npos;
         at = text.find_first_of(",;\t|", at + 1)) {
        if (at + 1 == text.size() || text[at + 1] != ' ')
            return 0;
    }
    return shape == CellShape::Text ? 0.97 : 1;
}

/// What speaks for a separator before the file is looked at.
static double likelihoodOf(const std::string &separator)
{
    static const std::map<std::string, double> known { { ",", 1.0 }, { ";", 1.0 }, { "\t", 1.0 }, { "|", 1.0 },
        { ", ", 0.99 }, { ":", 0.62 }, { " ", 0.75 }, { "^", 0.9 }, { "~", 0.9 }, { "\x01", 1.0 }, { "\x1f", 1.0 },
        { "\x1e", 1.0 } };
    const auto found = known.find(separator);
    return found != known.end() ? found->second : 0.55;
}

static double scoreRows(const RowBuffer &buffer, const Dialect &dialect)
{
    std::map<std::uint32_t, std::size_t> countOfWidth;
    double broken = 0;
    for (const Row &row : buffer.rows) {
        ++countOfWidth[row.fieldCount];
        broken += row.problem == RowProblem::None ? 0 : 1;
        broken += (row.repairs & RowRepair::strayQuote) != 0 ? 0.4 : 0;
    }
    const auto modal = std::max_element(
        countOfWidth.begin(), countOfWidth.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    double clean = 0;
    double quoted = 0;
    double strayQuotes = 0;
    for (const Cell &cell : buffer.cells) {
        clean += cleanness(cell);
        quoted += cell.quoted ? 1 : 0;
        strayQuotes
            += !cell.quoted && cell.length > 1 && (cell.view().front() == '"' || cell.view().back() == '"') ? 1 : 0;
    }
    const auto rows = double(buffer.rows.size());
    const double alike = double(modal->second) / rows;
    const double width = modal->first > 1 ? 1.0 + 0.05 * std::log2(double(modal->first)) : 0.45;
    double score = alike * width * (0.4 + 0.6 * clean / double(buffer.cells.size())) * (1.0 - broken / rows);
    score *= likelihoodOf(dialect.separator);
    // Another quote than the usual one needs a reason, and a usual one at a field's begin speaks against it.
    if (dialect.quote != '"')
        score *= (quoted > 0 ? 0.98 : 0.9) * std::max(0.1, 1.0 - strayQuotes / rows);
    // So does an escape that is never used.
    return dialect.quote != '\0' && dialect.escape != dialect.quote ? score * 0.98 : score;
}

double dialectScore(const Dialect &dialect, const TextSample &sample)
{
    RowBuffer buffer = sample.rows(dialect);
    const bool broken = std::any_of(
        buffer.rows.begin(), buffer.rows.end(), [](const Row &row) { return row.problem != RowProblem::None; });
    if (broken) {
        // Stray quotes would hide what the rows have in common: they are read as a repair would.
        const std::uint32_t columns = findTableShape(buffer, true, 0).columns;
        Dialect lenient = dialect;
        lenient.malformed = Malformed::Repair;
        buffer = sample.rows(lenient, columns);
    } else {
        sample.addFurtherRows(dialect, buffer);
    }
    return buffer.rows.empty() ? 0 : scoreRows(buffer, dialect);
}

} // namespace tranche

#include "source/DialectSniffer.h"

#include "source/NumberText.h"
#include "source/RowParser.h"
#include "source/SourceLayout.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace tranche {

static constexpr qint64 sampleBytes = qint64(256) << 10;

namespace {

struct Candidate
{
    Dialect dialect;
    std::uint32_t columns = 1;
    double score = 0;
};

} // namespace

/// A cell that no other separator would cut, or that is a number: a sign that this separator is the right one. A comma
/// before a blank is punctuation, and a blank at the begin is what punctuation leaves behind.
static bool isCleanCell(const Cell &cell)
{
    if (cell.quoted || cell.length == 0)
        return true;
    const std::string_view text = cell.view();
    if (text.front() == ' ' && text.size() > 1)
        return false;
    for (std::size_t at = text.find_first_of(",;\t|"); at != std::string_view::npos;
         at = text.find_first_of(",;\t|", at + 1)) {
        if (at + 1 < text.size() && text[at + 1] == ' ')
            continue;
        return isDecimalCommaNumber(text);
    }
    return true;
}

static void scoreCandidate(Candidate &candidate, std::string_view sample, bool whole)
{
    RowBuffer buffer;
    RowParser(candidate.dialect, 0).parse(sample, whole, 1, buffer, 5000);
    if (buffer.rows.empty())
        return;
    std::map<std::uint32_t, std::size_t> countOfWidth;
    double broken = 0;
    for (const Row &row : buffer.rows) {
        ++countOfWidth[row.fieldCount];
        broken += row.problem == RowProblem::None ? 0 : 1;
    }
    const auto modal = std::max_element(
        countOfWidth.begin(), countOfWidth.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    candidate.columns = modal->first;
    double clean = 0;
    double quoted = 0;
    double strayQuotes = 0;
    for (const Cell &cell : buffer.cells) {
        clean += isCleanCell(cell) ? 1 : 0;
        quoted += cell.quoted ? 1 : 0;
        strayQuotes
            += !cell.quoted && cell.length > 1 && (cell.view().front() == '"' || cell.view().back() == '"') ? 1 : 0;
    }
    const auto rows = double(buffer.rows.size());
    const auto cells = double(buffer.cells.size());
    const double alike = double(modal->second) / rows;
    const double width = candidate.columns > 1 ? 1.0 + 0.05 * std::log2(double(candidate.columns)) : 0.45;
    candidate.score = alike * width * (0.4 + 0.6 * clean / cells) * (1.0 - broken / rows);
    // Another quote than the usual one needs a reason, and a usual one at a field's begin speaks against it.
    if (candidate.dialect.quote != '"')
        candidate.score *= (quoted > 0 ? 0.98 : 0.9) * std::max(0.1, 1.0 - strayQuotes / rows);
}

static QString lineEndOf(std::string_view sample)
{
    std::size_t lf = 0;
    std::size_t crlf = 0;
    std::size_t cr = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        if (sample[i] == '\n')
            ++lf;
        else if (sample[i] == '\r' && i + 1 < sample.size() && sample[i + 1] == '\n')
            ++crlf, ++i;
        else if (sample[i] == '\r')
            ++cr;
    }
    if ((lf > 0) + (crlf > 0) + (cr > 0) > 1)
        return QStringLiteral("mixed");
    return crlf > 0 ? QStringLiteral("CRLF") : cr > 0 ? QStringLiteral("CR") : QStringLiteral("LF");
}

static bool isYear(std::string_view text)
{
    return text.size() == 4 && isInteger(text) && text >= "1800" && text <= "2199";
}

static std::string lowerCase(std::string_view text)
{
    std::string result(text);
    std::transform(
        result.begin(), result.end(), result.begin(), [](unsigned char byte) { return char(std::tolower(byte)); });
    return result;
}

/// Compares the first row with those below: a header has names, each once, and its columns hold something else.
static bool hasHeader(const Dialect &dialect, std::string_view sample, bool whole)
{
    RowBuffer buffer;
    RowParser(dialect, 0).parse(sample, whole, 1, buffer, 200);
    if (buffer.rows.empty())
        return true;
    const Row &first = buffer.rows.front();
    QSet<QByteArray> names;
    int evidence = 0;
    std::uint32_t named = 0;
    for (std::uint32_t column = 0; column < first.fieldCount; ++column) {
        const std::string_view name = buffer.cells[first.firstCell + column].view();
        if (name.empty())
            continue;
        ++named;
        names.insert(QByteArray(name.data(), qsizetype(name.size())));
        std::size_t numbers = 0;
        std::size_t years = 0;
        std::size_t filled = 0;
        bool repeated = false;
        for (std::size_t i = 1; i < buffer.rows.size(); ++i) {
            const Row &row = buffer.rows[i];
            if (column >= row.fieldCount || buffer.cells[row.firstCell + column].length == 0)
                continue;
            const std::string_view value = buffer.cells[row.firstCell + column].view();
            ++filled;
            numbers += isNumber(value) ? 1 : 0;
            years += isYear(value) ? 1 : 0;
            repeated = repeated || lowerCase(value) == lowerCase(name);
        }
        const bool numberColumn = filled > 0 && numbers * 10 >= filled * 8;
        if (isNumber(name))
            evidence += isYear(name) && filled > 0 && years * 2 < filled ? 1 : -3;
        else if (numberColumn)
            evidence += 3;
        else if (repeated)
            evidence -= 1;
    }
    const bool allNamed = named * 2 > first.fieldCount && std::uint32_t(names.size()) == named;
    return allNamed ? evidence >= 0 : evidence > 0;
}

SniffedDialect sniffDialect(ByteSource &source, const DialectChoice &choice)
{
    Dialect base;
    base.skipLines = choice.skipLines;
    base.headerRows = 0;
    const SourceLayout layout = readLayout(source, base);
    const QByteArray bytes = readBytes(source, layout.dataBegin, sampleBytes);
    const std::string_view sample(bytes.constData(), std::size_t(bytes.size()));
    const bool whole = layout.dataBegin + bytes.size() >= source.size();

    const std::vector<std::string> separators
        = choice.separator ? std::vector { *choice.separator } : std::vector<std::string> { ",", ";", "\t", "|" };
    const std::vector<char> quotes = choice.quote ? std::vector { *choice.quote } : std::vector { '"', '\'', '\0' };
    std::vector<Candidate> candidates;
    for (const std::string &separator : separators) {
        for (const char quote : quotes) {
            Candidate candidate { base, 1, 0 };
            candidate.dialect.separator = separator;
            candidate.dialect.quote = quote;
            candidate.dialect.escape = choice.escape.value_or(quote);
            // A quote that the sample does not hold decides nothing.
            if (choice.quote || quote == '"' || sample.find(quote == '\0' ? '"' : quote) != std::string_view::npos)
                scoreCandidate(candidate, sample, whole);
            candidates.push_back(candidate);
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const Candidate &a, const Candidate &b) { return a.score > b.score + 1e-9; });

    SniffedDialect result;
    result.dialect = candidates.front().dialect;
    result.dialect.headerRows = choice.headerRows  ? *choice.headerRows
        : hasHeader(result.dialect, sample, whole) ? 1
                                                   : 0;
    result.lineEnd = lineEndOf(sample);
    result.confidence = std::clamp(candidates.front().score, 0.0, 1.0);
    for (const Candidate &other : candidates) {
        if (other.dialect.separator != result.dialect.separator && other.score > 0)
            result.confidence *= std::clamp(1.0 - 0.5 * std::pow(other.score / candidates.front().score, 4), 0.0, 1.0);
    }
    return result;
}

} // namespace tranche

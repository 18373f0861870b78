#include "source/sniffing/DialectSniffer.h"

#include "source/bytes/LineEnd.h"
#include "source/sniffing/DialectCandidates.h"
#include "source/sniffing/DialectScore.h"
#include "source/sniffing/TextSample.h"
#include "source/text/RowParser.h"
#include "source/text/SourceLayout.h"
#include "source/text/TableShape.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace tranche {

namespace {

struct ScoredDialect
{
    Dialect dialect;
    double score = 0;
};

} // namespace

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

/// The separator that a first line such as `sep=;` names, as Excel writes it; else empty.
static std::string separatorLine(std::string_view text)
{
    std::string_view line = text.substr(0, endOfLine(text, 0));
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
        line.remove_suffix(1);
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, line.size() - 2);
    const bool named = line.size() == 5 && (line.starts_with("sep=") || line.starts_with("SEP="));
    return named ? std::string(1, line.back()) : std::string();
}

/// Physical lines of the text.
static qint64 linesOf(std::string_view text)
{
    qint64 lines = 0;
    for (std::size_t at = 0; at < text.size(); at = endOfLine(text, at))
        ++lines;
    return lines;
}

static qint64 findFooter(const Dialect &dialect, const TextSample &sample, const TableShape &shape)
{
    const std::string_view text = sample.lastLines();
    RowBuffer buffer;
    RowParser(dialect, 0).parse(text, true, 1, buffer);
    if (sample.headIsAll) { // what stands above the table is no footer
        const auto above = std::find_if(
            buffer.rows.begin(), buffer.rows.end(), [&](const Row &row) { return row.line >= shape.firstLine; });
        buffer.rows.erase(buffer.rows.begin(), above);
    }
    const std::size_t rows = countFooterRows(buffer, shape);
    return rows == 0 ? 0 : linesOf(text) - (buffer.rows[buffer.rows.size() - rows].line - 1);
}

/// Lines that begin with # are comments, unless they have as many fields as the table.
static std::string findComment(const Dialect &dialect, const TextSample &sample)
{
    const RowBuffer buffer = sample.rows(dialect);
    const std::uint32_t columns = findTableShape(buffer, true, 0).columns;
    bool found = false;
    for (const Row &row : buffer.rows) {
        if (sample.head[qsizetype(row.begin)] != '#')
            continue;
        if (row.fieldCount == columns)
            return {};
        found = true;
    }
    return found ? "#" : "";
}

static double confidenceOf(const std::vector<ScoredDialect> &candidates)
{
    const ScoredDialect &best = candidates.front();
    double confidence = std::clamp(best.score, 0.0, 1.0);
    for (const ScoredDialect &other : candidates) {
        const bool sameBytes = other.dialect.separator[0] == best.dialect.separator[0];
        if (!sameBytes && other.score > 0)
            confidence *= std::clamp(1.0 - 0.5 * std::pow(other.score / best.score, 4), 0.0, 1.0);
    }
    return confidence;
}

SniffedDialect sniffDialect(ByteSource &source, const DialectChoice &choice)
{
    Dialect base;
    base.skipLines = choice.skipLines.value_or(0);
    base.headerRows = 0;
    base.blankRuns = choice.blankRuns;
    base.comment = choice.comment.value_or("");
    DialectChoice known = choice;
    SourceLayout layout = readLayout(source, base);
    const std::string named
        = choice.skipLines ? std::string() : separatorLine(takeTextSample(source, layout.dataBegin).headText());
    if (!named.empty()) {
        known.separator = choice.separator.value_or(named);
        base.skipLines = 1;
        layout = readLayout(source, base);
    }
    const TextSample sample = takeTextSample(source, layout.dataBegin);

    std::vector<ScoredDialect> candidates;
    for (const Dialect &dialect : dialectCandidates(base, known, sample.headText()))
        candidates.push_back({ dialect, dialectScore(dialect, sample) });
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const ScoredDialect &a, const ScoredDialect &b) { return a.score > b.score + 1e-9; });

    SniffedDialect result;
    result.dialect = candidates.front().dialect;
    result.lineEnd = lineEndOf(sample.headText());
    result.confidence = confidenceOf(candidates);
    if (candidates.size() > 1 && candidates[1].score > 0) {
        result.runnerUp = candidates[1].dialect;
        result.runnerUpConfidence = std::clamp(candidates[1].score, 0.0, 1.0);
    }
    if (!choice.comment)
        result.dialect.comment = findComment(result.dialect, sample);
    const RowBuffer rows = sample.rows(result.dialect);
    const TableShape shape = findTableShape(rows, choice.skipLines.has_value(), choice.headerRows);
    result.dialect.skipLines = base.skipLines + shape.firstLine - 1;
    result.dialect.headerRows = shape.headerRows;
    result.dialect.footerLines = choice.footerLines ? *choice.footerLines : findFooter(result.dialect, sample, shape);
    result.dialect.malformed = choice.malformed;
    result.dialect.surplus = choice.surplus;
    return result;
}

} // namespace tranche

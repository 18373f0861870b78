#include "source/sniffing/DialectSniffer.h"

#include "core/Texts.h"
#include "source/bytes/LineEnd.h"
#include "source/sniffing/AlignedBlanks.h"
#include "source/sniffing/CommentLines.h"
#include "source/sniffing/CutRows.h"
#include "source/sniffing/DialectCandidates.h"
#include "source/sniffing/DialectGuesses.h"
#include "source/sniffing/OneColumn.h"
#include "source/sniffing/TableFooter.h"
#include "source/sniffing/TableShape.h"
#include "source/sniffing/TextSample.h"
#include "source/text/RowParser.h"
#include "source/text/SourceLayout.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace tranche {

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
    std::string_view line = withoutLineEnd(text.substr(0, endOfLine(text, 0)));
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, line.size() - 2);
    const bool named = line.size() == 5 && (line.starts_with("sep=") || line.starts_with("SEP="));
    return named ? std::string(1, line.back()) : std::string();
}

static bool isLikelier(const RankedDialect &a, const RankedDialect &b)
{
    return a.score.score > b.score.score + 1e-9;
}

static double confidenceOf(const std::vector<RankedDialect> &ranked)
{
    const RankedDialect &best = ranked.front();
    double confidence = std::clamp(best.score.score, 0.0, 1.0);
    for (const RankedDialect &other : ranked) {
        if (other.dialect.separator[0] != best.dialect.separator[0])
            confidence *= confidenceAgainst(best.score, other.score);
    }
    return confidence;
}

/// Puts a dialect of one column before all others, of which those are left that cut lines.
/// @param likelihoodOfNext of the likeliest of these
static void rankFirst(
    std::vector<RankedDialect> &ranked, const Dialect &oneColumn, const TextSample &sample, double likelihoodOfNext)
{
    RankedDialect first { oneColumn, scoreDialect(oneColumn, sample, {}), true };
    first.score.score = 1;
    double next = 0.01;
    for (RankedDialect &other : ranked) {
        other.score.score = other.score.columns == 1 ? 0 : other.score.score;
        next = std::max(next, other.score.score);
    }
    for (RankedDialect &other : ranked)
        other.score.score *= likelihoodOfNext / next;
    ranked.insert(ranked.begin(), first);
    std::stable_sort(ranked.begin() + 1, ranked.end(), isLikelier);
}

/// Puts the dialect of one column first if the file has but one.
static void rankOneColumn(std::vector<RankedDialect> &ranked, const DialectChoice &choice, const TextSample &sample)
{
    const Dialect &best = ranked.front().dialect;
    Dialect whole = oneColumnDialect(best, sample);
    whole.quote = choice.quote.value_or('"');
    whole.escape = choice.escape.value_or(whole.quote);
    RowBuffer lines = sample.rows(whole);
    const bool broken = std::any_of(
        lines.rows.begin(), lines.rows.end(), [](const Row &row) { return row.problem != RowProblem::None; });
    if (broken && !choice.quote) {
        whole.quote = '\0';
        lines = sample.rows(whole);
    }
    const RowBuffer cut = sample.rows(best);
    if (ranked.front().score.columns == 1 && CutRows(cut).widerRows() == 0) {
        rankFirst(ranked, ranked.front().dialect, sample, 0.6);
        return;
    }
    if (!isOneColumn(best, CutRows(cut), CutRows(lines)))
        return;
    rankFirst(ranked, whole, sample, isStrongSeparator(best.separator) ? 0.85 : 0.6);
}

/// All dialects that the sample may be written in, the likeliest first.
static std::vector<RankedDialect> rankDialects(
    const Dialect &base, const DialectChoice &known, const TextSample &sample)
{
    const std::string rivals = known.separator ? std::string() : cuttingCharacters(sample.headText(), base.comment);
    std::vector<RankedDialect> ranked;
    for (const Dialect &dialect : dialectCandidates(base, known, sample))
        ranked.push_back({ dialect, scoreDialect(dialect, sample, rivals) });
    std::stable_sort(ranked.begin(), ranked.end(), isLikelier);
    if (!known.separator)
        rankOneColumn(ranked, known, sample);
    return ranked;
}

/// The fields of the first row from a line on.
static QStringList firstRow(const RowBuffer &buffer, qint64 line)
{
    QStringList fields;
    for (const Row &row : buffer.rows) {
        if (row.line < line)
            continue;
        for (std::uint32_t i = 0; i < std::min(row.fieldCount, 8U); ++i) {
            const std::string_view text = buffer.cells[row.firstCell + i].view();
            fields.append(QString::fromUtf8(text.data(), qsizetype(text.size())));
        }
        break;
    }
    return fields;
}

static QList<LeftOutLines> commentsIn(
    const TextSample &sample, const Dialect &dialect, const RowBuffer &rows, qint64 linesBefore)
{
    std::vector<std::pair<qint64, qint64>> lines;
    for (const Row &row : rows.rows)
        lines.emplace_back(row.line, row.line + row.lineCount - 1);
    QList<LeftOutLines> comments = commentLines(sample.headText(), dialect, lines, 1);
    for (LeftOutLines &run : comments) {
        run.firstLine += linesBefore;
        run.lastLine += linesBefore;
    }
    return comments;
}

/// Blanks behind the last separator of a row are an empty field: they matter where it has no name.
static void emptyBlankEnds(RowBuffer &rows)
{
    for (const Row &row : rows.rows) {
        Cell &last = rows.cells[row.firstCell + row.fieldCount - 1];
        if (row.fieldCount > 1 && !last.quoted && last.view().find_first_not_of(' ') == std::string_view::npos)
            last.length = 0;
    }
}

/// Takes lines away that stand above a table and are more than its rows: they would hide what the rows have in common.
/// @returns the line of the row that is the first then; 0: there are none
static qint64 takeProseAway(RowBuffer &rows, QList<LeftOutLines> &leftOut)
{
    const std::size_t titles = CutRows(rows).titles();
    const auto uncut = std::size_t(std::count_if(rows.rows.begin(), rows.rows.begin() + std::ptrdiff_t(titles),
        [](const Row &row) { return row.fieldCount == 1; }));
    if (titles * 2 <= rows.rows.size() || uncut * 2 < titles) // else another table may stand above
        return 0;
    const Row &last = rows.rows[titles - 1];
    leftOut.append({ rows.rows.front().line, last.line + last.lineCount - 1, SourceText::tr("title above the table") });
    rows.rows.erase(rows.rows.begin(), rows.rows.begin() + std::ptrdiff_t(titles));
    return rows.rows.front().line;
}

/// Completes the dialect by where the table stands, and how wide it is. @param begin the byte at which the rows begin
/// @returns the line at which the table begins, counted from there
static qint64 takeTableShape(
    SniffedDialect &result, ByteSource &source, RowBuffer &rows, qint64 begin, const DialectChoice &choice)
{
    Dialect &dialect = result.dialect;
    QList<LeftOutLines> prose;
    const qint64 behindProse = choice.skipLines ? 0 : takeProseAway(rows, prose);
    TableShape shape = findTableShape(rows, choice.skipLines.has_value(), choice.headerRows, choice.shortRows);
    if (dialect.skipLines > 0 && !choice.skipLines)
        result.leftOut.append({ 1, dialect.skipLines, SourceText::tr("names the separator") });
    shape.above = prose + shape.above;
    shape.firstLine = std::max(shape.firstLine, behindProse);
    for (const LeftOutLines &lines : shape.above)
        result.leftOut.append({ lines.firstLine + dialect.skipLines, lines.lastLine + dialect.skipLines, lines.why });
    result.fields = shape.columns;
    dialect.skipLines += shape.firstLine - 1;
    dialect.headerRows = shape.headerRows;
    dialect.unitsLine = choice.unitsLine;
    if (choice.unitsLine && !choice.headerRows) // which may look as another row of the header, or as one of the table
        dialect.headerRows = std::max(1, shape.headerRows - 1);
    dialect.groupedNames = shape.groupedNames;
    dialect.columns = int(shape.width.columns);
    dialect.rowNames = shape.width.rowNames;
    dialect.emptySurplus = shape.width.emptySurplus;
    if (choice.footerLines) {
        dialect.footerLines = *choice.footerLines;
    } else if (shape.firstData < rows.rows.size()) {
        const TableFooter footer
            = findTableFooter(source, begin + rows.rows[shape.firstData].begin, dialect, shape.columns);
        dialect.footerLines = footer.lines;
        result.leftOut += footer.leftOut;
    }
    dialect.shortRows = dialect.shortRows || shape.width.shortRows;
    return shape.firstLine;
}

/// Lines that are left out, and comments, which may stand among them, in the order of the file. Lines that are counted
/// from its end come last.
static QList<LeftOutLines> joined(const QList<LeftOutLines> &leftOut, const QList<LeftOutLines> &comments)
{
    QList<LeftOutLines> all = leftOut;
    for (const LeftOutLines &comment : comments) {
        const bool isTold = std::any_of(leftOut.begin(), leftOut.end(), [&comment](const LeftOutLines &lines) {
            return lines.firstLine <= comment.firstLine && comment.lastLine <= lines.lastLine;
        });
        if (!isTold)
            all.append(comment);
    }
    std::stable_sort(all.begin(), all.end(), [](const LeftOutLines &a, const LeftOutLines &b) {
        return std::pair(a.firstLine < 0, a.firstLine) < std::pair(b.firstLine < 0, b.firstLine);
    });
    return all;
}

SniffedDialect sniffDialect(ByteSource &source, const DialectChoice &choice)
{
    Dialect base;
    base.skipLines = choice.skipLines.value_or(0);
    base.headerRows = 0;
    base.blankRuns = choice.blankRuns;
    base.comment = choice.comment.value_or("");
    base.blanks = choice.blanks.value_or(Blanks::Keep);
    DialectChoice known = choice;
    SourceLayout layout = readLayout(source, base);
    constexpr qint64 separatorLineBytes = 16;
    const QByteArray begin = readBytes(source, layout.dataBegin, separatorLineBytes);
    const std::string named
        = choice.skipLines ? std::string() : separatorLine({ begin.constData(), std::size_t(begin.size()) });
    if (!named.empty()) {
        known.separator = choice.separator.value_or(named);
        base.skipLines = 1;
        layout = readLayout(source, base);
    }
    const TextSample sample = takeTextSample(source, layout.dataBegin);
    if (!choice.comment)
        base.comment = findCommentMark(sample.headText());
    const std::vector<RankedDialect> ranked = rankDialects(base, known, sample);

    SniffedDialect result;
    result.dialect = ranked.front().dialect;
    result.lineEnd = lineEndOf(sample.headText());
    result.confidence = confidenceOf(ranked);
    if (ranked.size() > 1 && ranked[1].score.score > 0) {
        result.runnerUp = ranked[1].dialect;
        result.runnerUpConfidence = std::clamp(ranked[1].score.score, 0.0, 1.0);
    }
    RowBuffer rows = sample.rows(result.dialect);
    if (!choice.blanks && result.dialect.blanks == Blanks::Keep && isAlignedByBlanks(rows, result.dialect)) {
        result.dialect.blanks = Blanks::Drop;
        rows = sample.rows(result.dialect);
    }
    result.dialect.markedRows = (!choice.comment || choice.markedRows) && !result.dialect.comment.empty();
    result.dialect.blanksAreGuessed
        = (!choice.blanks || choice.blanksAreGuessed) && result.dialect.blanks == Blanks::Keep;
    result.dialect.shortRows = choice.shortRows;
    const QList<LeftOutLines> comments = commentsIn(sample, result.dialect, rows, layout.dataLine - 1);
    emptyBlankEnds(rows);
    const qint64 firstLine = takeTableShape(result, source, rows, layout.dataBegin, choice);
    result.dialect.malformed = choice.malformed;
    result.dialect.surplus = choice.surplus;
    result.guesses = DialectGuesses(ranked, result.confidence, layout.dataLine)
                         .of(result.dialect, known, comments, firstRow(rows, firstLine));
    result.leftOut = joined(result.leftOut, comments);
    return result;
}

} // namespace tranche

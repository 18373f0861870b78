#include "source/text/DialectSniffer.h"

#include "core/Texts.h"
#include "source/bytes/LineEnd.h"
#include "source/sniffing/CellShape.h"
#include "source/sniffing/TableFooter.h"
#include "source/sniffing/TableShape.h"
#include "source/text/RowParser.h"
#include "source/text/SourceLayout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace tranche {

static constexpr qint64 sniffedBytes = qint64(256) << 10;
static constexpr qint64 sniffedWindowBytes = qint64(64) << 10;
static constexpr std::size_t mostRows = 2000; ///< that a candidate is tried on
static constexpr std::size_t mostUnusual = 3; ///< unusual separators that are worth a try

namespace {

struct Candidate
{
    Dialect dialect;
    double score = 0;
};

/// Parts of the file: its begin, and, of a large one, lines of its middle and end.
struct Sample
{
    QByteArray head;
    QByteArray middle;
    QByteArray tail; ///< empty if the head is the whole file
    bool headIsAll = false;

    std::string_view headText() const { return { head.constData(), std::size_t(head.size()) }; }
    static std::string_view wholeLines(const QByteArray &window)
    {
        const std::string_view text(window.constData(), std::size_t(window.size()));
        return text.substr(endOfLine(text, 0));
    }
};

} // namespace

DialectChoice choiceOf(const Dialect &dialect)
{
    return { dialect.separator, dialect.quote, dialect.escape, dialect.headerRows, dialect.skipLines,
        dialect.footerLines, dialect.comment, dialect.blankRuns, false, dialect.malformed, dialect.surplus };
}

static Sample takeSample(ByteSource &source, qint64 begin)
{
    Sample sample;
    sample.head = readBytes(source, begin, sniffedBytes);
    sample.headIsAll = begin + sample.head.size() >= source.size();
    if (!sample.headIsAll) {
        sample.middle = readBytes(source, (begin + source.size()) / 2, sniffedWindowBytes);
        sample.tail = readBytes(source, std::max(begin, source.size() - sniffedWindowBytes), sniffedWindowBytes);
    }
    return sample;
}

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
    // Of several the widest, as usualWidth() has it.
    const auto modal = std::max_element(
        countOfWidth.rbegin(), countOfWidth.rend(), [](const auto &a, const auto &b) { return a.second < b.second; });
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

static RowBuffer parseSample(const Dialect &dialect, const Sample &sample, std::uint32_t columns, std::size_t most)
{
    RowBuffer buffer;
    const RowParser parser(dialect, columns);
    parser.parse(sample.headText(), sample.headIsAll, 1, buffer, most);
    return buffer;
}

static void scoreCandidate(Candidate &candidate, const Sample &sample)
{
    RowBuffer buffer = parseSample(candidate.dialect, sample, 0, mostRows);
    const auto addWindow = [&](const QByteArray &window, bool atEnd) {
        if (!window.isEmpty())
            RowParser(candidate.dialect, 0)
                .parse(Sample::wholeLines(window), atEnd, 1, buffer, buffer.rows.size() + mostRows / 4);
    };
    const bool broken = std::any_of(
        buffer.rows.begin(), buffer.rows.end(), [](const Row &row) { return row.problem != RowProblem::None; });
    if (broken) {
        // Stray quotes would hide what the rows have in common: they are read as a repair would.
        const std::uint32_t columns = findTableShape(buffer, true, 0).columns;
        Dialect lenient = candidate.dialect;
        lenient.malformed = Malformed::Repair;
        buffer = parseSample(lenient, sample, columns, mostRows);
    } else {
        addWindow(sample.middle, false);
        addWindow(sample.tail, true);
    }
    if (!buffer.rows.empty())
        candidate.score = scoreRows(buffer, candidate.dialect);
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

static std::vector<Candidate> candidatesFor(const Dialect &base, const DialectChoice &choice, std::string_view text)
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
    std::vector<Candidate> candidates;
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
                Candidate candidate { base };
                candidate.dialect.separator = separator;
                candidate.dialect.quote = quote;
                candidate.dialect.escape = escape;
                candidates.push_back(candidate);
            }
        }
    }
    return candidates;
}

/// Lines that begin with # are comments, unless they have as many fields as the table.
static std::string findComment(const Dialect &dialect, const Sample &sample)
{
    const RowBuffer buffer = parseSample(dialect, sample, 0, mostRows);
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

static double confidenceOf(const std::vector<Candidate> &candidates)
{
    const Candidate &best = candidates.front();
    double confidence = std::clamp(best.score, 0.0, 1.0);
    for (const Candidate &other : candidates) {
        const bool sameBytes = other.dialect.separator[0] == best.dialect.separator[0];
        if (!sameBytes && other.score > 0)
            confidence *= std::clamp(1.0 - 0.5 * std::pow(other.score / best.score, 4), 0.0, 1.0);
    }
    return confidence;
}

/// Completes the dialect by where the table stands, and how wide it is. @param begin the byte at which the rows begin
static void takeTableShape(
    SniffedDialect &result, ByteSource &source, const RowBuffer &rows, qint64 begin, const DialectChoice &choice)
{
    Dialect &dialect = result.dialect;
    const TableShape shape = findTableShape(rows, choice.skipLines.has_value(), choice.headerRows, choice.shortRows);
    if (dialect.skipLines > 0 && !choice.skipLines)
        result.leftOut.append({ 1, dialect.skipLines, SourceText::tr("names the separator") });
    for (const LeftOutLines &lines : shape.above)
        result.leftOut.append({ lines.firstLine + dialect.skipLines, lines.lastLine + dialect.skipLines, lines.why });
    result.fields = shape.columns;
    dialect.skipLines += shape.firstLine - 1;
    dialect.headerRows = shape.headerRows;
    dialect.groupedNames = shape.groupedNames;
    dialect.columns = int(shape.width.columns);
    dialect.rowNames = shape.width.rowNames;
    dialect.emptySurplus = shape.width.emptySurplus;
    if (choice.footerLines)
        dialect.footerLines = *choice.footerLines;
    else if (shape.firstData < rows.rows.size()) {
        const TableFooter footer
            = findTableFooter(source, begin + rows.rows[shape.firstData].begin, dialect, shape.columns);
        dialect.footerLines = footer.lines;
        result.leftOut += footer.leftOut;
    }
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
        = choice.skipLines ? std::string() : separatorLine(takeSample(source, layout.dataBegin).headText());
    if (!named.empty()) {
        known.separator = choice.separator.value_or(named);
        base.skipLines = 1;
        layout = readLayout(source, base);
    }
    const Sample sample = takeSample(source, layout.dataBegin);

    std::vector<Candidate> candidates = candidatesFor(base, known, sample.headText());
    if (candidates.size() > 1)
        std::for_each(candidates.begin(), candidates.end(), [&](Candidate &one) { scoreCandidate(one, sample); });
    else
        scoreCandidate(candidates.front(), sample);
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const Candidate &a, const Candidate &b) { return a.score > b.score + 1e-9; });

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
    result.dialect.shortRows = choice.shortRows;
    takeTableShape(result, source, parseSample(result.dialect, sample, 0, mostRows), layout.dataBegin, choice);
    result.dialect.malformed = choice.malformed;
    result.dialect.surplus = choice.surplus;
    return result;
}

} // namespace tranche

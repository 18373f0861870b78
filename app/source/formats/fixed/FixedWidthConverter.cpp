#include "source/formats/fixed/FixedWidthConverter.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "core/Utf8.h"
#include "source/formats/TextStream.h"
#include "source/text/RowText.h"

#include <algorithm>

namespace tranche {

static constexpr std::size_t mostLineBytes = std::size_t(16) << 20;

static bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t") == std::string_view::npos;
}

/// A line that underlines the header, such as “----- ---” or “=====  ==”.
static bool isUnderline(std::string_view line)
{
    return line.find_first_not_of("-= ") == std::string_view::npos
        && (line.find("--") != std::string_view::npos || line.find("==") != std::string_view::npos);
}

namespace {

/// What the lines have at one character.
struct Place
{
    std::size_t filled = 0; ///< lines that are not blank here
    std::size_t ends = 0; ///< lines in which a value ends here
};

/// A run of places that are not blank in all lines.
struct Span
{
    std::size_t begin = 0;
    std::size_t end = 0;
    bool alignedRight = false;
};

} // namespace

static std::vector<Place> placesOf(const std::vector<std::string_view> &lines)
{
    std::vector<Place> places;
    for (const std::string_view line : lines) {
        std::size_t at = 0;
        std::size_t lastFilled = std::string_view::npos;
        for (const char byte : line) {
            if (isContinuation(byte))
                continue;
            if (at == places.size())
                places.emplace_back();
            if (byte != ' ' && byte != '\t') {
                ++places[at].filled;
                lastFilled = at;
            } else if (lastFilled != std::string_view::npos && lastFilled + 1 == at) {
                ++places[lastFilled].ends;
            }
            ++at;
        }
        if (lastFilled != std::string_view::npos && lastFilled + 1 == at)
            ++places[lastFilled].ends;
    }
    return places;
}

/// Words of a value have a single blank between them too: behind one a new span begins only where the first line, which
/// may be a header, has something in it.
static std::vector<Span> spansOf(const std::vector<std::string_view> &lines)
{
    const auto places = placesOf(lines);
    const auto first = std::find_if_not(lines.begin(), lines.end(), isBlank);
    const auto header = first == lines.end() ? std::vector<Place>() : placesOf({ *first });
    std::vector<Span> spans;
    for (std::size_t at = 0; at < places.size(); ++at) {
        if (places[at].filled <= lines.size() / 50) // a few lines may be titles or hold a value that is too long
            continue;
        if (spans.empty() || spans.back().end < at)
            spans.push_back({ at, at, false });
        spans.back().end = at + 1;
    }
    std::vector<Span> columns;
    for (const Span &span : spans) {
        const auto isFilled = [](const Place &place) { return place.filled > 0; };
        const auto inHeader = header.begin() + std::ptrdiff_t(std::min(span.begin, header.size()));
        const bool named
            = std::any_of(inHeader, header.begin() + std::ptrdiff_t(std::min(span.end, header.size())), isFilled);
        if (!columns.empty() && columns.back().end + 1 == span.begin && !named)
            columns.back().end = span.end;
        else
            columns.push_back(span);
    }
    for (Span &span : columns) {
        // All values that there are end at its end, and do not all begin at its begin.
        const std::size_t atEnd = places[span.end - 1].ends;
        std::size_t ends = 0;
        for (std::size_t at = span.begin; at < span.end; ++at)
            ends += places[at].ends;
        span.alignedRight = ends == atEnd && places[span.begin].filled < atEnd;
    }
    return columns;
}

std::vector<std::size_t> findEdges(const std::vector<std::string_view> &lines)
{
    const auto underline = std::find_if(
        lines.begin(), lines.begin() + std::min<std::ptrdiff_t>(5, std::ptrdiff_t(lines.size())), isUnderline);
    const bool isUnderlined = underline != lines.end() && isUnderline(*underline);
    const auto spans = spansOf(isUnderlined ? std::vector { *underline } : lines);
    std::vector<std::size_t> edges;
    for (std::size_t i = 1; i < spans.size(); ++i) {
        const Span &before = spans[i - 1];
        const Span &span = spans[i];
        if (!span.alignedRight)
            edges.push_back(span.begin);
        else if (before.alignedRight)
            edges.push_back(before.end);
        else
            edges.push_back((before.end + span.begin + 1) / 2);
    }
    return edges;
}

QString edgesText(const std::vector<std::size_t> &edges)
{
    QStringList texts;
    for (const std::size_t edge : edges)
        texts.append(QString::number(edge + 1));
    return texts.join(QLatin1Char(','));
}

std::optional<std::vector<std::size_t>> edgesFromText(const QString &text)
{
    std::vector<std::size_t> edges;
    const auto parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool isNumber = false;
        const qulonglong edge = part.trimmed().toULongLong(&isNumber);
        if (!isNumber || edge == 0 || edge > mostLineBytes)
            return std::nullopt;
        if (edge == 1 && edges.empty())
            continue; // where the first column begins anyway
        if (!edges.empty() && edge - 1 <= edges.back())
            return std::nullopt;
        edges.push_back(edge - 1);
    }
    return edges;
}

bool looksLikeFixedWidth(const QByteArray &, const QString &suffix)
{
    return suffix == QLatin1String("fwf");
}

namespace {

/// The lines of a stream, without their ends.
class LineReader
{
public:
    explicit LineReader(std::unique_ptr<ByteStream> input)
        : m_input(std::move(input))
    {
    }

    /// @returns nullopt at the end; what it returns is good until the next call
    std::optional<std::string_view> next()
    {
        for (std::size_t from = m_at;;) {
            const std::size_t end = m_buffer.find_first_of("\r\n", from);
            const bool mayBePair = end != std::string::npos && m_buffer[end] == '\r' && end + 1 == m_buffer.size();
            if (end != std::string::npos && !mayBePair) {
                const bool pair = m_buffer[end] == '\r' && m_buffer[end + 1] == '\n';
                return take(end, end + (pair ? 2 : 1));
            }
            from = m_buffer.size() - m_at - (mayBePair ? 1 : 0);
            if (readMore())
                continue;
            if (m_at == m_buffer.size())
                return std::nullopt;
            return mayBePair ? take(m_buffer.size() - 1, m_buffer.size()) : take(m_buffer.size(), m_buffer.size());
        }
    }
    qint64 number() const { return m_number; } ///< of the line that was read last
    qint64 bytesOfFile() const { return m_input->bytesOfFile(); }

private:
    std::string_view take(std::size_t end, std::size_t next)
    {
        const std::string_view line(m_buffer.data() + m_at, end - m_at);
        m_at = next;
        ++m_number;
        return line;
    }

    /// Moves what is not taken to the front and appends to it. @returns false at the end
    bool readMore()
    {
        m_buffer.erase(0, m_at);
        m_at = 0;
        const std::size_t before = m_buffer.size();
        if (before > mostLineBytes)
            throw Failure(QStringLiteral("source.line"),
                SourceText::tr("%1: line %2 is longer than 16 MB.").arg(m_input->name()).arg(m_number + 1));
        m_buffer.resize(before + convertedBlockBytes);
        m_buffer.resize(before + m_input->read(m_buffer.data() + before, convertedBlockBytes));
        if (m_number == 0 && before == 0 && m_buffer.starts_with("\xEF\xBB\xBF"))
            m_buffer.erase(0, 3);
        return m_buffer.size() > before;
    }

    std::unique_ptr<ByteStream> m_input;
    std::string m_buffer;
    std::size_t m_at = 0;
    qint64 m_number = 0;
};

class FixedWidthConverter final : public Converter
{
public:
    FixedWidthConverter(std::unique_ptr<ByteStream> input, std::vector<std::size_t> edges)
        : m_lines(std::move(input))
        , m_edges(std::move(edges))
    {
    }

    bool convert(ConvertedText &to) override
    {
        RowText rows(to);
        const std::size_t enough = to.bytes.size() + convertedBlockBytes;
        while (to.bytes.size() < enough) {
            const auto line = m_lines.next();
            if (!line)
                return false;
            if (isBlank(*line) || isUnderline(*line))
                continue;
            to.place(m_lines.number());
            writeRow(*line, rows);
        }
        return true;
    }

    qint64 bytesOfFile() const override { return m_lines.bytesOfFile(); }

private:
    void writeRow(std::string_view line, RowText &rows) const
    {
        std::size_t at = 0;
        std::size_t character = 0;
        for (const std::size_t edge : m_edges) {
            const std::size_t begin = at;
            for (; at < line.size() && character < edge; ++character) {
                do
                    ++at;
                while (at < line.size() && isContinuation(line[at]));
            }
            rows.add(trimmed(line.substr(begin, at - begin)));
        }
        rows.add(trimmed(line.substr(at)));
        rows.endRow();
    }

    static std::string_view trimmed(std::string_view text)
    {
        const std::size_t begin = text.find_first_not_of(" \t");
        return begin == std::string_view::npos ? std::string_view()
                                               : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
    }

    LineReader m_lines;
    std::vector<std::size_t> m_edges;
};

} // namespace

std::unique_ptr<Converter> openFixedWidth(
    std::unique_ptr<ByteStream> input, const QString &, const SourceOptions &options)
{
    return std::make_unique<FixedWidthConverter>(
        std::move(input), edgesFromText(options.edges).value_or(std::vector<std::size_t>()));
}

QStringList firstLines(const QString &path, const SourceOptions &options, qsizetype most)
{
    LineReader reader(openTextStream(path, options));
    QStringList lines;
    while (lines.size() < most) {
        const auto line = reader.next();
        if (!line)
            break;
        if (!isBlank(*line))
            lines.append(QString::fromUtf8(line->data(), qsizetype(std::min<std::size_t>(line->size(), 1000))));
    }
    return lines;
}

void settleFixedWidth(const QString &path, SourceOptions &options)
{
    if (!options.edges.isEmpty()) {
        if (!edgesFromText(options.edges))
            throw Failure(QStringLiteral("call.option"), SourceText::tr("“%1” are no column edges.").arg(options.edges),
                SourceText::tr("Write the characters at which columns begin, counted from 1, such as 1,9,21."));
        return;
    }
    constexpr std::size_t mostLines = 2000;
    constexpr std::size_t mostBytes = std::size_t(1) << 20;
    LineReader reader(openTextStream(path, options));
    std::vector<std::string> kept;
    std::size_t bytes = 0;
    while (kept.size() < mostLines && bytes < mostBytes) {
        const auto line = reader.next();
        if (!line)
            break;
        kept.emplace_back(*line);
        bytes += line->size();
    }
    options.edges = edgesText(findEdges({ kept.begin(), kept.end() }));
}

} // namespace tranche

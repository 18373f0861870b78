#include "mapping/TypeInference.h"

#include "core/Utf8.h"
#include "mapping/ColumnFormats.h"
#include "mapping/FileLanguage.h"
#include "source/text/RowParser.h"
#include "source/text/RowText.h"
#include "source/text/RowWidths.h"

#include <algorithm>

namespace tranche {

/// That rows of a sample take at once: short ones of a wide table get a cell for each column.
static constexpr std::size_t mostRowBytes = std::size_t(16) << 20;
static constexpr qint64 headBytes = qint64(256) << 10;
static constexpr qint64 windowBytes = qint64(32) << 10;
static constexpr int windowCount = 16; ///< the last one is the file's end

namespace {

class Sampler
{
public:
    Sampler(const QString &name, const Dialect &dialect, const SourceLayout &layout, const NullWords &nullWords,
        const QList<QByteArray> &nullTexts)
        : m_name(name)
        , m_dialect(dialect)
        , m_layout(layout)
        , m_nullWords(nullWords)
        , m_nullTexts(nullTexts)
    {
    }

    void addHead(std::string_view text, bool whole)
    {
        m_columns = std::uint32_t(m_layout.header.isEmpty() ? m_dialect.columns : m_layout.header.size());
        if (m_columns == 0) {
            RowBuffer buffer;
            RowParser(m_dialect, 0).parse(text, whole, 1, buffer);
            m_columns = usualWidth(buffer);
        }
        checkColumnCount(m_columns, m_layout.dataLine, m_name);
        m_evidence.resize(m_columns, ColumnEvidence(m_nullWords));
        const RowParser parser(m_dialect, m_columns);
        for (std::size_t at = 0; at < text.size();) {
            RowBuffer buffer;
            const auto parsed = parser.parse(text.substr(at), whole, 1, buffer, SIZE_MAX, mostRowBytes);
            addRows(buffer);
            if (parsed.consumed == 0)
                break;
            at += parsed.consumed;
        }
    }

    /// A window begins anywhere: it is read once as if outside of quotes and once as if inside, and the better reading
    /// counts.
    void addWindow(std::string_view text, bool atEnd)
    {
        const RowBuffer outside = rowsBehindTheFirst(text, atEnd);
        if (m_dialect.quote == '\0')
            return addRows(outside);
        const std::string quoted = m_dialect.quote + std::string(text);
        const RowBuffer inside = rowsBehindTheFirst(quoted, atEnd);
        addRows(malformed(inside) < malformed(outside) ? inside : outside);
    }

    FileSample conclude(const FormatPreferences &preferences) const
    {
        FileSample sample;
        sample.preferences = preferences;
        if (sample.preferences.language.isEmpty())
            sample.preferences.language = languageOfNames(m_layout.header);
        sample.columnCount = m_columns;
        for (std::uint32_t i = 0; i < m_columns; ++i)
            sample.columns.push_back(m_evidence[i].conclude(m_layout.header.value(i)));
        settleFormats(sample.columns, m_layout.header, sample.preferences);
        return sample;
    }

private:
    /// The first row of a window may be the rest of one.
    RowBuffer rowsBehindTheFirst(std::string_view text, bool atEnd) const
    {
        RowBuffer buffer;
        RowParser(m_dialect, m_columns).parse(text, atEnd, 1, buffer, SIZE_MAX, mostRowBytes);
        if (!buffer.rows.empty())
            buffer.rows.erase(buffer.rows.begin());
        return buffer;
    }

    static std::ptrdiff_t malformed(const RowBuffer &buffer)
    {
        return std::count_if(buffer.rows.begin(), buffer.rows.end(),
            [](const Row &row) { return row.problem != RowProblem::None || row.repairs != 0; });
    }

    /// Rows count as the import reads them, repaired ones too.
    void addRows(const RowBuffer &buffer)
    {
        for (const Row &row : buffer.rows) {
            if (row.problem != RowProblem::None)
                continue;
            for (std::uint32_t i = 0; i < m_columns; ++i) {
                const Cell &cell = buffer.cells[row.firstCell + i];
                if (isNullText(cell))
                    continue;
                if (m_dialect.quotedIsText && RowText::messageIn(cell.view()))
                    continue;
                m_evidence[i].add(cell.view(), cell.quoted, cell.quoted && m_dialect.quotedIsText);
            }
        }
    }

    /// Says nothing of a type, as an empty cell.
    bool isNullText(const Cell &cell) const
    {
        return std::any_of(m_nullTexts.begin(), m_nullTexts.end(),
            [&cell](const QByteArray &text) { return cell.view() == viewOf(text); });
    }

    const QString m_name; ///< of the source
    const Dialect &m_dialect;
    const SourceLayout &m_layout;
    const NullWords &m_nullWords;
    const QList<QByteArray> &m_nullTexts;
    std::uint32_t m_columns = 0;
    std::vector<ColumnEvidence> m_evidence;
};

} // namespace

FileSample sampleColumns(ByteSource &source, const Dialect &dialect, const SourceLayout &layout,
    const NullWords &nullWords, const FormatPreferences &preferences)
{
    Sampler sampler(source.name(), dialect, layout, nullWords, preferences.nullTexts);
    const qint64 length = source.size() - layout.dataBegin;
    const bool whole = length <= headBytes + windowBytes * windowCount;
    const QByteArray head = readBytes(source, layout.dataBegin, whole ? length : headBytes);
    sampler.addHead({ head.constData(), std::size_t(head.size()) }, whole);
    FormatPreferences ofSample = preferences;
    ofSample.isWhole = whole;
    if (whole)
        return sampler.conclude(ofSample);
    const qint64 begin = layout.dataBegin + headBytes;
    const qint64 lastWindow = source.size() - windowBytes;
    for (int i = 1; i <= windowCount; ++i) {
        const qint64 at = begin + (lastWindow - begin) / windowCount * i;
        const qint64 offset = i == windowCount ? lastWindow : at;
        const QByteArray bytes = readBytes(source, offset, windowBytes);
        sampler.addWindow({ bytes.constData(), std::size_t(bytes.size()) }, i == windowCount);
    }
    return sampler.conclude(ofSample);
}

} // namespace tranche

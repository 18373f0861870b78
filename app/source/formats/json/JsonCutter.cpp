#include "source/formats/json/JsonCutter.h"

#include "core/Texts.h"
#include "source/formats/Converter.h"

#include <algorithm>
#include <simdjson.h>
#include <utility>

namespace tranche {

static constexpr std::size_t mostElementBytes = std::size_t(16) << 20;
static constexpr char recordSeparator = '\x1E'; ///< of a sequence of texts; within JSON it can't stand

static bool isJsonBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n' || byte == recordSeparator;
}

QList<ImportError> JsonCutter::takeRemarks()
{
    return std::exchange(m_remarks, {});
}

void JsonCutter::remark(const QString &message)
{
    constexpr qint64 most = 1000;
    if (m_remarked++ < most)
        m_remarks.append({ { m_line, 0 }, {}, {}, QStringLiteral("json.comma"), message });
}

/// Keeps the element that has begun, which moves to the front, and appends more. @returns false at the end
bool JsonCutter::readMore()
{
    if (m_begin != none && m_at - m_begin > mostElementBytes) {
        m_tooLong = true; // its end is looked for, but it is not kept
        m_begin = m_at;
    }
    const std::size_t keep = std::min({ m_begin, m_at, m_end }); // an escape may reach beyond what was read
    m_buffer.erase(0, keep);
    m_at -= keep;
    m_end -= keep;
    m_lineBegin = m_lineBegin < keep ? 0 : m_lineBegin - keep;
    if (m_begin != none)
        m_begin = 0;
    m_buffer.resize(m_end + convertedBlockBytes + simdjson::SIMDJSON_PADDING);
    const std::size_t got = m_input.read(m_buffer.data() + m_end, convertedBlockBytes);
    m_end += got;
    m_read += qint64(got);
    return got > 0;
}

/// What stands between elements.
void JsonCutter::passMark(char byte)
{
    if (byte == ',' && m_commas++ == 1)
        remark(SourceText::tr("There are two commas with nothing between them: a value may be missing."));
    if (byte == ',' && m_commas == 1 && m_isFirst && m_openArrays > 0)
        remark(SourceText::tr("There is a comma with nothing before it: a value may be missing."));
    if (byte == ',' && m_commas == 1 && m_openArrays == 0 && m_objects == 1)
        remark(SourceText::tr("There are commas between values that stand in no array: they were left out."));
    if (byte == '[') {
        ++m_openArrays;
        m_wasInArray = true;
        m_isFirst = true;
        m_commas = 0;
    }
    if (byte == ']') {
        if (m_commas > 0 && m_openArrays > 0)
            remark(SourceText::tr("There is a comma with nothing behind it: a value may be missing."));
        if (m_openArrays == 0)
            remark(SourceText::tr("There is a “]” that closes nothing: it was left out."));
        m_openArrays = std::max<qint64>(0, m_openArrays - 1);
        m_isFirst = false;
        m_commas = 0;
    }
}

/// Whether the bracket at the place begins a row in the form of an array, such as [1,2], rather than an array of
/// objects.
bool JsonCutter::isInnerArray()
{
    if (m_openArrays == 0 && !(m_oneALine && m_objects > 0))
        return false;
    constexpr std::size_t mostBlanks = 1 << 16;
    for (std::size_t ahead = 1; ahead < mostBlanks && (m_at + ahead < m_end || readMore()); ++ahead) {
        const char byte = m_buffer[m_at + ahead];
        if (!isJsonBlank(byte))
            return byte != '{' && byte != '[' && byte != ']';
    }
    return false;
}

/// Goes to where the next element begins. @returns false at the end
bool JsonCutter::findBegin()
{
    for (; hasByte(); ++m_at) {
        const char byte = m_buffer[m_at];
        if (byte == '\n') {
            ++m_line;
            m_lineBegin = m_at + 1;
        }
        if (byte == '\xEF' && (m_at + 2 < m_end || readMore())
            && std::string_view(m_buffer).substr(m_at).starts_with("\xEF\xBB\xBF")) {
            m_at += 2; // files were put together
            continue;
        }
        if (isJsonBlank(byte))
            continue;
        if (byte == ',' || byte == ']' || (byte == '[' && !isInnerArray())) {
            passMark(byte);
            continue;
        }
        if (m_openArrays > 0 && !m_isFirst && m_commas == 0)
            remark(SourceText::tr("A comma is missing between two values."));
        return true;
    }
    return false;
}

std::optional<JsonCutter::Element> JsonCutter::next()
{
    m_begin = none;
    m_tooLong = false;
    if (!findBegin())
        return std::nullopt;
    m_begin = m_at;
    m_beginLine = m_line;
    m_indent = qint64(m_at - std::min(m_at, m_lineBegin));
    m_isFirst = false;
    m_isCutInside = false;
    m_commas = 0;
    if (m_buffer[m_at] == '{' || m_buffer[m_at] == '[')
        endObject();
    else
        endJunk();
    if (m_objects++ == 0)
        m_oneALine = m_beginLine == m_line && !m_wasInArray && endsLine();
    return element();
}

/// Goes behind an object or array.
void JsonCutter::endObject()
{
    bool inString = false;
    int depth = 0;
    for (; hasByte(); ++m_at) {
        const char byte = m_buffer[m_at];
        if (byte == recordSeparator || (byte == '\n' && m_oneALine))
            return;
        if (byte == '\n') {
            ++m_line;
            m_lineBegin = m_at + 1;
        }
        if (inString) {
            if (byte == '\\') {
                ++m_at;
                if (hasByte() && m_buffer[m_at] == '\n')
                    --m_at; // is counted
            }
            inString = byte != '"';
            continue;
        }
        inString = byte == '"';
        depth += byte == '{' || byte == '[' ? 1 : byte == '}' || byte == ']' ? -1 : 0;
        if (depth == 0 && (byte == '}' || byte == ']')) {
            ++m_at;
            return;
        }
    }
    m_isCutInside = true;
}

/// Goes behind what is no object: as far as its line, or as a comma, a bracket or an object.
void JsonCutter::endJunk()
{
    bool inString = false;
    for (; hasByte(); ++m_at) {
        const char byte = m_buffer[m_at];
        if (byte == '\n' || byte == recordSeparator)
            return;
        if (!inString && (byte == ',' || byte == ']' || byte == '{'))
            return;
        if (byte == '"')
            inString = !inString;
    }
}

/// Whether nothing but blanks stands in front of the line's end.
bool JsonCutter::endsLine() const
{
    const std::size_t next = m_buffer.find_first_not_of(" \t\r", m_at);
    return next < m_end && m_buffer[next] == '\n';
}

JsonCutter::Element JsonCutter::element() const
{
    return { { m_buffer.data() + m_begin, m_at - m_begin }, m_beginLine, m_tooLong };
}

void JsonCutter::goBackToNextObject()
{
    constexpr qint64 atLeast = qint64(64) << 20;
    constexpr qint64 timesOver = 4;
    const std::string_view text = element().text;
    if (m_tooLong || !text.starts_with('{'))
        return;
    qint64 line = m_beginLine;
    for (std::size_t end = text.find('\n'); end != none; end = text.find('\n', end + 1)) {
        ++line;
        const std::size_t begin = text.find_first_not_of(" \t,", end + 1);
        if (begin == none || text[begin] != '{' || qint64(begin - end - 1) > m_indent)
            continue;
        const auto again = qint64(text.size() - begin);
        if (m_readAgain + again > atLeast + timesOver * m_read)
            return;
        m_readAgain += again;
        m_at = m_begin + begin;
        m_lineBegin = m_begin + end + 1;
        m_line = line;
        m_commas = 1; // the broken one may hold it
        return;
    }
}

} // namespace tranche

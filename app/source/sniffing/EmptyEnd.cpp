#include "source/sniffing/EmptyEnd.h"

#include "core/Utf8.h"
#include "source/bytes/LineCount.h"
#include "source/bytes/LineEnd.h"

#include <algorithm>
#include <string>

namespace tranche {

static constexpr qint64 emptyBlockBytes = qint64(64) << 10;
static constexpr qint64 mostEmptyRowBytes = qint64(64) << 10;
static constexpr char endOfDosFile = '\x1a';

/// Behind the last byte that is neither blank nor separator nor quote; `begin` if there is none.
static qint64 behindLastValue(ByteSource &source, qint64 begin, std::string_view empty)
{
    for (qint64 end = source.size(); end > begin;) {
        const qint64 from = std::max(begin, end - emptyBlockBytes);
        const QByteArray block = readBytes(source, from, end - from);
        const std::size_t last = viewOf(block).find_last_not_of(empty);
        if (last != std::string_view::npos)
            return from + qint64(last) + 1;
        end = from;
    }
    return begin;
}

namespace {

/// Goes through the lines behind the last value.
class EmptyLines
{
public:
    /// @param at in the line that holds the last value
    EmptyLines(const Dialect &dialect, const std::string &separators, qint64 at, bool oneColumn)
        : m_dialect(dialect)
        , m_separators(separators)
        , m_at(at)
        , m_oneColumn(oneColumn)
    {
    }

    void take(std::string_view bytes)
    {
        for (const char byte : bytes) {
            const bool isEnd = isLineEnd(byte);
            if (!isEnd && m_afterEnd)
                beginLine();
            if (byte == m_dialect.quote && m_dialect.quote != '\0')
                ++m_quotes;
            const bool isBlank = (byte == ' ' || byte == '\t') && !m_oneColumn;
            m_separatorBytes += byte == m_dialect.separator.front() ? 1 : 0;
            m_isRow = m_isRow || m_separators.find(byte) != std::string::npos || isBlank || byte == endOfDosFile;
            if (isEnd)
                endLine();
            m_afterEnd = isEnd;
            ++m_at;
        }
    }

    /// Where the first empty row begins; -1 if there is none
    qint64 finish()
    {
        endLine();
        return m_firstRow;
    }

private:
    void beginLine()
    {
        m_lineBegin = m_at;
        m_quotes = 0;
        m_separatorBytes = 0;
        m_isRow = false;
    }

    void endLine()
    {
        // The end of a field with line breaks, or fields that are there: all are quoted.
        // So is what is longer than any empty row.
        const bool isLong = m_lineBegin >= 0 && m_at - m_lineBegin > mostEmptyRowBytes;
        const bool areQuoted = m_lineBegin >= 0 && m_quotes == 2 * (m_separatorBytes + 1);
        if (isLong || m_quotes % 2 != 0 || (m_oneColumn && m_quotes > 0) || areQuoted)
            m_firstRow = -1;
        else if (m_lineBegin >= 0 && (m_isRow || m_quotes > 0) && m_firstRow < 0)
            m_firstRow = m_lineBegin;
        m_quotes = 0;
        m_separatorBytes = 0;
        m_isRow = false;
    }

    const Dialect &m_dialect;
    const std::string &m_separators;
    qint64 m_at;
    qint64 m_lineBegin = -1; ///< -1 in the rest of the line that holds the last value
    const bool m_oneColumn;
    bool m_afterEnd = false;
    bool m_isRow = false;
    qint64 m_quotes = 0;
    qint64 m_separatorBytes = 0;
    qint64 m_firstRow = -1;
};

} // namespace

EmptyEnd findEmptyEnd(ByteSource &source, qint64 dataBegin, const Dialect &dialect, bool oneColumn)
{
    EmptyEnd found { source.size(), 0 };
    if (dialect.blankRuns || dialect.blankLinesAreRows || dialect.separator.empty())
        return found;
    // A file of one column has no separator of its own.
    const std::string separators = oneColumn ? ",;|\t" + dialect.separator : dialect.separator;
    std::string empty = std::string(" \t\r\n") + endOfDosFile + separators;
    if (dialect.quote != '\0')
        empty += dialect.quote;
    const qint64 behind = behindLastValue(source, dataBegin, empty);
    if (behind == dataBegin)
        return found;
    EmptyLines lines(dialect, separators, behind, oneColumn);
    for (qint64 at = behind; at < source.size();) {
        const QByteArray block = readBytes(source, at, emptyBlockBytes);
        if (block.isEmpty())
            break;
        lines.take(viewOf(block));
        at += block.size();
    }
    if (const qint64 begin = lines.finish(); begin >= 0) {
        found.begin = begin;
        found.lines = countLines(source, begin, source.size(), [] { return true; });
    }
    return found;
}

} // namespace tranche

#include "source/sniffing/TextSample.h"

#include "source/bytes/LineEnd.h"
#include "source/text/RowParser.h"

#include <algorithm>

namespace tranche {

static constexpr qint64 sampledHeadBytes = qint64(256) << 10;
static constexpr qint64 sampledWindowBytes = qint64(64) << 10;
static constexpr qint64 escapedWindowBytes = qint64(16) << 10;

static std::string_view wholeLinesOf(const QByteArray &window)
{
    const std::string_view text(window.constData(), std::size_t(window.size()));
    return text.substr(endOfLine(text, 0));
}

RowBuffer TextSample::rows(const Dialect &dialect, std::uint32_t columns) const
{
    RowBuffer buffer;
    RowParser(dialect, columns).parse(headText(), headIsAll, 1, buffer, mostRows);
    return buffer;
}

void TextSample::addFurtherRows(const Dialect &dialect, RowBuffer &into) const
{
    const auto add = [&](const QByteArray &window, bool atEnd) {
        if (!window.isEmpty())
            RowParser(dialect, 0).parse(wholeLinesOf(window), atEnd, 1, into, into.rows.size() + mostRows / 4);
    };
    add(escaped, false);
    add(middle, false);
    add(tail, true);
}

bool TextSample::holds(std::string_view text) const
{
    const auto isIn
        = [text](const QByteArray &part) { return part.contains(QByteArrayView(text.data(), qsizetype(text.size()))); };
    return isIn(head) || isIn(middle) || isIn(tail) || isIn(escaped);
}

/// Where a backslash before a quote stands first in a source; -1: nowhere, or the source is too large to look.
static qint64 firstEscapedQuote(ByteSource &source, qint64 begin)
{
    constexpr qint64 mostSearched = qint64(8) << 20;
    constexpr qint64 pieceBytes = qint64(1) << 20;
    if (source.size() - begin > mostSearched)
        return -1;
    for (qint64 at = begin; at < source.size(); at += pieceBytes) {
        const QByteArray piece = readBytes(source, at, pieceBytes + 1);
        const qsizetype twice = piece.indexOf("\\\"");
        const qsizetype once = piece.indexOf("\\'");
        if (twice >= 0 || once >= 0)
            return at + (twice >= 0 && once >= 0 ? std::min(twice, once) : std::max(twice, once));
    }
    return -1;
}

TextSample takeTextSample(ByteSource &source, qint64 begin)
{
    TextSample sample;
    sample.head = readBytes(source, begin, sampledHeadBytes);
    sample.headIsAll = begin + sample.head.size() >= source.size();
    if (!sample.headIsAll) {
        sample.middle = readBytes(source, (begin + source.size()) / 2, sampledWindowBytes);
        sample.tail = readBytes(source, std::max(begin, source.size() - sampledWindowBytes), sampledWindowBytes);
    }
    const qint64 escaped = firstEscapedQuote(source, begin);
    const bool isRead = escaped - begin < sample.head.size()
        && std::count(sample.head.begin(), sample.head.begin() + std::max<qint64>(0, escaped - begin), '\n')
            < qint64(TextSample::mostRows);
    if (escaped >= 0 && !isRead)
        sample.escaped = readBytes(source, std::max(begin, escaped - escapedWindowBytes / 2), escapedWindowBytes);
    return sample;
}

} // namespace tranche

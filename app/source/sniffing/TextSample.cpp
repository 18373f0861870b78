#include "source/sniffing/TextSample.h"

#include "source/bytes/LineEnd.h"
#include "source/text/RowParser.h"

#include <algorithm>

namespace tranche {

static constexpr qint64 sampledHeadBytes = qint64(256) << 10;
static constexpr qint64 sampledWindowBytes = qint64(64) << 10;

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
    add(middle, false);
    add(tail, true);
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
    return sample;
}

} // namespace tranche

#include "source/bytes/Footer.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <algorithm>

namespace tranche {

static constexpr qint64 mostFooterLineBytes = qint64(1) << 20;
static constexpr qint64 footerBlockBytes = qint64(64) << 10;

/// Reads backwards, block by block: the lines may be many, but each ends soon.
qint64 footerBegin(ByteSource &source, qint64 lines)
{
    const qint64 size = source.size();
    qint64 lineEnd = size; // of the line that is looked for the begin of
    char following = 0;
    for (qint64 end = size; end > 0 && lines > 0;) {
        const qint64 from = std::max<qint64>(0, end - footerBlockBytes);
        const QByteArray block = readBytes(source, from, end - from);
        for (qint64 at = end; at-- > from;) {
            const char byte = block[at - from];
            const bool isEnd = byte == '\n' || (byte == '\r' && following != '\n');
            following = byte;
            if (!isEnd || at + 1 == size)
                continue;
            lineEnd = at + 1;
            if (--lines == 0)
                return lineEnd;
        }
        if (lineEnd - from > mostFooterLineBytes && from > 0)
            throw Failure(QStringLiteral("source.footer"),
                SourceText::tr("A line at the end of %1, which is to be left out, is longer than %2 MB.")
                    .arg(source.name())
                    .arg(mostFooterLineBytes >> 20),
                SourceText::tr("Check the number of lines to leave out at the end (--skip-footer)."));
        end = from;
    }
    return lines > 0 ? 0 : size;
}

} // namespace tranche

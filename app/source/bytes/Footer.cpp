#include "source/bytes/Footer.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "core/Utf8.h"
#include "source/bytes/LineEnd.h"

#include <algorithm>
#include <deque>

namespace tranche {

static constexpr qint64 mostFooterBytes = qint64(1) << 20;

qint64 footerBegin(ByteSource &source, qint64 lines)
{
    const QByteArray tail = readBytes(source, std::max<qint64>(0, source.size() - mostFooterBytes), mostFooterBytes);
    const std::string_view text = viewOf(tail);
    const bool whole = tail.size() >= source.size();
    std::deque<std::size_t> begins; // of the last lines
    for (std::size_t at = 0; at < text.size(); at = endOfLine(text, at)) {
        begins.push_back(at);
        if (qint64(begins.size()) > lines)
            begins.pop_front();
    }
    if (lines > 0 && !whole && begins.front() == 0)
        throw Failure(QStringLiteral("source.footer"),
            SourceText::tr("The last %1 lines of %2 are longer than %3 MB.")
                .arg(lines)
                .arg(source.name())
                .arg(mostFooterBytes >> 20),
            SourceText::tr("Check the number of lines to leave out at the end (--footer-lines)."));
    return lines == 0 || begins.empty() ? source.size() : source.size() - qint64(text.size() - begins.front());
}

} // namespace tranche

#include "source/bytes/ByteStream.h"

#include "core/Failure.h"
#include "core/Texts.h"

namespace tranche {

QByteArray readAll(ByteStream &stream, qint64 most)
{
    QByteArray all;
    QByteArray block(1 << 20, Qt::Uninitialized);
    for (std::size_t got = 1; got > 0;) {
        got = stream.read(block.data(), std::size_t(block.size()));
        all.append(block.constData(), qsizetype(got));
        if (all.size() > most)
            throw Failure(QStringLiteral("source.too_large"),
                SourceText::tr("%1 is larger than %2 MB, too large to be read as a whole.")
                    .arg(stream.name())
                    .arg(most >> 20));
    }
    return all;
}

} // namespace tranche

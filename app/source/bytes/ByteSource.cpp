#include "source/bytes/ByteSource.h"

#include <algorithm>

namespace tranche {

QByteArray readBytes(ByteSource &source, qint64 offset, qint64 length)
{
    QByteArray bytes(qsizetype(std::clamp<qint64>(source.size() - offset, 0, length)), Qt::Uninitialized);
    bytes.resize(qsizetype(source.read(offset, bytes.data(), std::size_t(bytes.size()))));
    return bytes;
}

} // namespace tranche

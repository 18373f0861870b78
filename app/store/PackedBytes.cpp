#include "store/PackedBytes.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <cstring>

namespace tranche {

void PackWriter::number(qint64 value)
{
    auto rest = quint64(value);
    while (rest >= 0x80) {
        m_bytes.append(char(0x80 | (rest & 0x7f)));
        rest >>= 7;
    }
    m_bytes.append(char(rest));
}

void PackWriter::text(const QByteArray &text)
{
    number(text.size());
    m_bytes.append(text);
}

static Failure damagedPack()
{
    return Failure(
        QStringLiteral("store.damaged"), StoreText::tr("A list of chunks or errors in the job store is damaged."));
}

qint64 PackReader::number()
{
    quint64 value = 0;
    const char *at = m_bytes.constData() + m_at;
    const char *const end = m_bytes.constData() + m_bytes.size();
    for (int shift = 0; shift < 64 && at != end; shift += 7) {
        const auto byte = quint8(*at++);
        value |= quint64(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0) {
            m_at = at - m_bytes.constData();
            return qint64(value);
        }
    }
    throw damagedPack();
}

qint64 PackReader::difference()
{
    const auto folded = quint64(number());
    return qint64((folded >> 1) ^ (~(folded & 1) + 1));
}

qint64 PackReader::amount()
{
    constexpr qint64 most = qint64(1) << 60;
    const qint64 value = number();
    if (value < 0 || value > most)
        throw damagedPack();
    return value;
}

quint64 PackReader::hash()
{
    quint64 value = 0;
    std::memcpy(&value, take(sizeof value), sizeof value);
    return value;
}

std::string_view PackReader::text()
{
    const qint64 length = number();
    return { take(length), std::size_t(length) };
}

const char *PackReader::take(qint64 count)
{
    if (count < 0 || m_bytes.size() - m_at < count)
        throw damagedPack();
    const char *bytes = m_bytes.constData() + m_at;
    m_at += count;
    return bytes;
}

} // namespace tranche

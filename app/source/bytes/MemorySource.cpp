#include "source/bytes/MemorySource.h"

#include "source/bytes/Footer.h"

#include <algorithm>

namespace tranche {

MemorySource::MemorySource(QString name, QByteArray bytes)
    : m_name(std::move(name))
    , m_bytes(std::move(bytes))
    , m_end(m_bytes.size())
{
}

void MemorySource::leaveOutLines(qint64 footerLines)
{
    m_end = footerBegin(*this, footerLines);
}

std::size_t MemorySource::read(qint64 offset, char *to, std::size_t length)
{
    const auto count = std::size_t(std::clamp<qint64>(m_end - offset, 0, qint64(length)));
    if (count > 0)
        std::copy_n(m_bytes.constData() + offset, count, to);
    return count;
}

} // namespace tranche

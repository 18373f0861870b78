#pragma once

#include "source/bytes/ByteStream.h"

#include <string_view>

namespace tranche {

/// Bytes that are in memory, and outlive this.
class MemoryStream final : public ByteStream
{
public:
    explicit MemoryStream(std::string_view bytes)
        : m_bytes(bytes)
    {
    }
    QString name() const override { return {}; }
    std::size_t read(char *to, std::size_t length) override
    {
        const std::size_t got = m_bytes.copy(to, length, m_at);
        m_at += got;
        return got;
    }
    qint64 bytesOfFile() const override { return qint64(m_at); }

private:
    std::string_view m_bytes;
    std::size_t m_at = 0;
};

} // namespace tranche

#pragma once

#include "source/bytes/ByteSource.h"

namespace tranche {

/// Bytes in memory: a chunk file out of the job store.
class MemorySource final : public ByteSource
{
public:
    MemorySource(QString name, QByteArray bytes);

    QString name() const override { return m_name; }
    qint64 size() const override { return m_end; }
    std::size_t read(qint64 offset, char *to, std::size_t length) override;
    void leaveOutLines(qint64 footerLines) override;

private:
    QString m_name;
    QByteArray m_bytes;
    qint64 m_end = 0;
};

} // namespace tranche

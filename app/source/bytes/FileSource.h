#pragma once

#include "core/Handles.h"
#include "source/bytes/ByteSource.h"

namespace tranche {

/// A file on disk, read with pread: a file that is truncated meanwhile must not kill the process, as it would under a
/// map.
class FileSource final : public ByteSource
{
public:
    /// @throws Failure "source.missing", "source.open"
    explicit FileSource(const QString &path);

    QString path() const { return m_path; }
    QString name() const override;
    qint64 size() const override { return m_end; }
    std::size_t read(qint64 offset, char *to, std::size_t length) override;
    void checkUnchanged() const override;
    FileIdentity identity() const override { return m_identity; }
    void leaveOutLines(qint64 footerLines) override;

private:
    QString m_path;
    FileDescriptor m_file;
    FileIdentity m_identity;
    qint64 m_end = 0;
};

} // namespace tranche

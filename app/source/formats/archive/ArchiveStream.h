#pragma once

#include "source/bytes/ByteStream.h"
#include "source/bytes/FileSource.h"

#include <QList>

#include <string_view>

struct archive;

namespace tranche {

/// A file in an archive.
struct ArchiveMember
{
    QString name; ///< its path in the archive; empty for a file that was compressed alone
    qint64 size = -1; ///< in bytes, as the archive says; -1: it does not say
    bool isFile = true;
    bool isEncrypted = false;

    bool operator==(const ArchiveMember &) const = default;
};

/// Whether the bytes begin like a compressed file or an archive: gzip, bzip2, xz, zstd, zip, 7z or tar.
bool looksLikeArchive(const QByteArray &begin);

/// What is in an archive: at least one file. @throws Failure "source.archive" if it can't be read
QList<ArchiveMember> archiveMembers(std::unique_ptr<FileSource> file);

/// The bytes of one file in an archive, unpacked while they are read. What would blow up is stopped at a ratio that no
/// honest table reaches.
class ArchiveStream final : public ByteStream
{
public:
    /// @param member empty: the only one. @throws Failure "source.archive", "source.member" if there are several, or
    /// none of that name
    ArchiveStream(std::unique_ptr<FileSource> file, const QString &member);
    ~ArchiveStream() override;

    QString name() const override { return m_name; }
    QString fullName() const override;
    std::size_t read(char *to, std::size_t length) override;
    qint64 bytesOfFile() const override;

    class Reader; ///< libarchive over a file

private:
    std::unique_ptr<Reader> m_reader;
    QString m_name;
    std::string_view m_block; ///< unpacked, not read yet
    qint64 m_unpacked = 0;
};

} // namespace tranche

#pragma once

#include "source/bytes/ByteStream.h"
#include "source/bytes/FileSource.h"
#include "source/formats/archive/ArchiveReader.h"

#include <QList>

namespace tranche {

/// Whether the bytes begin like a compressed file or an archive: gzip, bzip2, xz, zstd, zip, 7z or tar.
bool looksLikeArchive(const QByteArray &begin);

/// What is in an archive: at least one file. @throws Failure "source.archive" if it can't be read
QList<ArchiveMember> archiveMembers(std::unique_ptr<FileSource> file);

/// What messages call a file in an archive. @param member may be the name of the archive itself
QString textOfMember(const QString &member, const QString &archive);

/// The bytes of one file in an archive, unpacked while they are read. What would blow up is stopped at a ratio that no
/// honest table reaches.
class ArchiveStream final : public ByteStream
{
public:
    /// @param member empty: the only one. @throws Failure "source.archive", "source.member" if there are several, or
    /// none of that name
    ArchiveStream(std::unique_ptr<FileSource> file, const QString &member);

    QString name() const override { return m_name; }
    QString fullName() const override;
    std::size_t read(char *to, std::size_t length) override;
    qint64 bytesOfFile() const override;

private:
    std::unique_ptr<ArchiveReader> m_reader;
    QString m_name;
};

} // namespace tranche

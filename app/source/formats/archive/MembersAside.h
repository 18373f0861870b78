#pragma once

#include "source/bytes/ByteStream.h"
#include "source/formats/SpilledBytes.h"
#include "source/formats/archive/ArchiveReader.h"

#include <QHash>

#include <memory>

namespace tranche {

/// The files of an archive, to be opened in any order and again. The archive is gone through once, as far as files are
/// asked for: small ones are put into a temporary file on the way. What is large, or has no room there, is unpacked
/// anew each time.
class MembersAside
{
public:
    static constexpr qint64 mostBytesOfMember = qint64(8) << 20;
    static constexpr qint64 mostBytes = qint64(1) << 30; ///< of all that are put aside

    explicit MembersAside(const QString &archive);

    /// @param name of a file in it. The stream ends before this does. @throws as ArchiveStream
    std::unique_ptr<ByteStream> open(const QString &name);

private:
    struct Member
    {
        qint64 offset = 0;
        qint64 size = -1; ///< -1: it was not put aside
        qint64 packedBytes = 0; ///< of the archive, read for it
    };
    class Stream;

    bool goOn();
    Member putAside(const ArchiveMember &member);

    QString m_archive;
    std::unique_ptr<ArchiveReader> m_reader; ///< null: all was gone through
    QString m_archiveName;
    qint64 m_offset = 0; ///< in the archive, behind what was put aside last
    SpilledBytes m_bytes;
    qint64 m_size = 0; ///< bytes that were put aside
    QHash<QString, Member> m_members; ///< that were gone past
};

} // namespace tranche

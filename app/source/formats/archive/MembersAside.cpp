#include "source/formats/archive/MembersAside.h"

#include "core/Failure.h"
#include "core/Interruption.h"
#include "source/formats/archive/ArchiveStream.h"

#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace tranche {

/// A file that was put aside.
class MembersAside::Stream final : public ByteStream
{
public:
    Stream(SpilledBytes &bytes, const Member &member, const QString &name, const QString &archive)
        : m_bytes(bytes)
        , m_member(member)
        , m_name(QFileInfo(name).fileName())
        , m_archive(archive)
    {
    }
    QString name() const override { return m_name; }
    QString fullName() const override { return textOfMember(m_name, m_archive); }
    std::size_t read(char *to, std::size_t length) override
    {
        const std::size_t got = std::min(length, std::size_t(m_member.size - m_at));
        m_bytes.read(m_member.offset + m_at, to, got);
        m_at += qint64(got);
        return got;
    }
    qint64 bytesOfFile() const override { return m_at < m_member.size ? 0 : m_member.packedBytes; }

private:
    SpilledBytes &m_bytes;
    const Member m_member;
    QString m_name;
    QString m_archive;
    qint64 m_at = 0;
};

MembersAside::MembersAside(const QString &archive)
    : m_archive(archive)
    , m_reader(std::make_unique<ArchiveReader>(std::make_unique<FileSource>(archive)))
    , m_archiveName(m_reader->file().name())
{
}

std::unique_ptr<ByteStream> MembersAside::open(const QString &name)
{
    while (!m_members.contains(name) && goOn())
        Interruption::check();
    if (const auto found = m_members.constFind(name); found != m_members.constEnd() && found->size >= 0)
        return std::make_unique<Stream>(m_bytes, *found, name, m_archiveName);
    return std::make_unique<ArchiveStream>(std::make_unique<FileSource>(m_archive), name);
}

/// Goes past the next file. @returns false behind the last, and behind what can't be read: whoever opens it is told why
bool MembersAside::goOn()
{
    if (m_reader == nullptr)
        return false;
    try {
        if (ArchiveMember member; m_reader->next(member)) {
            const Member aside = putAside(member);
            if (!m_members.contains(member.name)) // of several with one name the first counts
                m_members.insert(member.name, aside);
            return true;
        }
    } catch (const Failure &) {
        Interruption::check();
    }
    m_reader.reset();
    return false;
}

MembersAside::Member MembersAside::putAside(const ArchiveMember &member)
{
    const qint64 before = std::exchange(m_offset, m_reader->offset());
    if (!member.isFile || member.isEncrypted || member.size > mostBytesOfMember || m_size >= mostBytes)
        return {};
    Member aside { m_size, 0, 0 };
    std::vector<char> block(std::size_t(64) << 10);
    while (const std::size_t got = m_reader->read(block.data(), block.size())) {
        m_bytes.append({ block.data(), got });
        m_size += qint64(got);
        aside.size += qint64(got);
        if (aside.size > mostBytesOfMember) // more than it said
            return {};
    }
    m_offset = m_reader->offset();
    aside.packedBytes = std::max<qint64>(0, m_offset - before);
    return aside;
}

} // namespace tranche

#include "source/formats/archive/ArchiveStream.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace tranche {

static constexpr qsizetype mostMembers = 100000;

bool looksLikeArchive(const QByteArray &begin)
{
    static const std::vector<QByteArray> marks { QByteArray("\x1f\x8b", 2), QByteArray("7z\xBC\xAF\x27\x1C", 6),
        QByteArray("\xFD"
                   "7zXZ\0",
            6),
        QByteArray("\x28\xB5\x2F\xFD", 4), QByteArray("PK\x03\x04", 4), QByteArray("PK\x05\x06", 4),
        QByteArray("\x1F\x9D", 2), QByteArray("\x04\x22\x4D\x18", 4), QByteArray("LZIP\x01", 5) };
    return std::any_of(marks.begin(), marks.end(), [&](const QByteArray &mark) { return begin.startsWith(mark); })
        || begin.mid(257, 5) == "ustar"
        || (begin.startsWith("BZh") && (begin.mid(4, 6) == "1AY&SY" || begin.mid(4, 6) == "\x17rE8P\x90"));
}

/// What file managers leave in folders is nobody's data.
static bool isOfSystem(const QString &name)
{
    static const QStringList left { QStringLiteral(".ds_store"), QStringLiteral("thumbs.db"),
        QStringLiteral("desktop.ini"), QStringLiteral(".directory") };
    const QString file = name.mid(name.lastIndexOf(u'/') + 1);
    return name.startsWith(QLatin1String("__MACOSX/")) || file.startsWith(QLatin1String("._"))
        || left.contains(file.toLower());
}

QList<ArchiveMember> archiveMembers(std::unique_ptr<FileSource> file)
{
    ArchiveReader reader(std::move(file));
    QList<ArchiveMember> members;
    ArchiveMember member;
    while (reader.next(member)) {
        if (member.name.isEmpty()) // compressed alone: nothing follows, and to look for it is to unpack it all
            return { member };
        if (member.isFile && !isOfSystem(member.name))
            members.append(member);
        if (members.size() > mostMembers)
            throw Failure(QStringLiteral("source.archive"),
                SourceText::tr("There are more than %1 files in %2.").arg(mostMembers).arg(reader.file().name()),
                SourceText::tr("Unpack it, and import the files that count."));
    }
    if (members.isEmpty())
        throw Failure(
            QStringLiteral("source.archive"), SourceText::tr("There is no file in %1.").arg(reader.file().name()));
    return members;
}

QString textOfMember(const QString &member, const QString &archive)
{
    return member == archive ? archive : SourceText::tr("%1 in %2").arg(member, archive);
}

ArchiveStream::ArchiveStream(std::unique_ptr<FileSource> file, const QString &member)
{
    const QString path = file->path();
    QString wanted = member;
    if (wanted.isEmpty()) {
        const auto members = archiveMembers(std::make_unique<FileSource>(path));
        wanted = members.front().name;
        if (members.size() > 1) {
            QStringList names;
            for (const ArchiveMember &one : members)
                names.append(one.name);
            throw Failure(QStringLiteral("source.member"),
                SourceText::tr("There are %1 files in %2.").arg(members.size()).arg(file->name()),
                SourceText::tr("Choose one with --member: %1.").arg(names.mid(0, 20).join(QLatin1String(", "))));
        }
    }
    m_reader = std::make_unique<ArchiveReader>(std::move(file));
    ArchiveMember found;
    bool more = m_reader->next(found);
    while (more && found.name != wanted)
        more = m_reader->next(found);
    if (!more)
        throw Failure(QStringLiteral("source.member"),
            SourceText::tr("There is no “%1” in %2.").arg(wanted, m_reader->file().name()),
            SourceText::tr("Check its name, see “sniff”."));
    m_name = wanted.isEmpty() ? m_reader->file().name() : QFileInfo(wanted).fileName();
    if (found.isEncrypted)
        throw archiveNeedsPassword(SourceText::tr("%1 in %2").arg(wanted, m_reader->file().name()));
}

std::size_t ArchiveStream::read(char *to, std::size_t length)
{
    return m_reader->read(to, length);
}

QString ArchiveStream::fullName() const
{
    return textOfMember(m_name, m_reader->file().name());
}

qint64 ArchiveStream::bytesOfFile() const
{
    return m_reader->offset();
}

} // namespace tranche

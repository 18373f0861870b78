#include "store/SavedFile.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <QFile>
#include <QUuid>

#include <cerrno>
#include <climits>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tranche {

static constexpr qsizetype bytesPerWrite = qsizetype(256) << 10;

static QByteArray folderOf(const QByteArray &path)
{
    return path.left(path.lastIndexOf('/') + 1); // with its slash; empty: the current one
}

/// The path behind symbolic links, which may name a file that is not there yet.
static QByteArray behindLinks(QByteArray path)
{
    constexpr int mostLinks = 40; // as the system's own limit
    for (int i = 0; i < mostLinks; ++i) {
        QByteArray link(PATH_MAX, '\0');
        const auto length = ::readlink(path.constData(), link.data(), std::size_t(link.size()));
        if (length <= 0)
            break;
        link.truncate(length);
        path = link.startsWith('/') ? link : folderOf(path) + link;
    }
    return path;
}

SavedFile::SavedFile(const QString &path, Access access)
    : m_path(path)
    , m_target(behindLinks(QFile::encodeName(path)))
{
    struct stat status = {};
    const bool exists = ::stat(m_target.constData(), &status) == 0;
    if (exists && S_ISDIR(status.st_mode))
        fail(EISDIR);
    if (exists && !S_ISREG(status.st_mode)) {
        m_file = FileDescriptor(::open(m_target.constData(), O_WRONLY | O_CLOEXEC));
        if (!m_file.isOpen())
            fail(errno);
        return;
    }
    if (exists && ::access(m_target.constData(), W_OK) != 0) // a rename would not ask
        fail(errno);
    openBeside(access);
    if (!exists || access == Access::OwnerOnly)
        return;
    const bool isOwner = ::fchown(m_file.number(), status.st_uid, status.st_gid) == 0 || status.st_uid == ::geteuid();
    ::fchmod(m_file.number(), status.st_mode & (isOwner ? 07777U : 0777U));
}

void SavedFile::openBeside(Access access)
{
    do {
        m_temporary
            = folderOf(m_target) + ".tranche-" + QUuid::createUuid().toByteArray(QUuid::Id128).left(12) + ".part";
        m_file = FileDescriptor(::open(m_temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
            access == Access::OwnerOnly ? 0600 : 0666));
    } while (!m_file.isOpen() && errno == EEXIST);
    if (!m_file.isOpen())
        fail(errno);
}

SavedFile::~SavedFile()
{
    if (!m_temporary.isEmpty())
        ::unlink(m_temporary.constData());
}

void SavedFile::fail(int error) const
{
    throw Failure(QStringLiteral("file.save"),
        StoreText::tr("The file %1 can't be written: %2.").arg(m_path, QString::fromLocal8Bit(std::strerror(error))),
        StoreText::tr("Check its folder and the space on the disk."));
}

void SavedFile::flush()
{
    qsizetype done = 0;
    while (done < m_buffer.size()) {
        const auto written = ::write(m_file.number(), m_buffer.constData() + done, std::size_t(m_buffer.size() - done));
        if (written < 0 && errno != EINTR)
            fail(errno);
        done += std::max<qsizetype>(written, 0);
    }
    m_buffer.truncate(0);
}

void SavedFile::write(const QByteArray &bytes)
{
    m_buffer += bytes;
    if (m_buffer.size() >= bytesPerWrite)
        flush();
}

void SavedFile::commit()
{
    flush();
    const bool isPlain = !m_temporary.isEmpty();
    if (isPlain && ::fsync(m_file.number()) != 0)
        fail(errno);
    if (m_file.close() != 0)
        fail(errno);
    if (!isPlain)
        return;
    if (::rename(m_temporary.constData(), m_target.constData()) != 0)
        fail(errno);
    m_temporary.clear();
    // The name has to be on the disk too; where a file system can't sync a folder, it is the old or the new file.
    const QByteArray folder = folderOf(m_target);
    const FileDescriptor named(::open(folder.isEmpty() ? "." : folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (named.isOpen())
        ::fsync(named.number());
}

void saveFile(const QString &path, const QByteArray &content, SavedFile::Access access)
{
    SavedFile file(path, access);
    file.write(content);
    file.commit();
}

} // namespace tranche

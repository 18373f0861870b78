#include "source/bytes/FileSource.h"

#include "core/Failure.h"
#include "core/FaultPoint.h"
#include "core/Interruption.h"
#include "core/Texts.h"
#include "source/bytes/Footer.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tranche {

static FileIdentity identityOf(const struct stat &status)
{
    return { status.st_size, qint64(status.st_mtim.tv_sec) * 1000000000 + status.st_mtim.tv_nsec };
}

FileSource::FileSource(const QString &path)
    : m_path(path)
{
    const QFileInfo file(path);
    if (!file.exists())
        throw Failure(QStringLiteral("source.missing"), SourceText::tr("The file %1 does not exist.").arg(path),
            SourceText::tr("Check the path."));
    if (file.isDir())
        throw Failure(QStringLiteral("source.open"), SourceText::tr("%1 is a folder, not a file.").arg(path),
            SourceText::tr("Name a file in it."));
    if (!file.isFile())
        throw Failure(QStringLiteral("source.open"),
            SourceText::tr("%1 is not an ordinary file, so it can't be read in chunks.").arg(path),
            SourceText::tr("Save its content to a file first."));
    m_file = FileDescriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    struct stat status = {};
    if (!m_file.isOpen() || ::fstat(m_file.number(), &status) != 0) {
        const QString reason = QString::fromLocal8Bit(std::strerror(errno));
        throw Failure(QStringLiteral("source.open"),
            SourceText::tr("The file %1 can't be opened: %2.").arg(path, reason),
            SourceText::tr("Check that you may read it."));
    }
    m_identity = identityOf(status);
    m_end = m_identity.size;
    ::posix_fadvise(m_file.number(), 0, 0, POSIX_FADV_SEQUENTIAL);
}

QString FileSource::name() const
{
    return QFileInfo(m_path).fileName();
}

std::size_t FileSource::read(qint64 offset, char *to, std::size_t length)
{
    Interruption::check();
    std::size_t done = 0;
    while (done < length) {
        const int injected = injectedError("source.read");
        const ssize_t got
            = injected != 0 ? -1 : ::pread(m_file.number(), to + done, length - done, offset + qint64(done));
        if (injected != 0)
            errno = injected;
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throw Failure(QStringLiteral("source.read"),
                SourceText::tr("%1 can't be read at byte %2: %3.")
                    .arg(m_path)
                    .arg(offset + qint64(done))
                    .arg(QString::fromLocal8Bit(std::strerror(errno))),
                SourceText::tr("Check the disk or the network drive, then resume the import."));
        if (got == 0)
            break;
        done += std::size_t(got);
    }
    if (qint64(done) < std::min(qint64(length), size() - offset))
        throw sourceChanged(name());
    return std::size_t(std::clamp<qint64>(size() - offset, 0, qint64(done)));
}

void FileSource::checkUnchanged() const
{
    struct stat open = {};
    struct stat named = {};
    const bool same = ::fstat(m_file.number(), &open) == 0 && identityOf(open) == m_identity
        && ::stat(QFile::encodeName(m_path).constData(), &named) == 0 && named.st_ino == open.st_ino
        && named.st_dev == open.st_dev;
    if (!same)
        throw sourceChanged(name());
}

void FileSource::leaveOutLines(qint64 footerLines)
{
    m_end = footerBegin(*this, footerLines);
}

} // namespace tranche

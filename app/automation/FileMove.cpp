#include "automation/FileMove.h"

#include "core/Failure.h"
#include "core/FaultPoint.h"
#include "core/Handles.h"
#include "core/Texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

namespace tranche {

QString freePath(const QString &folder, const QString &name)
{
    const QString path = folder + QLatin1Char('/');
    // The first point that is not the name's first sign: of "a.tar.gz" the number stands before ".tar.gz".
    const qsizetype point = name.indexOf(u'.', 1);
    const QString begin = point < 0 ? name : name.left(point);
    const QString rest = point < 0 ? QString() : name.mid(point);
    QString free = path + name;
    for (int number = 2; QFileInfo::exists(free) || QFileInfo(free).isSymLink(); ++number)
        free = path + begin + QLatin1Char('-') + QString::number(number) + rest;
    return free;
}

static Failure moveFailure(const QString &from, const QString &to, int error)
{
    return Failure(QStringLiteral("watch.move"),
        AutomationText::tr("%1 can't be moved to %2: %3.")
            .arg(from, QFileInfo(to).path(), QString::fromLocal8Bit(std::strerror(error))));
}

/// Gives a file a name that nothing else has. @returns 0, or the system's error, such as EEXIST
static int renameFreely(const QByteArray &from, const QByteArray &to)
{
    if (const int error = injectedError("automation.rename"); error != 0)
        return error;
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // A file system that can't do this: a second name fails where there is one, too.
    if (::link(from.constData(), to.constData()) == 0)
        return ::unlink(from.constData()) == 0 ? 0 : errno;
    if (errno != EPERM && errno != ENOTSUP && errno != EMLINK)
        return errno;
    if (::faccessat(AT_FDCWD, to.constData(), F_OK, AT_SYMLINK_NOFOLLOW) == 0)
        return EEXIST;
    return ::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}

/// @returns 0, or the system's error
static int copyContent(int from, int to)
{
    std::array<char, 1 << 16> block {};
    for (;;) {
        const ssize_t count = ::read(from, block.data(), block.size());
        if (count == 0)
            return 0;
        if (count < 0 && errno != EINTR)
            return errno;
        for (ssize_t written = 0; written < count;) {
            const ssize_t more = ::write(to, block.data() + written, std::size_t(count - written));
            if (more < 0 && errno != EINTR)
                return errno;
            written += std::max<ssize_t>(more, 0);
        }
    }
}

/// A copy with the same times and rights, on the disk. @returns 0, or the system's error
static int copyWhole(const QByteArray &from, const QByteArray &to)
{
    const FileDescriptor source(::open(from.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    struct stat found = {};
    if (!source.isOpen() || ::fstat(source.number(), &found) != 0)
        return errno;
    ::unlink(to.constData()); // what a copy that died has left
    FileDescriptor copy(::open(to.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!copy.isOpen())
        return errno;
    if (const int error = copyContent(source.number(), copy.number()); error != 0)
        return error;
    const std::array<struct timespec, 2> times { found.st_atim, found.st_mtim };
    ::fchmod(copy.number(), found.st_mode & 07777);
    ::futimens(copy.number(), times.data());
    if (::fsync(copy.number()) != 0 || copy.close() != 0)
        return errno;
    return 0;
}

bool moveFile(const QString &from, const QString &to)
{
    const QString folder = QFileInfo(to).path();
    if (!QDir().mkpath(folder))
        throw moveFailure(from, to, errno == 0 ? EACCES : errno);
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    int error = renameFreely(source, target);
    if (error == EXDEV) {
        const QByteArray copy
            = QFile::encodeName(folder + QStringLiteral("/.") + QFileInfo(to).fileName() + QStringLiteral(".tranche"));
        error = copyWhole(source, copy);
        if (error == 0) {
            faultPoint("automation.copied");
            if (::renameat2(AT_FDCWD, copy.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) != 0)
                error = errno == EINVAL ? renameFreely(copy, target) : errno;
        }
        if (error != 0)
            ::unlink(copy.constData());
        else if (::unlink(source.constData()) != 0)
            error = errno;
    }
    if (error == EEXIST)
        return false;
    if (error != 0)
        throw moveFailure(from, to, error);
    return true;
}

} // namespace tranche

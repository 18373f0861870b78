#include "automation/OpenForWriting.h"

#include "core/Handles.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>

namespace tranche {

/// The flags with which a file is open, of a text as in /proc/PID/fdinfo/NUMBER.
static bool tellsOfWriting(const QByteArray &info)
{
    const qsizetype at = info.indexOf("flags:");
    if (at < 0)
        return false;
    const QByteArray flags = info.mid(at + 6).trimmed();
    bool isOctal = false;
    const int number = flags.left(flags.indexOf('\n')).toInt(&isOctal, 8);
    return isOctal && (number & O_ACCMODE) != O_RDONLY;
}

static bool hasProcessOpen(const struct stat &file)
{
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList({ QStringLiteral("[0-9]*") }, QDir::Dirs);
    for (const QString &process : processes) {
        const QString folder = QStringLiteral("/proc/") + process;
        const QStringList numbers = QDir(folder + QStringLiteral("/fd")).entryList(QDir::System | QDir::Files);
        for (const QString &number : numbers) {
            struct stat open = {};
            const QByteArray link = QFile::encodeName(folder + QStringLiteral("/fd/") + number);
            if (::stat(link.constData(), &open) != 0 || open.st_ino != file.st_ino || open.st_dev != file.st_dev)
                continue;
            QFile info(folder + QStringLiteral("/fdinfo/") + number);
            if (info.open(QIODevice::ReadOnly) && tellsOfWriting(info.readAll()))
                return true;
        }
    }
    return false;
}

bool isOpenForWriting(const QString &path)
{
    const FileDescriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat found = {};
    if (!file.isOpen() || ::fstat(file.number(), &found) != 0)
        return false;
    // Who opens the file for writing in this moment waits until the lease is given back. We would be told by a signal,
    // which has to be one that does nothing: the usual one ends the program.
    if (::fcntl(file.number(), F_SETSIG, SIGURG) == 0 && ::fcntl(file.number(), F_SETLEASE, F_RDLCK) == 0) {
        ::fcntl(file.number(), F_SETLEASE, F_UNLCK);
        return false;
    }
    if (errno == EAGAIN)
        return true;
    return hasProcessOpen(found);
}

} // namespace tranche

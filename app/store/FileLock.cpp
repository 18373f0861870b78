#include "store/FileLock.h"

#include "core/Failure.h"
#include "core/Texts.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>

namespace tranche {

FileDescriptor openLockFile(const QString &path)
{
    FileDescriptor file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!file.isOpen() && errno == ENOSPC)
        throw Failure(QStringLiteral("store.full"),
            StoreText::tr("The disk is full: the lock file %1 can't be made.").arg(path),
            StoreText::tr("Make space, then try again."));
    if (!file.isOpen())
        throw Failure(QStringLiteral("store.readonly"), StoreText::tr("The lock file %1 can't be made.").arg(path),
            StoreText::tr("Check the permissions of its folder, or choose another one with --home."));
    return file;
}

FileLock::FileLock(const QString &path)
    : m_file(openLockFile(path))
{
}

bool FileLock::tryLock()
{
    if (!m_held)
        m_held = ::flock(m_file.number(), LOCK_EX | LOCK_NB) == 0;
    return m_held;
}

void FileLock::wait()
{
    while (!m_held) {
        m_held = ::flock(m_file.number(), LOCK_EX) == 0;
        if (!m_held && errno != EINTR)
            return; // a file system without locks: better to go on than not to start at all
    }
}

void FileLock::unlock()
{
    if (m_held)
        ::flock(m_file.number(), LOCK_UN);
    m_held = false;
}

bool FileLock::isTaken() const
{
    // Shared, so that two who ask at once do not take each other for its holder.
    if (::flock(m_file.number(), LOCK_SH | LOCK_NB) != 0)
        return true;
    ::flock(m_file.number(), LOCK_UN);
    return false;
}

} // namespace tranche

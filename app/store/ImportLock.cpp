#include "store/ImportLock.h"

#include "store/FileLock.h"

#include <fcntl.h>

namespace tranche {

// Locks of an open file description: those of a process would not stand between its threads.

static struct flock byteOf(qint64 import, short kind)
{
    struct flock lock = {};
    lock.l_type = kind;
    lock.l_whence = SEEK_SET;
    lock.l_start = import;
    lock.l_len = 1;
    return lock;
}

ImportLock::ImportLock(const QString &home)
    : m_file(openLockFile(home + QStringLiteral("/imports.lock")))
{
}

bool ImportLock::tryLock(qint64 import)
{
    if (m_held == import)
        return true;
    unlock();
    struct flock lock = byteOf(import, F_WRLCK);
    if (::fcntl(m_file.number(), F_OFD_SETLK, &lock) == 0)
        m_held = import;
    return m_held.has_value();
}

void ImportLock::unlock()
{
    if (!m_held)
        return;
    struct flock lock = byteOf(*m_held, F_UNLCK);
    ::fcntl(m_file.number(), F_OFD_SETLK, &lock);
    m_held.reset();
}

bool ImportLock::isTaken(const QString &home, qint64 import)
{
    const ImportLock probe(home);
    struct flock lock = byteOf(import, F_WRLCK);
    return ::fcntl(probe.m_file.number(), F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

} // namespace tranche

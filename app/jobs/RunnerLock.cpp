#include "jobs/RunnerLock.h"

#include "source/Failure.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tranche {

RunnerLock::RunnerLock(const QString &home)
{
    const QString path = home + QStringLiteral("/runner.lock");
    m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (m_descriptor < 0)
        throw Failure(QStringLiteral("store.readonly"),
            QCoreApplication::translate("Jobs", "The lock file %1 can't be made.").arg(path),
            QCoreApplication::translate(
                "Jobs", "Check the permissions of its folder, or choose another one with --home."));
}

RunnerLock::~RunnerLock()
{
    ::close(m_descriptor); // releases the lock
}

bool RunnerLock::tryLock()
{
    if (!m_held)
        m_held = ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0;
    return m_held;
}

void RunnerLock::unlock()
{
    if (m_held)
        ::flock(m_descriptor, LOCK_UN);
    m_held = false;
}

bool RunnerLock::isTaken(const QString &home)
{
    RunnerLock lock(home);
    // Shared, so that two who ask at once do not take each other for a runner.
    return ::flock(lock.m_descriptor, LOCK_SH | LOCK_NB) != 0;
}

} // namespace tranche

#pragma once

#include "store/FileLock.h"

namespace tranche {

/// The right to run the imports of a job store: it ends with the process, however that dies.
class RunnerLock : public FileLock
{
public:
    explicit RunnerLock(const QString &home)
        : FileLock(home + QStringLiteral("/runner.lock"))
    {
    }

    /// Somebody has the lock now.
    static bool isTaken(const QString &home) { return RunnerLock(home).FileLock::isTaken(); }
};

} // namespace tranche

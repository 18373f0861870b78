#pragma once

#include "store/FileLock.h"

namespace tranche {

/// The right to run the automations of a job store: it ends with the process, however that dies.
class WatchLock : public FileLock
{
public:
    explicit WatchLock(const QString &home)
        : FileLock(home + QStringLiteral("/watch.lock"))
    {
    }

    /// Somebody watches now.
    static bool isTaken(const QString &home) { return WatchLock(home).FileLock::isTaken(); }
};

} // namespace tranche

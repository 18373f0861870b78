#pragma once

#include "core/Handles.h"

#include <QString>

namespace tranche {

/// Opens a file that locks stand on, which is made if it is missing. @throws Failure "store.readonly", "store.full"
FileDescriptor openLockFile(const QString &path);

/// An advisory lock on a file of a job store's folder, between threads and processes. The operating system gives it up
/// when its holder dies.
class FileLock
{
public:
    /// Makes the file if it is missing. @throws Failure "store.readonly"
    explicit FileLock(const QString &path);
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    bool tryLock();
    void wait();
    bool isHeld() const { return m_held; }
    void unlock();
    /// Whether somebody else holds it.
    bool isTaken() const;

private:
    FileDescriptor m_file; ///< closed, it gives the lock up
    bool m_held = false;
};

} // namespace tranche

#pragma once

#include "core/Handles.h"

#include <QString>

#include <optional>

namespace tranche {

/// The right to run an import, or to decide about one that seems to run: a byte of a file in the folder of the job
/// store, one for each import. The operating system gives it up when its holder dies, so that an import that runs by
/// its state and whose byte is free was left behind. Between threads and processes.
class ImportLock
{
public:
    /// Makes the file if it is missing. @throws Failure "store.readonly", "store.full"
    explicit ImportLock(const QString &home);
    ImportLock(const ImportLock &) = delete;
    ImportLock &operator=(const ImportLock &) = delete;

    /// At most one import at a time. @returns false if somebody else has it
    bool tryLock(qint64 import);
    void unlock();

    /// Whether somebody has the import at work.
    static bool isTaken(const QString &home, qint64 import);

private:
    FileDescriptor m_file; ///< closed, it gives the lock up
    std::optional<qint64> m_held;
};

} // namespace tranche

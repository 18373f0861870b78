#pragma once

#include <QString>

namespace tranche {

/// The right to run the imports of a job store: an operating system lock on a file in its home folder, so that it ends
/// with the process, however that dies.
class RunnerLock
{
public:
    explicit RunnerLock(const QString &home);
    ~RunnerLock();
    RunnerLock(const RunnerLock &) = delete;
    RunnerLock &operator=(const RunnerLock &) = delete;

    /// @returns false if another process, or another object of this one, has it
    bool tryLock();
    void unlock();
    bool isHeld() const { return m_held; }

    /// Somebody has the lock now.
    static bool isTaken(const QString &home);

private:
    int m_descriptor = -1;
    bool m_held = false;
};

} // namespace tranche

#pragma once

#include "automation/WatchThread.h"

#include <QString>

namespace tranche {

/// Runs the automations while the window is open, unless another process does.
class WindowWatch
{
public:
    explicit WindowWatch(const QString &home)
        : m_thread(home, [](const QString &) {}) // what goes wrong stands in the job store, or is told by the window
    {
    }

    bool watches() const { return m_thread.watches(); }
    /// Something was changed: look now.
    void wake() { m_thread.wake(); }

private:
    WatchThread m_thread;
};

} // namespace tranche

#pragma once

#include "automation/AutomationRunner.h"

#include <QString>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace tranche {

/// Runs the automations of a job store on a thread of its own, as long as nobody else does: looks once a second, since
/// drives of other computers tell of nothing.
class WatchThread
{
public:
    /// @param tell what is done and what goes wrong, for people; called on the thread
    WatchThread(QString home, std::function<void(const QString &text)> tell);
    ~WatchThread();
    WatchThread(const WatchThread &) = delete;
    WatchThread &operator=(const WatchThread &) = delete;

    /// Whether it is this one that watches.
    bool watches() const { return m_watches; }
    /// Looks now: something was changed.
    void wake();
    /// Returns when it has ended: after the file that it is at.
    void stop();

private:
    void run();
    void watch();
    void rest(std::chrono::milliseconds time);

    QString m_home;
    std::function<void(const QString &)> m_tell;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isWoken = false; ///< under m_mutex
    std::atomic<bool> m_mustStop = false;
    std::atomic<bool> m_watches = false;
    std::thread m_thread;
};

/// The present moment.
Moment currentMoment();

} // namespace tranche

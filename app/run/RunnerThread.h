#pragma once

#include "run/RunControl.h"

#include <QString>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace tranche {

/// Runs what is queued on a thread of its own, whenever no other runner of the job store is at work: in a window, and
/// in the server of the import API.
class RunnerThread
{
public:
    /// What the thread tells; called on it.
    struct News
    {
        std::function<void()> finished; ///< it has ended
        std::function<void(const QString &message)> failed; ///< the job store can't be used now; it tries again
    };

    RunnerThread(QString home, News news);
    /// Stops as stop() does.
    virtual ~RunnerThread();
    RunnerThread(const RunnerThread &) = delete;
    RunnerThread &operator=(const RunnerThread &) = delete;

    /// Starts the thread, for the first time or once it has stopped.
    void begin();
    /// Something was queued: look now.
    void wake();
    /// Asks the thread to end. An import at work goes back to the queue and can be gone on with by any runner.
    void requestStop();
    /// requestStop(), and waits for it.
    void stop();
    bool isRunning() const { return m_running; }

protected:
    /// Runs what is queued until it is to stop.
    virtual void lookForWork();

private:
    void run();
    /// Until it is woken, or is to stop.
    void rest(std::chrono::milliseconds time);

    QString m_home;
    News m_news;
    std::unique_ptr<RunControl> m_control; ///< of this start of the thread
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isWoken = false; ///< since it looked last; under m_mutex
    std::atomic<bool> m_running = false;
    std::thread m_thread;
};

} // namespace tranche

#pragma once

#include "run/RunControl.h"
#include "ui/common/Mailbox.h"

#include <QObject>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace tranche {

/// The runner of a window: runs what is queued on a thread of its own, whenever no other runner of the job store is at
/// work.
class BackgroundRunner : public QObject
{
    Q_OBJECT
public:
    explicit BackgroundRunner(const QString &home, QObject *parent = nullptr);
    /// Stops as stop() does.
    ~BackgroundRunner() override;

    /// Starts the thread, for the first time or once it has stopped.
    void begin();
    /// Something was queued: look now.
    void wake();
    /// Asks the thread to end; finished() tells when it has. An import at work goes back to the queue and can be gone
    /// on with by any runner.
    void requestStop();
    /// requestStop(), and waits for it.
    void stop();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void finished();
    void failed(const QString &message);

protected:
    /// Runs what is queued until it is to stop.
    virtual void lookForWork();

private:
    void run();
    /// Until it is woken, or is to stop.
    void rest(std::chrono::milliseconds time);

    QString m_home;
    std::unique_ptr<RunControl> m_control; ///< of this start of the thread
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::atomic<bool> m_running = false;
    std::thread m_thread;
    Mailbox m_news; ///< what the thread tells
};

} // namespace tranche

#pragma once

#include "jobs/RunControl.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <memory>

namespace tranche {

/// The runner of a window: runs what is queued on a thread of its own, whenever no other runner of the job store is at
/// work.
class BackgroundRunner : public QThread
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

Q_SIGNALS:
    void failed(const QString &message);

protected:
    void run() override;
    /// Runs what is queued until it is to stop.
    virtual void lookForWork();

private:
    QString m_home;
    std::unique_ptr<RunControl> m_control; ///< of this start of the thread
    QMutex m_mutex;
    QWaitCondition m_wake;
};

} // namespace tranche

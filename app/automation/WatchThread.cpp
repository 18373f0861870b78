#include "automation/WatchThread.h"

#include "automation/WatchLock.h"
#include "core/Failure.h"
#include "core/Interruption.h"

#include <QElapsedTimer>

namespace tranche {

static constexpr std::chrono::milliseconds watchInterval(1000);
static constexpr std::chrono::milliseconds restAfterWatchFailure(5000);

Moment currentMoment()
{
    QElapsedTimer clock;
    clock.start();
    return { QDateTime::currentDateTimeUtc(), clock.msecsSinceReference() };
}

WatchThread::WatchThread(QString home, std::function<void(const QString &)> tell)
    : m_home(std::move(home))
    , m_tell(std::move(tell))
    , m_thread([this] { run(); })
{
}

WatchThread::~WatchThread()
{
    stop();
}

void WatchThread::wake()
{
    const std::scoped_lock lock(m_mutex);
    m_isWoken = true;
    m_wake.notify_all();
}

void WatchThread::stop()
{
    m_mustStop = true;
    wake();
    if (m_thread.joinable())
        m_thread.join();
}

void WatchThread::rest(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    if (!m_mustStop)
        m_wake.wait_for(lock, time, [this] { return m_isWoken; });
    m_isWoken = false;
}

void WatchThread::run()
{
    QString told;
    while (!m_mustStop) {
        try {
            watch();
            told.clear();
        } catch (...) {
            // The job store can't be used: once that is mended it goes on by itself.
            const QString text = failureOfCurrentException().text();
            if (text != told)
                m_tell(text);
            told = text;
        }
        m_watches = false;
        if (!m_mustStop)
            rest(restAfterWatchFailure);
    }
}

void WatchThread::watch()
{
    const Interruption interruption([this] { return m_mustStop.load(); });
    while (!m_mustStop && !JobStore::exists(m_home)) // one that was moved away may be put back
        rest(watchInterval);
    if (m_mustStop)
        return;
    WatchLock lock(m_home);
    while (!m_mustStop && !lock.tryLock())
        rest(watchInterval);
    if (m_mustStop)
        return;
    JobStore store(m_home);
    AutomationRunner::Options options;
    options.keepOn = [this] { return !m_mustStop; };
    options.tell = m_tell;
    AutomationRunner runner(store, options);
    m_watches = true;
    while (!m_mustStop && store.isInPlace()) {
        runner.step(currentMoment());
        rest(watchInterval);
    }
}

} // namespace tranche

#include "ui/imports/BackgroundRunner.h"

#include "core/Failure.h"
#include "run/Runner.h"

namespace tranche {

static constexpr std::chrono::milliseconds lookInterval(300);
static constexpr std::chrono::milliseconds restAfterFailure(5000);

BackgroundRunner::BackgroundRunner(const QString &home, QObject *parent)
    : QObject(parent)
    , m_home(home)
{
}

BackgroundRunner::~BackgroundRunner()
{
    stop();
}

void BackgroundRunner::wake()
{
    const std::scoped_lock lock(m_mutex);
    m_wake.notify_all();
}

void BackgroundRunner::requestStop()
{
    if (m_control)
        m_control->request(RunControl::Stop::Interrupt);
    wake();
}

void BackgroundRunner::begin()
{
    if (m_thread.joinable())
        m_thread.join();
    m_control = std::make_unique<RunControl>();
    m_running = true;
    m_thread = std::thread([this] {
        run();
        m_running = false;
        m_news.post([this] { Q_EMIT finished(); });
    });
}

void BackgroundRunner::stop()
{
    requestStop();
    if (m_thread.joinable())
        m_thread.join();
}

void BackgroundRunner::rest(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    if (!m_control->mustStop())
        m_wake.wait_for(lock, time);
}

void BackgroundRunner::run()
{
    while (!m_control->mustStop()) {
        try {
            lookForWork();
        } catch (...) {
            // The job store can't be used: a full disk, say. Once that is mended the runner goes on by itself. Whatever
            // else it is, it is told, and ends neither the thread nor the window.
            m_news.post([this, text = failureOfCurrentException().text()] { Q_EMIT failed(text); });
            rest(restAfterFailure);
        }
    }
}

void BackgroundRunner::lookForWork()
{
    Runner runner(m_home);
    while (!m_control->mustStop() && runner.isStoreInPlace()) {
        runner.runQueueIfFree(*m_control);
        rest(lookInterval);
    }
    // A store that was moved away may be put back: it is not for the runner to begin another one.
    while (!m_control->mustStop() && !JobStore::exists(m_home))
        rest(lookInterval);
}

} // namespace tranche

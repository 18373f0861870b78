#include "run/RunnerThread.h"

#include "core/Failure.h"
#include "run/Runner.h"

namespace tranche {

static constexpr std::chrono::milliseconds lookInterval(300);
static constexpr std::chrono::milliseconds restAfterFailure(5000);

RunnerThread::RunnerThread(QString home, News news)
    : m_home(std::move(home))
    , m_news(std::move(news))
{
}

RunnerThread::~RunnerThread()
{
    stop();
}

void RunnerThread::wake()
{
    const std::scoped_lock lock(m_mutex);
    m_isWoken = true;
    m_wake.notify_all();
}

void RunnerThread::requestStop()
{
    if (m_control)
        m_control->request(RunControl::Stop::Interrupt);
    wake();
}

void RunnerThread::begin()
{
    if (m_thread.joinable())
        m_thread.join();
    m_control = std::make_unique<RunControl>();
    m_running = true;
    m_thread = std::thread([this] {
        run();
        m_running = false;
        m_news.finished();
    });
}

void RunnerThread::stop()
{
    requestStop();
    if (m_thread.joinable())
        m_thread.join();
}

void RunnerThread::rest(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    if (!m_control->mustStop())
        m_wake.wait_for(lock, time, [this] { return m_isWoken; });
    m_isWoken = false;
}

void RunnerThread::run()
{
    while (!m_control->mustStop()) {
        try {
            lookForWork();
        } catch (...) {
            // The job store can't be used: a full disk, say. Once that is mended the runner goes on by itself. Whatever
            // else it is, it is told, and ends neither the thread nor the program.
            m_news.failed(failureOfCurrentException().text());
            rest(restAfterFailure);
        }
    }
}

void RunnerThread::lookForWork()
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

#include "ui/jobs/BackgroundRunner.h"

#include "jobs/Runner.h"
#include "source/Failure.h"

namespace tranche {

static constexpr unsigned long lookIntervalMs = 300;
static constexpr unsigned long restAfterFailureMs = 5000;

BackgroundRunner::BackgroundRunner(const QString &home, QObject *parent)
    : QThread(parent)
    , m_home(home)
{
    setObjectName(QStringLiteral("runner"));
}

BackgroundRunner::~BackgroundRunner()
{
    stop();
}

void BackgroundRunner::wake()
{
    m_wake.wakeAll();
}

void BackgroundRunner::requestStop()
{
    if (m_control)
        m_control->request(RunControl::Stop::Interrupt);
    m_wake.wakeAll();
}

void BackgroundRunner::begin()
{
    wait();
    m_control = std::make_unique<RunControl>();
    start();
}

void BackgroundRunner::stop()
{
    requestStop();
    wait();
}

void BackgroundRunner::run()
{
    while (!m_control->mustStop()) {
        unsigned long restMs = lookIntervalMs;
        try {
            lookForWork();
        } catch (...) {
            // The job store can't be used: a full disk, say. Once that is mended the runner goes on by itself. Whatever
            // else it is, it is told, and ends neither the thread nor the window.
            Q_EMIT failed(failureOfCurrentException().text());
            restMs = restAfterFailureMs;
        }
        QMutexLocker lock(&m_mutex);
        if (!m_control->mustStop())
            m_wake.wait(&m_mutex, restMs);
    }
}

void BackgroundRunner::lookForWork()
{
    Runner runner(m_home);
    while (!m_control->mustStop()) {
        runner.runQueueIfFree(*m_control);
        QMutexLocker lock(&m_mutex);
        if (!m_control->mustStop())
            m_wake.wait(&m_mutex, lookIntervalMs);
    }
}

} // namespace tranche

#include "ui/jobs/BackgroundRunner.h"

#include "jobs/Runner.h"
#include "source/Failure.h"

namespace tranche {

static constexpr unsigned long lookIntervalMs = 300;

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
    m_control.request(RunControl::Stop::Interrupt);
    m_wake.wakeAll();
}

void BackgroundRunner::stop()
{
    requestStop();
    wait();
}

void BackgroundRunner::run()
{
    try {
        Runner runner(m_home);
        while (!m_control.mustStop()) {
            runner.runQueueIfFree(m_control);
            QMutexLocker lock(&m_mutex);
            if (!m_control.mustStop())
                m_wake.wait(&m_mutex, lookIntervalMs);
        }
    } catch (const Failure &failure) {
        Q_EMIT failed(failure.text());
    }
}

} // namespace tranche

#include "run/StopRequests.h"

#include "core/FaultPoint.h"
#include "store/ImportQueue.h"

#include <chrono>

namespace tranche {

static constexpr qint64 pollIntervalMs = 50;
static constexpr qint64 mostWorkAfterStopMs = 300;

StopRequests::StopRequests(
    JobStore &store, const RunControl &runner, qint64 import, const ImportProgress &progress, StopRequests *outer)
    : m_store(store)
    , m_runner(runner)
    , m_import(import)
    , m_progress(progress)
    , m_outer(outer)
{
}

void StopRequests::limitTo(int seconds)
{
    m_limit = seconds > 0 ? QDeadlineTimer(std::chrono::seconds(seconds)) : QDeadlineTimer(QDeadlineTimer::Forever);
}

bool StopRequests::poll()
{
    if (m_sincePoll.isValid() && m_sincePoll.elapsed() < pollIntervalMs)
        return mustStop();
    m_sincePoll.start();
    if (m_outer != nullptr)
        m_outer->poll();
    switch (ImportQueue(m_store).control(m_import)) {
    case Control::Pause:
        m_asked.request(RunControl::Stop::Pause);
        break;
    case Control::Cancel:
        m_asked.request(RunControl::Stop::Cancel);
        break;
    case Control::None:
        break;
    }
    if (m_limit.hasExpired())
        m_asked.request(RunControl::Stop::TimeLimit);
    return mustStop();
}

bool StopRequests::mustStop()
{
    m_asked.request(m_runner.requested());
    if (m_outer != nullptr && m_outer->mustStop())
        m_asked.request(RunControl::Stop::Interrupt);
    const bool isBehind = m_progress.next.chunk <= m_lastInTarget;
    return m_asked.mustStop() && !(isBehind && m_asked.requested() == RunControl::Stop::Cancel);
}

bool StopRequests::mayWorkOn()
{
    if (!poll())
        return true;
    if (!m_sinceAsked.isValid())
        m_sinceAsked.start();
    return m_sinceAsked.elapsed() < testFigure("TRANCHE_STOP_MS", mostWorkAfterStopMs);
}

} // namespace tranche

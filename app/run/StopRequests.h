#pragma once

#include "run/RunControl.h"
#include "store/JobStore.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

namespace tranche {

/// What is asked of an import while it runs: of itself, in the job store; of its runner; and of the import that waits
/// for it. Lives on the writing thread.
class StopRequests
{
public:
    /// @param runner how the runner is asked to end
    /// @param progress of the import, for as long as this lives
    /// @param outer of the import that waits while this one runs: what is asked of it stops this one too
    StopRequests(
        JobStore &store, const RunControl &runner, qint64 import, const ImportProgress &progress, StopRequests *outer);

    /// From now on it may run for so many seconds; 0: for ever.
    void limitTo(int seconds);
    /// Looks now and then for what is asked. @returns mustStop()
    bool poll();
    bool mustStop();
    RunControl::Stop asked() const { return m_asked.requested(); }
    /// The chunks up to this one are in the target already, so a cancel waits until the job store knows of them.
    void catchUpTo(qint64 chunk) { m_lastInTarget = chunk; }
    /// Asked by the target many times a second while it works: what it is at when the import is asked to stop may end
    /// soon, or else is interrupted.
    bool mayWorkOn();

private:
    JobStore &m_store;
    const RunControl &m_runner;
    const qint64 m_import;
    const ImportProgress &m_progress;
    StopRequests *m_outer = nullptr;
    RunControl m_asked; ///< of this import alone, or taken over from the others
    QDeadlineTimer m_limit = QDeadlineTimer(QDeadlineTimer::Forever);
    QElapsedTimer m_sincePoll;
    QElapsedTimer m_sinceAsked; ///< to stop, while the target was at work
    qint64 m_lastInTarget = 0; ///< see catchUpTo()
};

} // namespace tranche

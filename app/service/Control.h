#pragma once

#include "store/JobStore.h"

namespace tranche {

/// Whether some process runs the imports of this job store now.
bool isRunnerAlive(const JobStore &store);

// What people ask of an import: done at once where no runner has it, else left in the job store as a request to the
// runner. Each returns what to tell the user.

/// @param runnerAlive one that has the import if it is at work
/// @throws Failure "call.state" where the import's state does not allow it
QString pauseImport(JobStore &store, qint64 id, bool runnerAlive);
inline QString pauseImport(JobStore &store, qint64 id)
{
    return pauseImport(store, id, isRunnerAlive(store));
}
/// Whether an import that is not at work can be gone on with: it was paused, cancelled, or stopped before its end.
bool canResume(const ImportSummary &import);
/// @throws Failure as pauseImport()
QString resumeImport(JobStore &store, qint64 id);
/// @throws Failure as pauseImport()
QString cancelImport(JobStore &store, qint64 id, bool runnerAlive);
inline QString cancelImport(JobStore &store, qint64 id)
{
    return cancelImport(store, id, isRunnerAlive(store));
}

/// Removes an ended import from the history: its chunks, errors and chunk files. The target is not touched.
/// @throws Failure as pauseImport()
void removeImport(JobStore &store, qint64 id);

} // namespace tranche

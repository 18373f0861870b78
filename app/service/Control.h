#pragma once

#include "store/JobStore.h"

namespace tranche {

// What people ask of an import: done at once where no runner has it, else left in the job store as a request to the
// runner. Each returns what to tell the user.

/// @throws Failure "call.state" where the import's state does not allow it
QString pauseImport(JobStore &store, qint64 id, bool runnerAlive);
/// Whether an import that is not at work can be gone on with: it was paused, cancelled, or stopped before its end.
bool canResume(const ImportSummary &import);
/// @throws Failure as pauseImport()
QString resumeImport(JobStore &store, qint64 id);
/// @throws Failure as pauseImport()
QString cancelImport(JobStore &store, qint64 id, bool runnerAlive);

/// Removes an ended import from the history: its chunks, errors and chunk files. The target is not touched.
/// @throws Failure as pauseImport()
void removeImport(JobStore &store, qint64 id);

} // namespace tranche

#pragma once

#include "store/JobStore.h"
#include "store/QueuePlaces.h"

namespace tranche {

/// Whether somebody has the import at work now.
bool hasRunner(const JobStore &store, qint64 import);

// What people ask of an import: done at once where no runner has it, else left in the job store as a request to the
// runner. Each returns what to tell the user.

/// @param isAtWork somebody has it, if it runs by its state: hasRunner()
/// @throws Failure "call.state" where the import's state does not allow it
QString pauseImport(JobStore &store, qint64 id, bool isAtWork);
inline QString pauseImport(JobStore &store, qint64 id)
{
    return pauseImport(store, id, hasRunner(store, id));
}
/// Whether an import that is not at work can be gone on with: it was paused, cancelled, or stopped before its end.
bool canResume(const ImportSummary &import);
/// @throws Failure as pauseImport()
QString resumeImport(JobStore &store, qint64 id);
/// @throws Failure as pauseImport()
QString cancelImport(JobStore &store, qint64 id, bool isAtWork);
inline QString cancelImport(JobStore &store, qint64 id)
{
    return cancelImport(store, id, hasRunner(store, id));
}

/// Whether an import can be taken for done by a person: it has not begun, or ended other than done.
bool canSetImportDone(const ImportSummary &import);
/// What waits for the import goes on, as if it were done; one that has not begun is not run.
/// @throws Failure "call.state" if it is at work, or has begun and can be gone on with; "call.option" without a note
QString setImportDone(JobStore &store, qint64 id, const QString &note);
/// Changes the place of an import in the queue. @throws Failure "call.state" if it is not queued or paused
QString moveImport(JobStore &store, qint64 id, int priority);
/// Likewise of some imports, among the others that wait. @throws Failure "call.state" if none is queued or paused
QString moveImports(JobStore &store, const QList<qint64> &imports, QueueMove move);

/// Removes an ended import from the history: its chunks, errors and chunk files. The target is not touched.
/// @throws Failure as pauseImport()
void removeImport(JobStore &store, qint64 id);

} // namespace tranche

#pragma once

#include "store/JobStore.h"

namespace tranche {

/// Brings imports that only a target's ledger tells of into the history: after a job store was lost, or for a database
/// that came from another computer. Their chunk files and errors are not in the ledger, so what failed can be seen, but
/// not repaired.
/// @param target as the command line takes it; relative paths start at `folder`
/// @returns the ids of the imports that were added, oldest first
/// @throws Failure "target.…", "call.target"
QList<qint64> rebuildHistory(JobStore &store, const QString &target, const QString &folder);

} // namespace tranche

#pragma once

#include "run/ImportSession.h"

namespace tranche {

// The end of an import that replaces a table: its rows wait beside the old one, which stays until they are whole.

/// Whether rows of the import wait. @throws Failure "target.…" if the target can't be asked
bool waitsToReplace(const ImportRecord &record);

/// Puts the rows in the place of the old table if none of them failed, or those that did were skipped or set aside;
/// else it is told that they wait. @throws Failure "target.…"
void replaceIfWhole(ImportSession &session);

/// Of an import that is cancelled: its rows go, and the old table stays as it was. Nothing happens where none wait.
void giveUpReplacing(ImportSession &session);

/// Likewise of one that has ended, whose rows wait for chunks that failed. @returns false if none wait
/// @throws Failure "target.…"
bool giveUpEnded(JobStore &store, qint64 import);

/// Likewise of one that is about to be removed from the history. What can't be reached stays as it is.
void dropWaitingRows(JobStore &store, qint64 import);

} // namespace tranche

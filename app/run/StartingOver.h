#pragma once

#include "run/ImportSession.h"

namespace tranche {

// An import into a table of its own starts over when types that were guessed from a sample turn out to be wrong: the
// table and all that is noted of the import go, and it begins anew with the right ones. First the job store notes what
// is to be done, then the target is emptied in one transaction, then the job store follows in one: a run that dies in
// between leaves the rest to the next.

/// Whether it may: nobody has decided about one of its chunks yet.
bool mayStartOver(ImportSession &session);

/// Notes that the import starts over with that mapping, and does it. The session is as if it had just been claimed.
/// @param remarks why, for a person
/// @returns false if others have a part in the table by now: it is as it was
/// @throws Failure
bool startOver(ImportSession &session, const ColumnMapping &mapping, const QStringList &remarks);
/// Likewise with that request.
bool startOver(ImportSession &session, const ImportRequest &request, const QStringList &remarks);

/// Does what an earlier run noted and could not do any more. @throws Failure
void finishStartingOver(ImportSession &session);

} // namespace tranche

#pragma once

#include "cli/Session.h"

namespace tranche {

/// Shows rows that an import, or a chunk of it, has put into the target. @returns the program's exit status
int showRows(Session &session);

/// Tells how the columns of an import differ from those of the one before. @returns the program's exit status
int showDrift(Session &session);

} // namespace tranche

#pragma once

#include "cli/Session.h"

namespace tranche {

/// Shows rows that an import, or a chunk of it, has put into the target. @returns the program's exit status
int showRows(Session &session);

} // namespace tranche

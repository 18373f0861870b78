#pragma once

#include "cli/Session.h"
#include "store/ImportList.h"

namespace tranche {

// Commands that tell what happens to imports. Each returns the program's exit status.

/// What happened to one import.
int showLog(Session &session);
/// All imports, then each that changes, as a line of JSON each, until a signal comes or nobody reads any more.
int followImports(Session &session, const ImportSearch &search);

} // namespace tranche

#pragma once

#include "cli/Session.h"

namespace tranche {

// Commands that import, or look at a file. Each returns the program's exit status.

int importFiles(Session &session);
int workQueue(Session &session);
int waitForImport(Session &session);

} // namespace tranche

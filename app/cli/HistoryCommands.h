#pragma once

#include "cli/Session.h"

namespace tranche {

// Commands that show the history. Each returns the program's exit status.

int listImports(Session &session);
int showImport(Session &session);
int listChunks(Session &session);
int reportImport(Session &session);
int showDrift(Session &session);
int listErrors(Session &session);
int rebuildHistory(Session &session);

} // namespace tranche

#pragma once

#include "cli/Session.h"

namespace tranche {

// Commands for chunks that failed. Each returns the program's exit status.

int saveChunk(Session &session);
int saveChunks(Session &session);
int retryChunks(Session &session);
int remedyErrors(Session &session);
int skipChunk(Session &session);

} // namespace tranche

#pragma once

#include "cli/Session.h"

namespace tranche {

// Commands for chunks that failed. Each returns the program's exit status.

int saveChunk(Session &session);
int retryChunks(Session &session);

} // namespace tranche

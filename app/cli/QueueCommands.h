#pragma once

#include "cli/Session.h"

namespace tranche {

// Commands for what is in the queue: one import, several, all of a channel, or all. Each returns the program's exit
// status.

int controlImport(Session &session);
int changeChannels(Session &session);
int testItself(Session &session);

} // namespace tranche

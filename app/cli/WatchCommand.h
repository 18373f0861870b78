#pragma once

#include "cli/Session.h"

namespace tranche {

/// `watch`: runs the automations, and what they queue, until a signal ends it. @returns the program's exit status
int watchFolders(Session &session);

} // namespace tranche

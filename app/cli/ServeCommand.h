#pragma once

#include "cli/Session.h"

namespace tranche {

/// Serves the local import API until a signal ends it. @returns the program's exit status
int serve(Session &session);

} // namespace tranche

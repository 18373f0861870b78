#pragma once

#include "cli/Session.h"

namespace tranche {

/// Removes details of old imports, or says what that would free. @returns the program's exit status
int cleanUpStore(Session &session);

} // namespace tranche

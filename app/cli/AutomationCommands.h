#pragma once

#include "cli/Session.h"

namespace tranche {

/// `automations`: lists, changes and tries automations. @returns the program's exit status
int changeAutomations(Session &session);

} // namespace tranche

#pragma once

#include "cli/Session.h"

namespace tranche {

/// Test reports that imports have brought in.
int compareReports(Session &session);

} // namespace tranche

#pragma once

#include "api/ApiRoute.h"

namespace tranche {

/// Calls that tell of imports, and change nothing.
std::vector<ApiRoute> historyRoutes();

} // namespace tranche

#pragma once

#include "api/ApiRoute.h"

namespace tranche {

/// Calls about the server itself: its version, its contract, and what happens.
std::vector<ApiRoute> serverRoutes();

} // namespace tranche

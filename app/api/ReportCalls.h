#pragma once

#include "api/ApiRoute.h"

namespace tranche {

/// Calls that tell of test reports.
std::vector<ApiRoute> reportRoutes();

} // namespace tranche

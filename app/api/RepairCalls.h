#pragma once

#include "api/ApiRoute.h"

namespace tranche {

/// Calls by which people decide about imports that are there.
std::vector<ApiRoute> repairRoutes();

} // namespace tranche

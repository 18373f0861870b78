#pragma once

#include "api/ApiRoute.h"

namespace tranche {

/// Calls that take files: each becomes an import, or several where it has parts.
std::vector<ApiRoute> importRoutes();

} // namespace tranche

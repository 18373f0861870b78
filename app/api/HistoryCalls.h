#pragma once

#include "api/ApiRoute.h"

namespace tranche {

/// Calls that tell of imports, and change nothing.
std::vector<ApiRoute> historyRoutes();

/// How an import stands, in short.
QJsonObject statusJson(const ImportSummary &import);

} // namespace tranche

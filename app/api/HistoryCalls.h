#pragma once

#include "api/ApiRoute.h"

namespace tranche {

/// Calls that tell of imports, and change nothing.
std::vector<ApiRoute> historyRoutes();

/// How an import stands, in short.
QJsonObject statusJson(const ImportSummary &import);
/// "success" for one that is done, else its state.
QString statusWord(const ImportSummary &import);

} // namespace tranche

#pragma once

#include "api/ApiRoute.h"

namespace tranche {

/// All calls of the API. A new one is a line in one of the tables that these are made of.
const std::vector<ApiRoute> &apiRoutes();

/// The contract of these calls as OpenAPI 3.1, in JSON. @param url of the server
QByteArray openApiText(const QString &url);

} // namespace tranche

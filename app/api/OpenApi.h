#pragma once

#include "api/ApiRoute.h"

namespace tranche {

/// What the routes say of themselves, as OpenAPI 3.1 in JSON; the options of imports are those of importOptions().
/// @param url of the server
QByteArray openApiOf(const std::vector<ApiRoute> &routes, const QString &url);

} // namespace tranche

#include "api/ApiRoutes.h"

#include "api/HistoryCalls.h"
#include "api/ImportCalls.h"
#include "api/OpenApi.h"
#include "api/RepairCalls.h"
#include "api/ReportCalls.h"
#include "api/ServerCalls.h"

namespace tranche {

const std::vector<ApiRoute> &apiRoutes()
{
    static const std::vector<ApiRoute> all = [] {
        std::vector<ApiRoute> routes;
        for (const auto &subject : { importRoutes(), historyRoutes(), repairRoutes(), reportRoutes(), serverRoutes() })
            routes.insert(routes.end(), subject.begin(), subject.end());
        return routes;
    }();
    return all;
}

QByteArray openApiText(const QString &url)
{
    return openApiOf(apiRoutes(), url);
}

} // namespace tranche

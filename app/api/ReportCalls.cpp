#include "api/ReportCalls.h"

#include "api/HttpStatus.h"

#include <QJsonArray>

namespace tranche {

/// What is told of the test report that an import has brought; nullopt: it has brought none, or is not done.
static std::optional<QJsonObject> reportOf(JobStore &store, qint64 import)
{
    store.summary(import);
    return std::nullopt; // until the service for reports is there
}

static Failure noReport(qint64 id)
{
    return Failure(QStringLiteral("api.route"), QStringLiteral("Import %1 has brought no test report.").arg(id));
}

static HttpAnswer oneReport(ApiContext &context, ApiCall &call)
{
    const qint64 id = call.number("id");
    std::optional<QJsonObject> report;
    context.slow.run([&](JobStore &store) { report = reportOf(store, id); });
    if (!report)
        throw noReport(id);
    return jsonAnswer(200, *report);
}

static HttpAnswer reportsOfProfile(ApiContext &, ApiCall &)
{
    throw Failure(QStringLiteral("api.route"), QStringLiteral("There are no test reports."));
}

std::vector<ApiRoute> reportRoutes()
{
    const ApiBodyKind none = ApiBodyKind::None;
    return {
        { "GET", "/api/v1/reports", "The test reports of a profile, newest first", none,
            { { "profile", "string", "name of the profile" } }, false, { 200 }, &reportsOfProfile },
        { "GET", "/api/v1/reports/{id}", "A test report", none, {}, false, { 200 }, &oneReport },
        { "GET", "/api/v1/reports/{id}/status", "How a test report stands", none, {}, false, { 200 }, &oneReport },
    };
}

} // namespace tranche

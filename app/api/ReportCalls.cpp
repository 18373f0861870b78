#include "api/ReportCalls.h"

#include "api/HistoryCalls.h"
#include "core/Failure.h"
#include "service/answers/Json.h"
#include "service/answers/ReportJson.h"

#include <QJsonArray>

namespace tranche {

static Failure noReport(qint64 id)
{
    return Failure(QStringLiteral("api.route"), QStringLiteral("Import %1 has brought no test report.").arg(id));
}

/// @throws Failure "api.route" if the import is none of a test report
static ImportSummary summaryOfReport(JobStore &store, qint64 id)
{
    const ImportRecord record = store.record(id);
    if (!isOfReport(record.request))
        throw noReport(id);
    return record.summary;
}

/// The report, and how its import stands: before that has ended, nothing else is known of it.
static HttpAnswer oneReport(ApiContext &context, ApiCall &call)
{
    const qint64 id = call.number("id");
    QJsonObject answer;
    context.slow.run([&](JobStore &store) {
        const ImportSummary import = summaryOfReport(store, id);
        const auto imported = importedReport(store, id);
        const QJsonValue report = imported ? QJsonValue(reportJson(*imported)) : QJsonValue();
        answer = imported ? report.toObject() : QJsonObject { { QStringLiteral("id"), id } };
        answer[QStringLiteral("status")] = statusWord(import);
        answer[QStringLiteral("report")] = report;
    });
    return jsonAnswer(200, joinedObjects(answer, addressesOf(context, id, true)));
}

static HttpAnswer statusOfReport(ApiContext &context, ApiCall &call)
{
    const qint64 id = call.number("id");
    QJsonObject answer;
    context.quick.run([&](JobStore &store) { answer = statusJson(summaryOfReport(store, id)); });
    return jsonAnswer(200, joinedObjects(answer, addressesOf(context, id, true)));
}

static HttpAnswer reportsOfProfile(ApiContext &context, ApiCall &call)
{
    constexpr qint64 usual = 50;
    constexpr qint64 most = 500;
    const auto profile = call.value("profile");
    const qint64 limit = call.whole("limit", usual, 1, most);
    QJsonArray reports;
    context.slow.run([&](JobStore &store) {
        const QList<ImportedReport> found = importedReports(store, profile, limit);
        for (const ImportedReport &report : found)
            reports.append(joinedObjects(reportJson(report), addressesOf(context, report.import.id, true)));
    });
    return jsonAnswer(200, { { QStringLiteral("reports"), reports } });
}

std::vector<ApiRoute> reportRoutes()
{
    const ApiBodyKind none = ApiBodyKind::None;
    return {
        { "GET", "/api/v1/reports", "The test reports of a profile, newest first", none,
            { { "profile", "string", "name of the profile" }, { "limit", "integer", "so many at most" } }, false,
            { 200 }, &reportsOfProfile },
        { "GET", "/api/v1/reports/{id}", "A test report", none, {}, false, { 200 }, &oneReport },
        { "GET", "/api/v1/reports/{id}/status", "How a test report stands", none, {}, false, { 200 }, &statusOfReport },
    };
}

} // namespace tranche

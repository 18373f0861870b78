#include "service/answers/ReportJson.h"

#include "service/answers/Json.h"

#include <QJsonArray>

namespace tranche {

static QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template <typename Number> static QJsonValue numberOrNull(const std::optional<Number> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject reportJson(const ImportedReport &report)
{
    const StoredReport &stored = report.stored;
    return {
        { QStringLiteral("id"), report.import.id },
        { QStringLiteral("launch_id"), stored.launch },
        { QStringLiteral("state"), stored.state },
        { QStringLiteral("profile_id"), textOrNull(stored.profile) },
        { QStringLiteral("origin"), stored.origin },
        { QStringLiteral("name"), textOrNull(stored.name) },
        { QStringLiteral("generator"), textOrNull(stored.generator) },
        { QStringLiteral("os"), textOrNull(stored.os) },
        { QStringLiteral("build"), textOrNull(stored.build) },
        { QStringLiteral("platform"), textOrNull(stored.platform) },
        { QStringLiteral("status_hash"), stored.statusHash },
        { QStringLiteral("history_hash"), report.historyHash },
        { QStringLiteral("date"), textOrNull(stored.date) },
        { QStringLiteral("created_at"), timeJson(report.import.createdAt) },
        { QStringLiteral("updated_at"), timeJson(report.import.endedAt) },
        { QStringLiteral("cached_total"), stored.total },
        { QStringLiteral("cached_passed"), stored.passed },
        { QStringLiteral("cached_failed"), stored.failed },
        { QStringLiteral("cached_broken"), stored.broken },
        { QStringLiteral("cached_skipped"), stored.skipped },
        { QStringLiteral("cached_unknown"), stored.unknown },
        { QStringLiteral("cached_duration"), stored.durationMs.value_or(0) },
        { QStringLiteral("declared_tests"), numberOrNull(stored.declaredTests) },
        { QStringLiteral("declared_failures"), numberOrNull(stored.declaredFailures) },
        { QStringLiteral("declared_errors"), numberOrNull(stored.declaredErrors) },
        { QStringLiteral("declared_skipped"), numberOrNull(stored.declaredSkipped) },
        { QStringLiteral("children_count"), stored.suites },
        { QStringLiteral("most_recent"), report.isMostRecent },
        { QStringLiteral("is_moved"), false },
        { QStringLiteral("flaky"), stored.flaky },
    };
}

static QJsonObject caseJson(const ComparedCase &one)
{
    return {
        { QStringLiteral("case_id"), one.id == 0 ? QJsonValue() : QJsonValue(one.id) },
        { QStringLiteral("name"), one.name },
        { QStringLiteral("classname"), textOrNull(one.className) },
        { QStringLiteral("full_key"), one.fullKey },
        { QStringLiteral("history_key"), one.historyKey },
        { QStringLiteral("change"), one.change },
        { QStringLiteral("status"), textOrNull(one.status) },
        { QStringLiteral("previous_status"), textOrNull(one.previousStatus) },
        { QStringLiteral("duration_ms"), numberOrNull(one.durationMs) },
        { QStringLiteral("previous_duration_ms"), numberOrNull(one.previousDurationMs) },
        { QStringLiteral("flaky"), one.flaky },
        { QStringLiteral("message"), textOrNull(one.message) },
    };
}

QJsonObject comparisonJson(const ReportComparison &comparison)
{
    QJsonObject counts;
    for (const char *word : testChanges)
        counts[QLatin1String(word)] = comparison.counts.value(QLatin1String(word));
    QJsonArray cases;
    for (const ComparedCase &one : comparison.cases)
        cases.append(caseJson(one));
    QJsonObject json {
        { QStringLiteral("report"), reportJson(comparison.report) },
        { QStringLiteral("previous"), QJsonValue() },
        { QStringLiteral("counts"), counts },
        { QStringLiteral("cases"), cases },
    };
    if (comparison.previous)
        json[QStringLiteral("previous")] = QJsonObject { { QStringLiteral("launch_id"), comparison.previous->launch },
            { QStringLiteral("id"),
                comparison.previousImport == 0 ? QJsonValue() : QJsonValue(comparison.previousImport) },
            { QStringLiteral("date"), textOrNull(comparison.previous->date) },
            { QStringLiteral("cached_total"), comparison.previous->total } };
    return json;
}

} // namespace tranche

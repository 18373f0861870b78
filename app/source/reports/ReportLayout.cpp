#include "source/reports/ReportLayout.h"

#include <array>

namespace tranche {

using Value = ReportValue;

static constexpr std::array caseColumns = std::to_array<ReportColumn>({
    { "id", Value::Number },
    { "launch_id", Value::Launch },
    { "suite_id", Value::Number },
    { "ordinal", Value::Integer },
    { "classname" },
    { "name" },
    { "params" },
    { "full_key" },
    { "history_key" },
    { "status" },
    { "raw_status" },
    { "duration_ms", Value::Real },
    { "started_at" },
    { "file" },
    { "line", Value::Integer },
    { "attempt_count", Value::Integer },
    { "flaky", Value::Integer },
    { "is_config", Value::Integer },
    { "message" },
    { "error_type" },
    { "trace" },
});

static constexpr std::array attemptColumns = std::to_array<ReportColumn>({
    { "case_id", Value::Number },
    { "n", Value::Integer },
    { "status" },
    { "raw_status" },
    { "duration_ms", Value::Real },
    { "message" },
    { "error_type" },
    { "trace" },
});

static constexpr std::array sampleColumns = std::to_array<ReportColumn>({
    { "id", Value::Number },
    { "launch_id", Value::Launch },
    { "label" },
    { "thread" },
    { "started_at" },
    { "elapsed_ms", Value::Real },
    { "latency_ms", Value::Real },
    { "connect_ms", Value::Real },
    { "response_code" },
    { "response_message" },
    { "bytes", Value::Integer },
    { "success", Value::Integer },
    { "failure_message" },
    { "url" },
});

static constexpr std::array stepColumns = std::to_array<ReportColumn>({
    { "id", Value::Number },
    { "case_id", Value::Number },
    { "parent_id", Value::Number },
    { "ordinal", Value::Integer },
    { "keyword" },
    { "name" },
    { "kind" },
    { "status" },
    { "raw_status" },
    { "duration_ms", Value::Real },
    { "message" },
});

static constexpr std::array outputColumns = std::to_array<ReportColumn>({
    { "owner_kind" },
    { "owner_id", Value::Number },
    { "stream" },
    { "part", Value::Integer },
    { "text" },
});

static constexpr std::array propertyColumns = std::to_array<ReportColumn>({
    { "owner_kind" },
    { "owner_id", Value::Number },
    { "ordinal", Value::Integer },
    { "name" },
    { "value" },
});

static constexpr std::array tagColumns = std::to_array<ReportColumn>({
    { "owner_kind" },
    { "owner_id", Value::Number },
    { "name" },
    { "value" },
});

static constexpr std::array suiteColumns = std::to_array<ReportColumn>({
    { "id", Value::Number },
    { "launch_id", Value::Launch },
    { "parent_id", Value::Number },
    { "ordinal", Value::Integer },
    { "path" },
    { "name" },
    { "kind" },
    { "file" },
    { "package" },
    { "hostname" },
    { "started_at" },
    { "duration_ms", Value::Real },
    { "declared_tests", Value::Integer },
    { "declared_failures", Value::Integer },
    { "declared_errors", Value::Integer },
    { "declared_skipped", Value::Integer },
    { "message" },
});

static constexpr std::array attachmentColumns = std::to_array<ReportColumn>({
    { "owner_kind" },
    { "owner_id", Value::Number },
    { "name" },
    { "mime" },
    { "path" },
    { "sha256" },
    { "bytes", Value::Integer },
});

static constexpr std::array issueColumns = std::to_array<ReportColumn>({
    { "launch_id", Value::Launch },
    { "code" },
    { "severity" },
    { "file" },
    { "line", Value::Integer },
    { "message" },
});

static constexpr std::array launchColumns = std::to_array<ReportColumn>({
    { "id", Value::Launch },
    { "import_key", Value::ImportKey },
    { "state" },
    { "profile" },
    { "origin_format" },
    { "source_file" },
    { "name" },
    { "generator" },
    { "host" },
    { "os" },
    { "build" },
    { "platform" },
    { "date" },
    { "started_at" },
    { "finished_at" },
    { "imported_at", Value::Moment },
    { "duration_ms", Value::Real },
    { "declared_tests", Value::Integer },
    { "declared_failures", Value::Integer },
    { "declared_errors", Value::Integer },
    { "declared_skipped", Value::Integer },
    { "total", Value::Integer },
    { "passed", Value::Integer },
    { "failed", Value::Integer },
    { "broken", Value::Integer },
    { "skipped", Value::Integer },
    { "unknown", Value::Integer },
    { "flaky", Value::Integer },
    { "suites", Value::Integer },
    { "status_hash" },
});

static constexpr std::array<ReportTable, reportParts> reportTables { {
    { "case", caseColumns },
    { "attempt", attemptColumns },
    { "sample", sampleColumns },
    { "step", stepColumns },
    { "output", outputColumns },
    { "property", propertyColumns },
    { "tag", tagColumns },
    { "suite", suiteColumns },
    { "attachment", attachmentColumns },
    { "issue", issueColumns },
    { "launch", launchColumns },
} };

const ReportTable &reportTable(ReportPart part)
{
    return reportTables[std::size_t(part)];
}

int reportColumnsBefore(ReportPart part)
{
    int columns = reportLeadingColumns;
    for (std::size_t i = 0; i < std::size_t(part); ++i)
        columns += int(reportTables[i].columns.size());
    return columns;
}

} // namespace tranche

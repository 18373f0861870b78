#include "source/reports/ReportLayout.h"

#include <array>

namespace tranche {

static constexpr std::array caseColumns = std::to_array<ReportColumn>({
    { "id", ReportValue::Number },
    { "launch_id", ReportValue::Launch },
    { "suite_id", ReportValue::Number },
    { "ordinal", ReportValue::Integer },
    { "classname" },
    { "name" },
    { "params" },
    { "full_key" },
    { "history_key" },
    { "status" },
    { "raw_status" },
    { "duration_ms", ReportValue::Real },
    { "started_at" },
    { "file" },
    { "line", ReportValue::Integer },
    { "attempt_count", ReportValue::Integer },
    { "flaky", ReportValue::Integer },
    { "is_config", ReportValue::Integer },
    { "message" },
    { "error_type" },
    { "trace" },
});

static constexpr std::array attemptColumns = std::to_array<ReportColumn>({
    { "case_id", ReportValue::Number },
    { "n", ReportValue::Integer },
    { "status" },
    { "raw_status" },
    { "duration_ms", ReportValue::Real },
    { "message" },
    { "error_type" },
    { "trace" },
});

static constexpr std::array sampleColumns = std::to_array<ReportColumn>({
    { "id", ReportValue::Number },
    { "launch_id", ReportValue::Launch },
    { "label" },
    { "thread" },
    { "started_at" },
    { "elapsed_ms", ReportValue::Real },
    { "latency_ms", ReportValue::Real },
    { "connect_ms", ReportValue::Real },
    { "response_code" },
    { "response_message" },
    { "bytes", ReportValue::Integer },
    { "success", ReportValue::Integer },
    { "failure_message" },
    { "url" },
});

static constexpr std::array stepColumns = std::to_array<ReportColumn>({
    { "id", ReportValue::Number },
    { "case_id", ReportValue::Number },
    { "parent_id", ReportValue::Number },
    { "ordinal", ReportValue::Integer },
    { "keyword" },
    { "name" },
    { "kind" },
    { "status" },
    { "raw_status" },
    { "duration_ms", ReportValue::Real },
    { "message" },
});

static constexpr std::array outputColumns = std::to_array<ReportColumn>({
    { "owner_kind" },
    { "owner_id", ReportValue::Number },
    { "stream" },
    { "part", ReportValue::Integer },
    { "text" },
});

static constexpr std::array propertyColumns = std::to_array<ReportColumn>({
    { "owner_kind" },
    { "owner_id", ReportValue::Number },
    { "ordinal", ReportValue::Integer },
    { "name" },
    { "value" },
});

static constexpr std::array tagColumns = std::to_array<ReportColumn>({
    { "owner_kind" },
    { "owner_id", ReportValue::Number },
    { "name" },
    { "value" },
});

static constexpr std::array suiteColumns = std::to_array<ReportColumn>({
    { "id", ReportValue::Number },
    { "launch_id", ReportValue::Launch },
    { "parent_id", ReportValue::Number },
    { "ordinal", ReportValue::Integer },
    { "path" },
    { "name" },
    { "kind" },
    { "file" },
    { "package" },
    { "hostname" },
    { "started_at" },
    { "duration_ms", ReportValue::Real },
    { "declared_tests", ReportValue::Integer },
    { "declared_failures", ReportValue::Integer },
    { "declared_errors", ReportValue::Integer },
    { "declared_skipped", ReportValue::Integer },
    { "message" },
});

static constexpr std::array attachmentColumns = std::to_array<ReportColumn>({
    { "owner_kind" },
    { "owner_id", ReportValue::Number },
    { "name" },
    { "mime" },
    { "path" },
    { "sha256" },
    { "bytes", ReportValue::Integer },
});

static constexpr std::array issueColumns = std::to_array<ReportColumn>({
    { "launch_id", ReportValue::Launch },
    { "code" },
    { "severity" },
    { "file" },
    { "line", ReportValue::Integer },
    { "message" },
});

static constexpr std::array launchColumns = std::to_array<ReportColumn>({
    { "id", ReportValue::Launch },
    { "import_key", ReportValue::ImportKey },
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
    { "imported_at", ReportValue::Moment },
    { "duration_ms", ReportValue::Real },
    { "declared_tests", ReportValue::Integer },
    { "declared_failures", ReportValue::Integer },
    { "declared_errors", ReportValue::Integer },
    { "declared_skipped", ReportValue::Integer },
    { "total", ReportValue::Integer },
    { "passed", ReportValue::Integer },
    { "failed", ReportValue::Integer },
    { "broken", ReportValue::Integer },
    { "skipped", ReportValue::Integer },
    { "unknown", ReportValue::Integer },
    { "flaky", ReportValue::Integer },
    { "suites", ReportValue::Integer },
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

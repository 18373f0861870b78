#include "source/reports/ReportRowValues.h"

#include "source/reports/HistoryKeys.h"

#include <algorithm>

namespace tranche {

void addValues(ReportRow &row, const TestSuite &suite)
{
    for (const std::string *text :
        { &suite.name, &suite.kind, &suite.file, &suite.package, &suite.hostname, &suite.startedAt })
        row.text(*text);
    row.real(suite.durationMs);
    row.declared(suite.declared);
    row.text(suite.message);
}

static void addStatus(ReportRow &row, TestStatus status, const std::string &rawStatus, std::optional<double> durationMs)
{
    row.text(testStatusWord(status));
    row.text(rawStatus);
    row.real(durationMs);
}

static void addProblem(ReportRow &row, const TestAttempt &attempt)
{
    row.text(attempt.message);
    row.text(attempt.errorType);
    row.text(attempt.trace);
}

void addValues(ReportRow &row, const TestCase &testCase, const std::string &path, const std::string &key)
{
    const TestAttempt &last = testCase.last();
    row.text(testCase.className);
    row.text(testCase.name);
    row.text(testCase.params);
    row.text(fullKey(path, testCase));
    row.text(key);
    addStatus(row, last.status, last.rawStatus, last.durationMs);
    row.text(testCase.startedAt);
    row.text(testCase.file);
    row.number(testCase.line);
    row.number(qint64(std::max<std::size_t>(1, testCase.attempts.size())));
    row.number(testCase.wasFlaky() ? 1 : 0);
    row.number(testCase.isConfig ? 1 : 0);
    addProblem(row, last);
}

void addValues(ReportRow &row, const TestAttempt &attempt)
{
    addStatus(row, attempt.status, attempt.rawStatus, attempt.durationMs);
    addProblem(row, attempt);
}

void addValues(ReportRow &row, const TestStep &step)
{
    row.text(step.keyword);
    row.text(step.name);
    row.text(step.kind);
    addStatus(row, step.status, step.rawStatus, step.durationMs);
    row.text(step.message);
}

void addValues(ReportRow &row, const TestSample &sample)
{
    row.text(sample.label);
    row.text(sample.thread);
    row.text(sample.startedAt);
    row.real(sample.elapsedMs);
    row.real(sample.latencyMs);
    row.real(sample.connectMs);
    row.text(sample.responseCode);
    row.text(sample.responseMessage);
    row.number(sample.bytes);
    row.number(sample.success ? std::optional<qint64>(*sample.success ? 1 : 0) : std::nullopt);
    row.text(sample.failureMessage);
    row.text(sample.url);
}

} // namespace tranche

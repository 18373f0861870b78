#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <vector>

namespace tranche {

// What a test tool has reported: plain values, texts in UTF-8. Rules: test-reports.md.

/// What became of a test. Failed: an assertion; Broken: an error outside of one; Skipped: also pending, ignored, not
/// run.
enum class TestStatus : quint8 { Passed, Failed, Broken, Skipped, Unknown };
inline constexpr int testStatuses = 5;

/// "passed", "failed", "broken", "skipped", "unknown"
const char *testStatusWord(TestStatus status);

/// Totals as a report states them of itself: they are kept beside those that are counted.
struct DeclaredTotals
{
    std::optional<qint64> tests;
    std::optional<qint64> failures;
    std::optional<qint64> errors;
    std::optional<qint64> skipped;

    bool isEmpty() const { return *this == DeclaredTotals(); }
    /// Those of another part of the report.
    void add(const DeclaredTotals &other);
    bool operator==(const DeclaredTotals &) const = default;
};

/// One run of tests: what a report is about.
struct TestLaunch
{
    std::string name;
    std::string generator; ///< the tool, with its version where it is told
    std::string hostname;
    std::string os;
    std::string platform;
    std::string build;
    std::string startedAt; ///< as it is written
    std::string finishedAt;
    std::optional<double> durationMs; ///< as it is told; else that of its cases is counted
    DeclaredTotals declared;

    /// What another file of the same launch says.
    void add(const TestLaunch &other);
    bool operator==(const TestLaunch &) const = default;
};

/// A group of tests, or of such groups: a suite, class, feature, file.
struct TestSuite
{
    std::string name;
    std::string kind; ///< the format's word for it: "testsuite", "feature"
    std::string file;
    std::string package;
    std::string hostname;
    std::string startedAt; ///< as it is written
    std::optional<double> durationMs;
    DeclaredTotals declared;
    std::string message; ///< what failed in the suite itself, outside of its cases

    bool operator==(const TestSuite &) const = default;
};

/// One try of a test.
struct TestAttempt
{
    TestStatus status = TestStatus::Unknown;
    std::string rawStatus; ///< the format's own word
    std::optional<double> durationMs;
    std::string message;
    std::string errorType;
    std::string trace;

    bool operator==(const TestAttempt &) const = default;
};

/// A test. What counts is its last attempt.
struct TestCase
{
    std::string name;
    std::string className;
    std::string params; ///< that tell it from others of its name
    std::string file; ///< where it is written
    std::optional<qint64> line; ///< in that
    std::string startedAt; ///< as it is written
    std::string historyId; ///< by which the tool itself knows it again; empty: by its names
    std::vector<TestAttempt> attempts; ///< in their order; none: status unknown
    bool isFlaky = false; ///< the tool says so; see wasFlaky()
    bool isConfig = false; ///< makes ready or cleans up: shown, but no test, so not counted

    /// The attempt that counts; one of which nothing is known if there is none.
    const TestAttempt &last() const;
    TestStatus status() const { return last().status; }
    /// Whether the tool says that it is flaky, or attempts have both passed and failed.
    bool wasFlaky() const;
    bool operator==(const TestCase &) const = default;
};

struct TestStep
{
    std::string name;
    std::string keyword; ///< such as Given
    std::string kind; ///< such as "setup"
    TestStatus status = TestStatus::Unknown;
    std::string rawStatus;
    std::optional<double> durationMs;
    std::string message;

    bool operator==(const TestStep &) const = default;
};

/// One request of a load test.
struct TestSample
{
    std::string label;
    std::string thread;
    std::string startedAt; ///< as it is written
    std::optional<double> elapsedMs;
    std::optional<double> latencyMs;
    std::optional<double> connectMs;
    std::string responseCode;
    std::string responseMessage;
    std::optional<qint64> bytes;
    std::optional<bool> success;
    std::string failureMessage;
    std::string url;

    bool operator==(const TestSample &) const = default;
};

/// A file that belongs to a test. Its name is only shown; no path is ever made of it.
struct TestAttachment
{
    std::string name;
    std::string mime;
    std::string path; ///< where the report says that it stands; empty: the content is in the report
    std::string content; ///< the bytes, if they are in the report

    bool operator==(const TestAttachment &) const = default;
};

/// What is odd in a report. Nothing of it is left out for that.
struct TestIssue
{
    std::string code; ///< such as "report.totals_differ"
    bool isError = false; ///< else a warning
    qint64 line = 0; ///< of the file, counted from 1; 0: not known
    std::string message;

    bool operator==(const TestIssue &) const = default;
};

} // namespace tranche

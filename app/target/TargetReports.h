#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace tranche {

// Test reports as a target holds them: the tables of source/reports/ReportLayout.h. Plain values.

/// A report with the totals that were counted when it was imported.
struct StoredReport
{
    qint64 launch = 0; ///< its number
    QString importKey;
    QString state; ///< "whole", or "partial": it breaks off, and counts nowhere
    QString profile;
    QString origin; ///< its format
    QString file;
    QString name;
    QString generator;
    QString host;
    QString os;
    QString build;
    QString platform;
    QString date; ///< ISO 8601, UTC
    QString startedAt;
    QString finishedAt;
    QString importedAt;
    std::optional<double> durationMs;
    std::optional<qint64> declaredTests; ///< as the report itself says
    std::optional<qint64> declaredFailures;
    std::optional<qint64> declaredErrors;
    std::optional<qint64> declaredSkipped;
    qint64 total = 0;
    qint64 passed = 0;
    qint64 failed = 0;
    qint64 broken = 0;
    qint64 skipped = 0;
    qint64 unknown = 0;
    qint64 flaky = 0;
    qint64 suites = 0;
    QString statusHash; ///< the same for reports whose tests have the same statuses
};

/// A test of a report, beside the same one of another report.
struct ComparedCase
{
    qint64 id = 0; ///< 0: it is gone
    qint64 suite = 0;
    QString historyKey;
    QString fullKey; ///< for people
    QString className;
    QString name;
    QString status; ///< empty: it is gone
    QString previousStatus; ///< empty: it is new
    QString change; ///< new, new_failure, fixed, still_failing, changed, same, gone
    std::optional<double> durationMs;
    std::optional<double> previousDurationMs;
    QString message;
    bool flaky = false;
};

struct StoredSuite
{
    qint64 id = 0;
    qint64 parent = 0; ///< 0: none
    QString name;
    QString kind;
    QString file;
    std::optional<double> durationMs;
    QString message;
};

struct StoredAttempt
{
    qint64 number = 0;
    QString status;
    std::optional<double> durationMs;
    QString message;
    QString errorType;
    QString trace;
};

struct StoredStep
{
    qint64 id = 0;
    qint64 parent = 0; ///< 0: none
    QString keyword;
    QString name;
    QString kind;
    QString status;
    std::optional<double> durationMs;
    QString message;
};

/// A piece of what a test has written.
struct StoredOutput
{
    QString stream;
    QString text; ///< at most longestOutput characters of it
    bool isCut = false;
};

struct StoredAttachment
{
    QString name;
    QString mime;
    QString sha256; ///< empty: it was not kept
    qint64 bytes = 0;
};

/// All of one test that people look at.
struct StoredCase
{
    ComparedCase own;
    QString file;
    qint64 line = 0;
    QString errorType;
    QString trace;
    QString startedAt;
    QList<StoredAttempt> attempts;
    QList<StoredStep> steps;
    QList<std::pair<QString, QString>> properties;
    QStringList tags;
    QList<StoredOutput> outputs;
    QList<StoredAttachment> attachments;
};

/// A test in one of several reports.
struct CaseInReport
{
    qint64 launch = 0;
    QString date;
    QString status;
    std::optional<double> durationMs;
    bool flaky = false;
};

/// Which tests of a report are looked at.
struct CaseFilter
{
    QStringList changes; ///< against the report before; empty: all; "gone" stands for those that are not in it any more
    QStringList statuses; ///< empty: all
    bool onlyFlaky = false;
    QString text; ///< a part of the full name, in upper or lower case; empty: all

    bool asksForGone() const { return changes.contains(QLatin1String("gone")); }
    bool operator==(const CaseFilter &) const = default;
};

/// Tests that stand right in one suite, as far as a filter keeps them.
struct CasesOfSuite
{
    /// The suite of tests that are gone, which is none of the report.
    static constexpr qint64 gone = -1;

    qint64 suite = 0; ///< 0: tests outside of any
    qint64 cases = 0;
    qint64 passed = 0;
    qint64 failed = 0;
    qint64 broken = 0;
    qint64 skipped = 0;
    qint64 unknown = 0;
    qint64 firstCase = 0; ///< their numbers lie between these
    qint64 lastCase = 0;
};

/// What the requests of one label have taken: a line of the view _percentiles.
struct SampleFigures
{
    QString label;
    qint64 samples = 0;
    qint64 failures = 0;
    double failedPercent = 0;
    double leastMs = 0;
    double meanMs = 0;
    double p50Ms = 0;
    double p90Ms = 0;
    double p95Ms = 0;
    double p99Ms = 0;
    double mostMs = 0;
};

/// Reads test reports of a target. A connection of its own, used by one thread. All throw Failure "target.…".
class TargetReports
{
public:
    /// Of a text that a test has written.
    static constexpr qsizetype longestOutput = 100'000;

    TargetReports() = default;
    virtual ~TargetReports() = default;
    TargetReports(const TargetReports &) = delete;
    TargetReports &operator=(const TargetReports &) = delete;

    /// The report that an import has brought in; nullopt if it is not there.
    virtual std::optional<StoredReport> ofImport(const QString &importKey) = 0;
    /// The newest whole ones first. @param profile of one only; nullopt: of all
    virtual QList<StoredReport> newest(const std::optional<QString> &profile, qsizetype most) = 0;
    /// The whole ones of the same profile before it, the newest of them first.
    virtual QList<StoredReport> before(const StoredReport &report, qsizetype most) = 0;
    /// Whether a later whole one of the same profile is there.
    virtual bool hasLater(const StoredReport &report) = 0;

    /// How many tests there are of each change. @param previous 0: there is none, all are new
    virtual QMap<QString, qint64> changes(qint64 launch, qint64 previous) = 0;
    /// Tests with one of these changes, in the order of the report, those that are gone behind. @param changes empty:
    /// all
    virtual QList<ComparedCase> compare(qint64 launch, qint64 previous, const QStringList &changes, qsizetype most) = 0;

    virtual QList<StoredSuite> suites(qint64 launch) = 0;
    /// How many tests a filter keeps, by suites: those that have none are left out.
    virtual QList<CasesOfSuite> casesOfSuites(qint64 launch, qint64 previous, const CaseFilter &filter) = 0;
    /// These tests, those that failed first, else in the order of the report. @param of as casesOfSuites() tells
    virtual QList<ComparedCase> cases(
        qint64 launch, qint64 previous, const CaseFilter &filter, const CasesOfSuite &of, qint64 from, qsizetype most)
        = 0;
    /// Of a load test; else empty.
    virtual QList<SampleFigures> samples(qint64 launch, qsizetype most) = 0;
    /// nullopt if it is not there.
    virtual std::optional<StoredCase> testCase(qint64 id) = 0;
    /// The same test in the last whole reports of a profile, the oldest first.
    virtual QList<CaseInReport> history(const QString &historyKey, const StoredReport &upTo, qsizetype most) = 0;
};

} // namespace tranche

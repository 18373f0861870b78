#pragma once

#include "store/JobStore.h"
#include "target/TargetReports.h"

#include <array>

namespace tranche {

/// A test report that an import has brought into a target.
struct ImportedReport
{
    ImportSummary import; ///< its number is the report's
    TargetLocation location;
    QString prefix; ///< of the tables' names
    StoredReport stored;
    QString historyHash; ///< the same for reports whose last ones and themselves have the same statuses
    bool isMostRecent = false; ///< of its profile
};

/// Whether an import is one of a test report.
bool isOfReport(const ImportRequest &request);

/// The report of an import; nullopt if it is none of a report, or nothing of it is in the target (yet).
/// @throws Failure "call.import", "target.…"
std::optional<ImportedReport> importedReport(JobStore &store, qint64 import);

/// "Tests: 20, 17 passed, 1 failed, …", a line.
QString reportText(const ImportedReport &report);

/// The reports of this home that are in, newest first. @param profile of one only; nullopt: of all
QList<ImportedReport> importedReports(JobStore &store, const std::optional<QString> &profile, qsizetype most);

/// The words for what has become of a test since another report, in the order in which they are told.
inline constexpr std::array testChanges { "new_failure", "still_failing", "fixed", "changed", "new", "gone", "same" };

/// A report beside another one.
struct ReportComparison
{
    ImportedReport report;
    std::optional<StoredReport> previous; ///< nullopt: there is none, so all tests are new
    qint64 previousImport = 0; ///< the one of this home that brought it in; 0: it is not known
    QMap<QString, qint64> counts; ///< tests by change
    QList<ComparedCase> cases; ///< those whose change is not "same", at most mostCompared

    static constexpr qsizetype mostCompared = 10'000;
};

/// @param with an import whose report it is compared with; 0: the one before it of its profile
/// @throws Failure "call.import" if one is none of a report, or they are in different targets
ReportComparison compareReports(JobStore &store, qint64 import, qint64 with);
/// For people, in lines.
QString comparisonText(const ReportComparison &comparison);

} // namespace tranche

#pragma once

#include "service/reports/ReportOutline.h"
#include "service/reports/TestReports.h"

namespace tranche {

// A report as people look at it: a part at a time, each read by a connection of its own, on whichever thread.

/// So many reports are compared at a glance, the shown one among them.
inline constexpr qsizetype reportsAtAGlance = 20;

struct ShownReport
{
    ImportedReport report;
    QString format; ///< for people
    QList<StoredReport> before; ///< of its profile, the newest first

    const StoredReport &stored() const { return report.stored; }
    bool isWhole() const { return stored().state == QLatin1String("whole"); }
    /// Whether its tests are told beside those of the report before it.
    bool isCompared() const { return isWhole() && !before.isEmpty(); }
    qint64 previous() const { return isCompared() ? before.front().launch : 0; }
};

/// nullopt as importedReport(). @throws Failure "target.…"
std::optional<ShownReport> shownReport(JobStore &store, qint64 import);

/// Tests by change against the report before; empty if there is none.
QMap<QString, qint64> changesOf(const ShownReport &report);
/// The test that says most: the first new failure, else the first that failed; nullopt: none has.
std::optional<ComparedCase> mostTelling(const ShownReport &report);
ReportOutline outlineOf(const ShownReport &report, const CaseFilter &filter);
/// @param of as outlineOf() has it
QList<ComparedCase> casesOf(
    const ShownReport &report, const CaseFilter &filter, const CasesOfSuite &of, qint64 from, qsizetype most);

struct ShownCase
{
    StoredCase found; ///< of one that is gone: what is known of it still
    QList<CaseInReport> history; ///< of the last reports, the oldest first; without a status where it was not in one
};

ShownCase caseOf(const ShownReport &report, const ComparedCase &one);
/// Of a load test; else empty.
QList<SampleFigures> samplesOf(const ShownReport &report);
/// Where a file that belongs to a test is kept; empty: it was not.
QString attachmentFile(const ShownReport &report, const StoredAttachment &attachment);
/// Copies a file that is kept. @throws Failure "target.missing" if it is not there any more, "file.save"
void saveAttachment(const QString &kept, const QString &path);

} // namespace tranche

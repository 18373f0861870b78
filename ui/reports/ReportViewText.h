#pragma once

#include "service/reports/ReportBrowsing.h"

#include <QColor>
#include <QPalette>

namespace tranche {

// How windows tell of test reports. A status is a sign and a word, and a colour beside.

QString statusSign(const QString &status);
/// "failed"; of none: "not in the report"
QString statusLabel(const QString &status);
/// In which text can be read on the palette's grounds.
QColor statusColor(const QString &status, const QPalette &palette);
/// "12 ms", "2.4 s"; empty if it is not known
QString testDuration(const std::optional<double> &milliseconds);
/// As people read it; as it is written where it is no time.
QString reportDateText(const QString &date);

/// "✖ failed · new failure". @param isCompared there is a report before
QString caseStateText(const ComparedCase &one, bool isCompared);
/// "✖ 2 of 40 failed"
QString suiteStateText(const ReportOutline::Suite &suite);
/// What its colour is of.
QString suiteStatus(const ReportOutline::Suite &suite);

/// "1,204 tests: ✔ 1,180 passed, ✖ 12 failed, …"
QString totalsText(const StoredReport &report);
/// "JUnit XML · nightly · 2026-11-30 14:05 · …"
QString factsText(const ShownReport &report);
/// The test with its message and trace, for the clipboard.
QString caseText(const ShownCase &one, bool isCompared);

/// What the tests of a report can be narrowed to.
struct ReportFilter
{
    QString key; ///< "all", "new_failure", …
    QString label;
    CaseFilter filter;
    std::optional<qint64> count; ///< nullopt: not known yet
};
QList<ReportFilter> reportFilters(const ShownReport &report, const QMap<QString, qint64> &changes);
/// How many of each change there are, each a link to the filter of that key.
QString changesText(const ShownReport &report, const QMap<QString, qint64> &changes);

} // namespace tranche

#pragma once

#include "target/TargetReports.h"

namespace tranche {

/// The suites of a report as a tree, with how many tests each holds. A plain value.
struct ReportOutline
{
    struct Suite
    {
        StoredSuite own; ///< of the first one, which stands for the report, and of tests that are gone: no name
        int parent = -1;
        int row = 0; ///< among the suites of its parent
        QList<int> children; ///< those in which tests have failed come first
        CasesOfSuite cases; ///< right in it
        CasesOfSuite all; ///< those of its suites too

        qint64 failing() const { return all.failed + all.broken; }
        bool isGone() const { return own.id == CasesOfSuite::gone; }
    };
    QList<Suite> suites; ///< the first one stands for the report; empty: nothing was read yet

    qint64 cases() const { return suites.isEmpty() ? 0 : suites.front().all.cases; }
};

/// @param keepsEmpty suites without tests are shown too
ReportOutline outlineOf(const QList<StoredSuite> &suites, const QList<CasesOfSuite> &cases, bool keepsEmpty);

} // namespace tranche

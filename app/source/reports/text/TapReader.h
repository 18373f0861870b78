#pragma once

#include "source/reports/ReportReader.h"

namespace tranche {

/// The Test Anything Protocol, version 12 to 14 (testanything.org). Tests within a test are a suite, whose own line is
/// a test too where it says what these do not: that it failed though none of them did, or that there are none.
std::unique_ptr<ReportReader> openTap(ReportFiles &files, const QString &name);

} // namespace tranche

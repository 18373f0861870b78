#pragma once

#include "ReportFixture.h"

namespace tranche {

/// All that was told of a report, a line each.
QStringList linesOfReport(const QByteArray &report, const char *format);

/// What holds for each reader of a format whose end is known: cut at any byte a report is a Failure, or told whole;
/// read in pieces of a byte it is the same. @returns what does not hold
QStringList faultsOfReader(const QByteArray &report, const char *format);

} // namespace tranche

#pragma once

#include "source/reports/ReportReader.h"

namespace tranche {

/// Whether the first JSON object that a line begins with is an event of “go test -json”.
bool looksLikeGotest(const QByteArray &begin);

/// Packages are suites, tests and their subtests are cases. A test that runs again before its package ends, or that
/// had failed when it did, gets another attempt; any other is a case of its own. A package that fails without a test
/// that does (it can't be built, or ends before its tests) is a broken case. What stands beside the events, such as
/// messages of the compiler, is the launch's output.
std::unique_ptr<ReportReader> openGotest(ReportFiles &files, const QString &name);

} // namespace tranche

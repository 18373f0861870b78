#pragma once

#include "service/plan/ImportPlan.h"

namespace tranche {

/// The begin of the names of a report's tables if none is chosen.
inline constexpr const char *usualReportPrefix = "test_";

/// The table of cases that a report's rows go to, which stands for all of them.
QString reportTableOf(const RequestChoices &choices);

/// The plan of a test report: where its rows go follows from what they are.
Plan planReport(const RequestChoices &choices, const SourceInspection &inspection, const TargetInspection &target);

/// The folder beside a database that files of tests are kept in. Empty: the database is no file.
QString attachmentsFolder(const TargetLocation &location);

} // namespace tranche

#pragma once

#include "source/reports/ReportReader.h"

namespace tranche {

/// Whether it is a result or a container of Allure: one of the files of a folder allure-results.
bool looksLikeAllure(const QByteArray &begin);

/// A folder of results, each a file. Those of one historyId are attempts of one case, in the order in which they
/// ended; the labels parentSuite, suite and subSuite (package where there is none) are its suites. Fixtures, which
/// stand in containers, are config. A file that can't be read is told at the end, by a Failure: all others are read.
/// @param name is not looked at
std::unique_ptr<ReportReader> openAllure(ReportFiles &files, const QString &name);

} // namespace tranche

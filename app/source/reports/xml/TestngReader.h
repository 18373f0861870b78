#pragma once

#include "source/reports/ReportReader.h"

namespace tranche {

/// TestNG's testng-results.xml. Methods that make ready or clean up are config; tries of one that was tried again are
/// attempts of one case.
bool looksLikeTestng(const QByteArray &begin);
std::unique_ptr<ReportReader> openTestng(ReportFiles &files, const QString &name);

} // namespace tranche

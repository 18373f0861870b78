#pragma once

#include "source/reports/ReportReader.h"

namespace tranche {

bool looksLikeNunit(const QByteArray &begin);
/// Reports of NUnit: <test-run> of version 3 and its early forms, <test-results> of version 2 (docs.nunit.org, “Test
/// Result XML Format”). Inconclusive is unknown: neither passed nor failed, and counted apart by the tool.
std::unique_ptr<ReportReader> openNunit(ReportFiles &files, const QString &name);

} // namespace tranche

#pragma once

#include "source/reports/ReportReader.h"

namespace tranche {

/// The Test.xml that CTest writes for a dashboard.
bool looksLikeCtest(const QByteArray &begin);
std::unique_ptr<ReportReader> openCtest(ReportFiles &files, const QString &name);

} // namespace tranche

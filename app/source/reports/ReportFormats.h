#pragma once

#include "source/reports/ReportReader.h"

namespace tranche {

/// All formats of test reports. A new one is a line here.
const std::vector<ReportFormat> &reportFormats();

/// @param name or alias of one @returns nullptr if there is none
const ReportFormat *findReportFormat(const QString &name);

/// Those that a file fits which begins so. @param begin the first 64 KiB at most, as UTF-8 if they are text
std::vector<const ReportFormat *> recogniseReport(const QByteArray &begin);

} // namespace tranche

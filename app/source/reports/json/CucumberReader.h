#pragma once

#include "source/reports/ReportReader.h"

namespace tranche {

/// Whether a file that begins so is a report of Cucumber’s JSON.
bool looksLikeCucumber(const QByteArray &begin);

std::unique_ptr<ReportReader> openCucumber(ReportFiles &files, const QString &name);

} // namespace tranche

#pragma once

#include "source/reports/ReportReader.h"

namespace tranche {

/// Whether a file that begins so is a report of the Common Test Report Format.
bool looksLikeCtrf(const QByteArray &begin);

std::unique_ptr<ReportReader> openCtrf(ReportFiles &files, const QString &name);

} // namespace tranche

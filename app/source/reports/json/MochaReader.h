#pragma once

#include "source/reports/ReportReader.h"

namespace tranche {

/// Whether a file that begins so is a report of Mocha’s reporter “json”.
bool looksLikeMocha(const QByteArray &begin);

std::unique_ptr<ReportReader> openMocha(ReportFiles &files, const QString &name);

} // namespace tranche

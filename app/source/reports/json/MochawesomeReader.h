#pragma once

#include "source/reports/ReportReader.h"

namespace tranche {

/// Whether a file that begins so is a report of Mochawesome.
bool looksLikeMochawesome(const QByteArray &begin);

std::unique_ptr<ReportReader> openMochawesome(ReportFiles &files, const QString &name);

} // namespace tranche

#pragma once

#include "source/reports/ReportReader.h"

namespace tranche {

/// The XML of Qt Test. A data row of a function is a case, its tag the parameter.
bool looksLikeQttest(const QByteArray &begin);
std::unique_ptr<ReportReader> openQttest(ReportFiles &files, const QString &name);

} // namespace tranche

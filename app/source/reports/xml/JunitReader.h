#pragma once

#include "source/reports/ReportReader.h"

namespace tranche {

/// JUnit's XML, in all dialects: suites in suites, cases beside them or without any, tries of Surefire, marks of
/// Testmo.
bool looksLikeJunit(const QByteArray &begin);
std::unique_ptr<ReportReader> openJunit(ReportFiles &files, const QString &name);

} // namespace tranche

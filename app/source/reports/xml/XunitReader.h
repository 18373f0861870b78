#pragma once

#include "source/reports/ReportReader.h"

namespace tranche {

bool looksLikeXunit(const QByteArray &begin);
/// Reports of xUnit.net, versions 1 to 3 (xunit.net/docs/format-xml-v2, …-v3). What failed outside of tests, such as
/// cleaning up, is a case that is not counted: the tool does not count it either.
std::unique_ptr<ReportReader> openXunit(ReportFiles &files, const QString &name);

} // namespace tranche

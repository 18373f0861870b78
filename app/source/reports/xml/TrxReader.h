#pragma once

#include "source/reports/ReportReader.h"

namespace tranche {

bool looksLikeTrx(const QByteArray &begin);
/// Reports of Visual Studio and “dotnet test” (vstst.xsd; namespaces TeamTest/2006 and /2010). Tests of a class are a
/// suite. Rows of a test that is driven by data are tests; the result that sums them up is shown, but not counted.
std::unique_ptr<ReportReader> openTrx(ReportFiles &files, const QString &name);

} // namespace tranche

#pragma once

#include "source/reports/ReportReader.h"

namespace tranche {

/// Whether it is a run of Newman, as its JSON reporter writes it: the collection first, then the run.
bool looksLikeNewman(const QByteArray &begin);

/// A request that was made is a suite, its assertions are cases; a request or script that broke is a broken case. An
/// execution that is written again, as Newman does for each pm.sendRequest(), is told once. Bodies of requests and
/// responses, and values of variables, are left out.
std::unique_ptr<ReportReader> openNewman(ReportFiles &files, const QString &name);

} // namespace tranche

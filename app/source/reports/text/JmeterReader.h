#pragma once

#include "source/reports/ReportReader.h"

namespace tranche {

/// Whether a text is a result file of JMeter: XML, or CSV with names of columns, or without, if it has the columns
/// that JMeter writes by default.
bool looksLikeJmeter(const QByteArray &begin);

/// Tells a sample for each row or element, those within others too, the inner ones first; nothing else.
std::unique_ptr<ReportReader> openJmeter(ReportFiles &files, const QString &name);

} // namespace tranche

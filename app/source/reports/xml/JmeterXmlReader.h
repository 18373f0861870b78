#pragma once

#include "source/reports/ReportReader.h"

namespace tranche {

/// @param begin of a document whose first element is testResults: whether it is JMeter's
bool isJmeterXml(const QByteArray &begin);

/// JMeter's results in XML: testResults with sample and httpSample in each other, and sampleResult of JMeter 2.0.
std::unique_ptr<ReportReader> openJmeterXml(ReportFiles &files, const QString &name);

} // namespace tranche

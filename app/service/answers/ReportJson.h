#pragma once

#include "service/reports/TestReports.h"

#include <QJsonObject>

namespace tranche {

// Test reports in JSON. Keys are a contract: add to them, change none.

QJsonObject reportJson(const ImportedReport &report);
QJsonObject comparisonJson(const ReportComparison &comparison);

} // namespace tranche

#pragma once

#include "source/reports/ReportRow.h"

namespace tranche {

// Values of rows in the order of their columns (ReportLayout.h), behind those that say which row it is.

void addValues(ReportRow &row, const TestSuite &suite);
/// @param path of its suite @param key by which it is known again
void addValues(ReportRow &row, const TestCase &testCase, const std::string &path, const std::string &key);
void addValues(ReportRow &row, const TestAttempt &attempt);
void addValues(ReportRow &row, const TestStep &step);
void addValues(ReportRow &row, const TestSample &sample);

} // namespace tranche

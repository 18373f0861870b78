#pragma once

#include "source/reports/ReportSink.h"

namespace tranche {

/// Properties of a case that tell of something else (convention of Testmo): a step, such as step[passed], or an
/// attachment whose content is in the property (data:image/png;base64,…).
/// @returns false if it is none of these
bool addJunitProperty(ReportSink &sink, qint64 testCase, const std::string &name, const std::string &value);

} // namespace tranche

#pragma once

#include "source/formats/json/JsonTexts.h"
#include "source/reports/TestReport.h"

#include <functional>

namespace tranche {

/// Takes what is too long to be kept: the name of an output, and the next piece of it.
using TakeMochaOutput = std::function<void(const char *stream, std::string_view piece)>;

/// Reads "err" of a test of Mocha or Mochawesome into the attempt. @returns whether there is an error in it
bool readMochaError(JsonPullReader &json, TestAttempt &attempt, const TakeMochaOutput &take);

} // namespace tranche

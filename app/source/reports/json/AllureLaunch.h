#pragma once

#include "source/reports/ReportText.h"
#include "source/reports/json/JsonValues.h"

#include <functional>

namespace tranche {

/// environment.properties, a file of Java: calls take(key, value) for each line.
void readJavaProperties(
    std::string_view text, const std::function<void(std::string_view key, std::string_view value)> &take);

/// What a run was: properties of the launch, and those that have a place of their own.
void addAllureEnvironment(ReportSink &sink, TestLaunch &launch, std::string_view key, std::string_view value);
/// executor.json
void addAllureExecutor(ReportSink &sink, TestLaunch &launch, const simdjson::dom::object &executor);

} // namespace tranche

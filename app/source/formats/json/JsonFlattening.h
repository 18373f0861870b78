#pragma once

#include <functional>
#include <simdjson.h>
#include <string>
#include <string_view>

namespace tranche {

using JsonValue = simdjson::ondemand::value;
/// Takes a value and its path of keys, see JsonKeys. @returns what keeps it from being read
using TakeJson = std::function<simdjson::error_code(std::string_view key, JsonValue &value)>;

/// Calls `take` with each value of an object that is no object itself. @param prefix of the paths
simdjson::error_code flattenJson(
    simdjson::ondemand::object object, const std::string &prefix, int depth, const TakeJson &take);

} // namespace tranche

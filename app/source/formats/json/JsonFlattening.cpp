#include "source/formats/json/JsonFlattening.h"

#include "source/formats/json/JsonKeys.h"

namespace tranche {

static constexpr int mostJsonDepth = 64;

simdjson::error_code flattenJson(
    simdjson::ondemand::object object, const std::string &prefix, int depth, const TakeJson &take)
{
    if (depth > mostJsonDepth)
        return simdjson::DEPTH_ERROR;
    std::string key;
    for (auto field : object) {
        std::string_view name;
        if (const auto error = field.unescaped_key().get(name))
            return error;
        key = prefix;
        key += keyInPath(name);
        JsonValue value;
        if (const auto error = field.value().get(value))
            return error;
        simdjson::ondemand::json_type type {};
        if (const auto error = value.type().get(type))
            return error;
        if (type == simdjson::ondemand::json_type::object) {
            simdjson::ondemand::object inner;
            if (const auto error = value.get_object().get(inner))
                return error;
            if (const auto error = flattenJson(inner, key + '.', depth + 1, take))
                return error;
        } else if (const auto error = take(key, value)) {
            return error;
        }
    }
    return simdjson::SUCCESS;
}

} // namespace tranche

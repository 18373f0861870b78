#pragma once

#include <QtGlobal>

#include <optional>
#include <simdjson.h>
#include <string_view>

namespace tranche {

// What stands in an object of a small document; what is missing or of another kind is empty.

inline std::string_view textOf(const simdjson::dom::object &object, std::string_view key)
{
    std::string_view text;
    return object.at_key(key).get(text) == simdjson::SUCCESS ? text : std::string_view();
}

inline std::optional<double> numberOf(const simdjson::dom::object &object, std::string_view key)
{
    double number = 0;
    return object.at_key(key).get(number) == simdjson::SUCCESS ? std::optional(number) : std::nullopt;
}

inline std::optional<qint64> integerOf(const simdjson::dom::object &object, std::string_view key)
{
    std::int64_t number = 0;
    return object.at_key(key).get(number) == simdjson::SUCCESS ? std::optional<qint64>(number) : std::nullopt;
}

inline bool isTrue(const simdjson::dom::object &object, std::string_view key)
{
    bool yes = false;
    return object.at_key(key).get(yes) == simdjson::SUCCESS && yes;
}

inline std::optional<simdjson::dom::object> objectOf(const simdjson::dom::object &object, std::string_view key)
{
    simdjson::dom::object inner;
    return object.at_key(key).get(inner) == simdjson::SUCCESS ? std::optional(inner) : std::nullopt;
}

/// Calls `take` for each object of an array.
template <typename Take> void forEachObject(const simdjson::dom::object &object, std::string_view key, const Take &take)
{
    simdjson::dom::array array;
    if (object.at_key(key).get(array) != simdjson::SUCCESS)
        return;
    for (const simdjson::dom::element element : array) {
        simdjson::dom::object inner;
        if (element.get(inner) == simdjson::SUCCESS)
            take(inner);
    }
}

} // namespace tranche

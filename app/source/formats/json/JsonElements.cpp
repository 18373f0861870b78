#include "source/formats/json/JsonElements.h"

#include "source/formats/json/JsonKeys.h"

#include <algorithm>
#include <utility>

namespace tranche {

/// Of arrays within arrays: each has a parser of its own, which may take several times the memory of an object.
static constexpr std::size_t mostLevels = 8;

JsonElements::JsonElements(const QString &path)
    : m_path(path.toStdString())
{
}

void JsonElements::begin(std::string_view text)
{
    m_object = text;
    m_array.reset();
    m_inner.reset();
}

simdjson::error_code JsonElements::keepOr(const TakeJson &take, std::string_view key, JsonValue &value)
{
    if (!isNeeded() || m_inner)
        return take(key, value);
    const std::string name = nameOfPath(key);
    const bool isOnWay
        = m_path.size() > name.size() && m_path.compare(0, name.size(), name) == 0 && m_path[name.size()] == '.';
    if (!isOnWay && name != m_path)
        return take(key, value);
    simdjson::ondemand::json_type type {};
    if (const auto error = value.type().get(type))
        return error;
    if (type != simdjson::ondemand::json_type::array)
        return take(key, value);
    std::string_view text;
    if (const auto error = simdjson::to_json_string(value).get(text))
        return error;
    m_wasFound = m_wasFound || name == m_path;
    m_inner = Array { std::string(key), text };
    return simdjson::SUCCESS;
}

simdjson::error_code JsonElements::visit(const Visitor &visitor)
{
    m_counted = m_object.data();
    m_lines = 0;
    if (m_inner)
        m_array = std::exchange(m_inner, std::nullopt);
    if (m_array)
        return visitArray(*m_array, 0, visitor);
    visitor.row(0);
    return simdjson::SUCCESS;
}

/// @param place behind those that were asked for before
qint64 JsonElements::linesBelow(const char *place)
{
    if (place > m_counted) {
        m_lines += std::count(m_counted, place, '\n');
        m_counted = place;
    }
    return m_lines;
}

simdjson::error_code JsonElements::visitArray(const Array &array, std::size_t level, const Visitor &visitor)
{
    if (level >= mostLevels)
        return simdjson::DEPTH_ERROR;
    if (m_parsers.size() <= level)
        m_parsers.push_back(std::make_unique<simdjson::ondemand::parser>());
    // What follows the array in the object is readable, as is the padding behind that.
    const simdjson::padded_string_view padded(
        array.text.data(), array.text.size(), array.text.size() + simdjson::SIMDJSON_PADDING);
    simdjson::ondemand::document document;
    if (const auto error = m_parsers[level]->iterate(padded).get(document))
        return error;
    simdjson::ondemand::array elements;
    if (const auto error = document.get_array().get(elements))
        return error;
    const TakeJson take = [&](std::string_view key, JsonValue &value) { return keepOr(visitor.take, key, value); };
    bool isEmpty = true;
    for (auto next : elements) {
        JsonValue element;
        if (const auto error = next.get(element))
            return error;
        isEmpty = false;
        const qint64 lines = linesBelow(element.raw_json_token().data());
        simdjson::ondemand::json_type type {};
        if (const auto error = element.type().get(type))
            return error;
        visitor.begin();
        m_inner.reset();
        simdjson::ondemand::object object;
        if (type != simdjson::ondemand::json_type::object) {
            if (const auto error = visitor.take(array.key, element))
                return error;
        } else if (const auto error = element.get_object().get(object)) {
            return error;
        } else if (const auto failed = flattenJson(object, array.key + '.', int(level) + 1, take)) {
            return failed;
        }
        const std::optional<Array> inner = std::exchange(m_inner, std::nullopt);
        if (!inner)
            visitor.row(lines);
        else if (const auto error = visitArray(*inner, level + 1, visitor))
            return error;
        visitor.end();
    }
    if (isEmpty)
        visitor.row(linesBelow(array.text.data()));
    return simdjson::SUCCESS;
}

} // namespace tranche

#pragma once

#include "source/formats/json/JsonFlattening.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace tranche {

/// The elements of an array within an object, each of which is a row with the values around it: orders with their
/// lines, where the path of the array is “lines”, or “order.lines”. On its way may be other arrays, as in customers
/// with orders with lines.
class JsonElements
{
public:
    /// What is done with them.
    struct Visitor
    {
        TakeJson take; ///< a value
        std::function<void(qint64 linesBelow)> row; ///< its values are all there. @param linesBelow the object's first
        std::function<void()> begin = [] {}; ///< an element begins
        std::function<void()> end = [] {}; ///< its values do not count any more
    };

    /// @param path as people see it; empty: objects alone are rows
    explicit JsonElements(const QString &path);

    bool isNeeded() const { return !m_path.empty(); }
    /// An object begins. @param text it; to be there as long as its elements are visited
    void begin(std::string_view text);
    /// Keeps an array whose elements are rows; other values go to `take`.
    simdjson::error_code keepOr(const TakeJson &take, std::string_view key, JsonValue &value);
    /// To be called when the values of the object are taken: visits the elements of the array that was kept, or makes a
    /// row of the object itself where there is none, or it is empty. May be called again.
    /// @returns what keeps them from being read
    simdjson::error_code visit(const Visitor &visitor);
    /// Whether any object had the array.
    bool wasFound() const { return m_wasFound; }

private:
    struct Array
    {
        std::string key; ///< its path
        std::string_view text;
    };

    simdjson::error_code visitArray(const Array &array, std::size_t level, const Visitor &visitor);
    qint64 linesBelow(const char *place);

    std::string m_path;
    std::string_view m_object;
    std::optional<Array> m_array; ///< of the object
    std::optional<Array> m_inner; ///< of the element at work
    std::vector<std::unique_ptr<simdjson::ondemand::parser>> m_parsers; ///< by level
    const char *m_counted = nullptr; ///< how far line breaks are counted
    qint64 m_lines = 0;
    bool m_wasFound = false;
};

} // namespace tranche

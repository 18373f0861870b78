#pragma once

#include <QByteArray>

#include <map>
#include <string>
#include <string_view>

namespace tranche {

/// Which keys stand where in the begin of a JSON text, to know by them what kind of text it is.
class JsonOutline
{
public:
    /// @param begin of the text; it may be cut off anywhere. Only the first of several texts is looked at.
    explicit JsonOutline(const QByteArray &begin);

    /// @param path keys joined by dots; “[]” stands for the elements of an array: "results.tests[].name",
    /// "[].elements"
    bool has(std::string_view path) const { return m_values.find(path) != m_values.end(); }
    /// The first value there: a text (its begin), "{" for an object, "[" for an array. Empty if there is none.
    std::string_view value(std::string_view path) const;

private:
    std::map<std::string, std::string, std::less<>> m_values; ///< by path
};

} // namespace tranche

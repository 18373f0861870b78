#pragma once

#include "source/formats/MarkupReader.h"
#include "source/formats/NumberFormat.h"

#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace tranche {

/// The XML of a SpreadsheetML file. Names are told without their namespace, since some writers leave it out or give
/// attributes none.
class SpreadsheetMlReader
{
public:
    /// @param input as UTF-8, whatever its declaration says
    explicit SpreadsheetMlReader(std::unique_ptr<ByteStream> input);

    MarkupReader &xml() { return m_xml; }
    const MarkupReader &xml() const { return m_xml; }
    static std::string_view local(std::string_view name);
    bool isStart(std::string_view name) const { return m_xml.isStart() && local(m_xml.name()) == name; }
    bool isEnd(std::string_view name) const { return m_xml.isEnd() && local(m_xml.name()) == name; }
    std::string_view attribute(std::string_view name) const;
    /// A whole number; nullopt if there is none. One that is too large is the largest.
    std::optional<qint64> number(std::string_view name) const;

private:
    MarkupReader m_xml;
};

/// The number formats of the styles that cells name.
class SpreadsheetMlStyles
{
public:
    /// Takes what the element that begins here says.
    void take(const SpreadsheetMlReader &reader);
    const NumberFormat &format(std::string_view style) const;

private:
    std::string m_style; ///< that is being read
    std::unordered_map<std::string, NumberFormat> m_formats;
};

} // namespace tranche

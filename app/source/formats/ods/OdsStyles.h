#pragma once

#include "source/formats/MarkupReader.h"
#include "source/formats/ods/OdsTime.h"

#include <functional>

namespace tranche {

/// What a document of OpenDocument says of the styles of cells and sheets.
class OdsStyles
{
public:
    /// Reads the styles in an element, to its end.
    void read(MarkupReader &xml);
    /// Behind the last: a style may be named before those that it is made of.
    void settle();

    /// @param style of a cell
    OdsShown shown(std::string_view style) const;
    /// @param style of a sheet
    bool isHidden(std::string_view style) const { return m_hidden.contains(std::string(style)); }

private:
    struct CellStyle
    {
        std::string data; ///< the style of its numbers; empty: that of the parent
        std::string parent;
        OdsShown shown;
    };
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    template <typename Value> using ByName = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

    void readStyle(MarkupReader &xml);
    void readData(MarkupReader &xml);
    void readMoment(MarkupReader &xml, OdsShown &shown);
    bool hasRoom();

    ByName<CellStyle> m_cells;
    ByName<OdsShown> m_data;
    ByName<bool> m_hidden; ///< sheets
    std::size_t m_count = 0;
};

} // namespace tranche

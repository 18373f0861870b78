#include "source/formats/ods/OdsStyles.h"

#include <algorithm>

namespace tranche {

static constexpr std::size_t mostOdsStyles = 100000;
static constexpr std::size_t mostNameBytes = 1000; ///< of a style that counts

bool OdsStyles::hasRoom()
{
    return ++m_count <= mostOdsStyles;
}

void OdsStyles::read(MarkupReader &xml)
{
    const int own = xml.depth();
    while (xml.next() != MarkupReader::Token::End || xml.depth() != own) {
        if (!xml.isStart())
            continue;
        if (xml.name() == "style:style")
            readStyle(xml);
        else if (xml.name().starts_with("number:"))
            readData(xml);
        else
            xml.skipElement();
    }
}

void OdsStyles::readStyle(MarkupReader &xml)
{
    const int own = xml.depth();
    const std::string name(xml.attribute("style:name").substr(0, mostNameBytes));
    const bool isOfTable = xml.attribute("style:family") == "table";
    if (xml.attribute("style:family") == "table-cell" && hasRoom())
        m_cells[name] = { std::string(xml.attribute("style:data-style-name").substr(0, mostNameBytes)),
            std::string(xml.attribute("style:parent-style-name").substr(0, mostNameBytes)), {} };
    while (xml.next() != MarkupReader::Token::End || xml.depth() != own) {
        if (isOfTable && xml.isStart("style:table-properties") && xml.attribute("table:display") == "false"
            && hasRoom())
            m_hidden[name] = true;
    }
}

void OdsStyles::readData(MarkupReader &xml)
{
    const std::string name(xml.attribute("style:name").substr(0, mostNameBytes));
    OdsShown shown { OdsShown::Kind::Number };
    if (xml.name() == "number:boolean-style") {
        shown.kind = OdsShown::Kind::Truth;
    } else if (xml.name() == "number:date-style") {
        shown.kind = OdsShown::Kind::Date;
    } else if (xml.name() == "number:time-style") {
        const bool wholeDays = xml.attribute("number:truncate-on-overflow") != "false";
        shown.kind = wholeDays ? OdsShown::Kind::Time : OdsShown::Kind::Duration;
    }
    readMoment(xml, shown);
    if (hasRoom())
        m_data[name] = shown;
}

/// What a style of dates or times consists of.
void OdsStyles::readMoment(MarkupReader &xml, OdsShown &shown)
{
    constexpr int most = 6;
    const int own = xml.depth();
    while (xml.next() != MarkupReader::Token::End || xml.depth() != own) {
        if (!xml.isStart())
            continue;
        const bool isTime = xml.name() == "number:hours" || xml.name() == "number:minutes"
            || xml.name() == "number:seconds" || xml.name() == "number:am-pm";
        if (isTime && shown.kind == OdsShown::Kind::Date)
            shown.kind = OdsShown::Kind::DateTime;
        if (const std::string_view decimals = xml.attribute("number:decimal-places");
            xml.name() == "number:seconds" && decimals.size() == 1 && decimals[0] >= '0' && decimals[0] <= '9')
            shown.decimals = std::min(most, decimals[0] - '0');
    }
}

void OdsStyles::settle()
{
    constexpr int mostParents = 20;
    for (auto &[name, style] : m_cells) {
        const CellStyle *from = &style;
        for (int i = 0; i < mostParents && from->data.empty() && !from->parent.empty(); ++i) {
            const auto parent = m_cells.find(from->parent);
            if (parent == m_cells.end())
                break;
            from = &parent->second;
        }
        if (const auto data = m_data.find(from->data); data != m_data.end())
            style.shown = data->second;
    }
}

OdsShown OdsStyles::shown(std::string_view style) const
{
    const auto found = m_cells.find(style);
    return found == m_cells.end() ? OdsShown() : found->second.shown;
}

} // namespace tranche

#include "source/formats/ods/OdsColumns.h"

#include "source/formats/SheetConverter.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace tranche {

qint64 odsRepeats(const MarkupReader &xml, std::string_view name)
{
    const std::string_view text = xml.attribute(name);
    qint64 times = 1;
    if (std::from_chars(text.data(), text.data() + text.size(), times).ec == std::errc::result_out_of_range)
        times = std::numeric_limits<qint64>::max();
    constexpr qint64 most = qint64(1) << 40; // that can be added up
    return std::clamp<qint64>(times, 1, most);
}

void OdsColumns::add(const MarkupReader &xml, const OdsStyles &styles)
{
    const qint64 begin = m_runs.empty() ? 0 : m_runs.back().end;
    const OdsShown shown = styles.shown(xml.attribute("table:default-cell-style-name"));
    const qint64 end = std::min<qint64>(mostSheetColumns, begin + odsRepeats(xml, "table:number-columns-repeated"));
    if (!m_runs.empty() && m_runs.back().shown == shown)
        m_runs.back().end = end;
    else if (begin < mostSheetColumns)
        m_runs.push_back({ end, shown });
}

void OdsColumns::beginRow(const MarkupReader &xml, const OdsStyles &styles)
{
    m_styles = &styles;
    m_at = 0;
    const std::string_view style = xml.attribute("table:default-cell-style-name");
    m_ofRow = style.empty() ? OdsShown() : styles.shown(style);
}

OdsShown OdsColumns::shown(const MarkupReader &xml, qint64 column)
{
    if (const std::string_view style = xml.attribute("table:style-name"); !style.empty())
        return m_styles->shown(style);
    if (m_ofRow.kind != OdsShown::Kind::Unknown)
        return m_ofRow;
    while (m_at < m_runs.size() && m_runs[m_at].end <= column)
        ++m_at;
    return m_at < m_runs.size() ? m_runs[m_at].shown : OdsShown();
}

} // namespace tranche

#include "source/reports/json/EventLines.h"

#include "core/Texts.h"
#include "source/reports/ReportText.h"

namespace tranche {

std::optional<EventLines::Line> EventLines::next()
{
    if (!m_input.hasByte())
        return std::nullopt;
    std::size_t end = m_input.ahead().find('\n');
    for (bool isMore = true; end == std::string_view::npos && isMore;) {
        const std::size_t seen = m_input.ahead().size();
        if (seen > mostBytes)
            throw reportFailure(name(), m_line + 1, SourceText::tr("it is longer than %1 MB").arg(mostBytes >> 20));
        isMore = m_input.lookFurther();
        end = m_input.ahead().find('\n', seen);
    }
    const bool hasEnd = end != std::string_view::npos;
    std::string_view text = m_input.ahead().substr(0, end);
    m_input.pass(text.size() + (hasEnd ? 1 : 0));
    if (text.ends_with('\r'))
        text.remove_suffix(1);
    return Line { text, ++m_line, hasEnd };
}

} // namespace tranche

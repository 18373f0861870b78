#include "source/reports/text/ReportLines.h"

#include "core/Texts.h"
#include "source/reports/ReportText.h"

#include <simdjson.h>

namespace tranche {

static constexpr std::size_t reportLinesBlockBytes = std::size_t(256) << 10;

/// Keeps what was not handed out, which moves to the front, and appends more. @returns false at the end
bool ReportLines::readMore()
{
    m_buffer.erase(0, m_at);
    m_end -= m_at;
    m_at = 0;
    m_buffer.resize(m_end + reportLinesBlockBytes + simdjson::SIMDJSON_PADDING);
    const std::size_t got = m_input->read(m_buffer.data() + m_end, reportLinesBlockBytes);
    m_end += got;
    return got > 0;
}

std::optional<ReportLines::Line> ReportLines::next()
{
    std::size_t end = m_at; // looked through so far
    const auto hasEnd = [&] {
        end = std::string_view(m_buffer).substr(0, m_end).find('\n', end);
        return end != std::string_view::npos;
    };
    bool isEnded = m_at < m_end && hasEnd();
    while (!isEnded) {
        const std::size_t seen = m_end - m_at;
        if (seen > mostBytes)
            throw reportFailure(name(), m_line + 1, SourceText::tr("it is longer than %1 MB").arg(mostBytes >> 20));
        if (!readMore())
            break;
        end = seen;
        isEnded = hasEnd();
    }
    if (!isEnded && m_at == m_end)
        return std::nullopt;
    if (!isEnded)
        end = m_end;
    std::string_view text(m_buffer.data() + m_at, end - m_at);
    if (text.ends_with('\r'))
        text.remove_suffix(1);
    if (m_line == 0 && text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    m_at = end + (isEnded ? 1 : 0);
    return Line { text, ++m_line, isEnded };
}

} // namespace tranche

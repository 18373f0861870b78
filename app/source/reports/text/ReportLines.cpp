#include "source/reports/text/ReportLines.h"

#include "core/Utf8.h"

namespace tranche {

/// Appends to the bytes what comes next. @returns false at the end
bool ReportLines::fill()
{
    constexpr std::size_t step = std::size_t(64) << 10;
    m_bytes.erase(0, m_at);
    m_at = 0;
    const std::size_t before = m_bytes.size();
    m_bytes.resize(before + step);
    const std::size_t got = m_stream->read(m_bytes.data() + before, step);
    m_bytes.resize(before + got);
    return got > 0;
}

/// The next bytes are the line, or a piece of it.
void ReportLines::take(std::size_t size)
{
    m_text = std::string_view(m_bytes).substr(m_at, size);
    m_at += size;
    if (!m_text.empty() && m_text.back() == '\r' && !m_goesOn)
        m_text.remove_suffix(1);
    std::size_t valid = firstInvalidUtf8(m_text);
    if (valid == m_text.size())
        return;
    m_hadOtherBytes = true;
    m_repaired.clear();
    while (!m_text.empty()) {
        m_repaired += m_text.substr(0, valid);
        m_text.remove_prefix(valid);
        if (!m_text.empty()) {
            m_repaired += "\xEF\xBF\xBD";
            m_text.remove_prefix(1);
        }
        valid = firstInvalidUtf8(m_text);
    }
    m_text = m_repaired;
}

bool ReportLines::next()
{
    m_isContinuation = m_goesOn;
    for (std::size_t searched = 0;;) {
        const std::string_view rest = std::string_view(m_bytes).substr(m_at);
        if (!m_hasBegun && (rest.size() >= 3 || (!rest.empty() && rest.front() != '\xEF'))) {
            m_hasBegun = true;
            m_at += rest.starts_with("\xEF\xBB\xBF") ? 3 : 0;
            continue;
        }
        const std::size_t end = m_hasBegun ? rest.find('\n', searched) : std::string_view::npos;
        const bool isLong = (end == std::string_view::npos ? rest.size() : end) > mostLineBytes;
        if (end != std::string_view::npos && !isLong) {
            m_number += m_goesOn ? 0 : 1;
            m_goesOn = false;
            take(end);
            ++m_at;
            return true;
        }
        if (isLong) {
            m_number += m_goesOn ? 0 : 1;
            m_goesOn = true;
            std::size_t size = mostLineBytes;
            while (size > mostLineBytes - 4 && tranche::isContinuation(rest[size]))
                --size;
            take(size);
            return true;
        }
        searched = rest.size();
        if (fill())
            continue;
        m_hasBegun = true;
        const std::size_t left = m_bytes.size() - m_at;
        if (left == 0)
            return false;
        m_number += m_goesOn ? 0 : 1;
        m_goesOn = false;
        take(left);
        return true;
    }
}

} // namespace tranche

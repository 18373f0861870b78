#include "source/text/AstrayQuotes.h"

#include <algorithm>

namespace tranche {

void AstrayQuotes::noteRow(std::size_t end, bool certain)
{
    if (m_isWatching) {
        m_astray.swap(m_opens);
        m_end = end;
        m_isCertain = certain;
    }
    m_isWatching = true;
}

bool AstrayQuotes::leadsAstray(std::size_t begin, std::string_view text, bool isAll, std::size_t &steps)
{
    if (!std::binary_search(m_astray.begin(), m_astray.end(), std::uint32_t(begin)))
        return false;
    return m_isCertain || staysOpen(text, isAll, steps);
}

/// Whether the quote that was open where the way before ended is still open at the end of what this row may reach.
bool AstrayQuotes::staysOpen(std::string_view text, bool isAll, std::size_t &steps)
{
    const bool doubles = m_escape == m_quote;
    std::size_t at = m_end;
    while (at < text.size()) {
        const bool last = at + 1 == text.size();
        if (!doubles && text[at] == m_escape)
            at += !last && (text[at + 1] == '\n' || text[at + 1] == '\r') ? 1 : 2;
        else if (text[at] != m_quote)
            ++at;
        else if (doubles && !last && text[at + 1] == m_quote)
            at += 2;
        else
            return false;
    }
    steps += at - m_end;
    m_end = at;
    return isAll;
}

} // namespace tranche

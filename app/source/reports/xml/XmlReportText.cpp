#include "source/reports/xml/XmlReportText.h"

#include <algorithm>

namespace tranche {

void XmlReportText::add(ReportSink &sink, std::string_view piece)
{
    if (!m_hasBegun) {
        if (isBlankText(piece) && m_blanks.size() < reportPieceBytes) {
            m_blanks += piece;
            return;
        }
        m_hasBegun = true;
        const std::string blanks = std::move(m_blanks);
        m_blanks = {};
        if (!blanks.empty())
            add(sink, blanks);
    }
    if (m_to != nullptr && !m_isFull) {
        const std::size_t room = m_most > m_to->size() ? m_most - m_to->size() : 0;
        const std::string_view kept = textBegin(piece, room);
        *m_to += kept;
        piece.remove_prefix(kept.size());
        m_isFull = !piece.empty();
    }
    tellPieces(sink, m_owner, m_stream, piece);
}

void XmlReportText::end()
{
    m_isUsed = false;
    m_blanks.clear();
}

} // namespace tranche

#include "source/reports/xml/XmlReportText.h"

#include "core/Utf8.h"

#include <algorithm>

namespace tranche {

std::string_view trimmedText(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

QString shownReportText(std::string_view text)
{
    constexpr qsizetype most = 100;
    return QString::fromUtf8(text.data(), qsizetype(std::min(text.size(), reportPieceBytes))).left(most);
}

bool isAttachmentPath(std::string_view path)
{
    constexpr std::size_t most = 4096;
    if (isBlankText(path) || path.size() > most || path.find('\0') != std::string_view::npos)
        return false;
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find_first_of("/\\", begin), path.size());
        if (path.substr(begin, end - begin) == "..")
            return false;
        begin = end + 1;
    }
    return true;
}

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

#include "source/formats/xml/XmlFeed.h"

#include "core/Texts.h"
#include "core/Utf8.h"

#include <algorithm>

namespace tranche {

static constexpr std::size_t feedBlockBytes = std::size_t(64) << 10;
/// Where a long comment or text is cut.
static constexpr std::size_t pieceBytes = std::size_t(64) << 10;
static constexpr std::size_t mostTagBytes = std::size_t(16) << 20;
/// A table has no more columns by default; and they are compared each with each.
static constexpr int mostAttributes = 2000;

std::string XmlFeed::next()
{
    while (m_begin < feedBlockBytes) {
        if (endToken()) {
            m_begin = m_at;
            m_attributes = 0;
        } else if (!m_error.empty()) {
            return {};
        } else if (m_begin > 0) {
            break;
        } else if (!readMore()) {
            m_begin = m_at = m_bytes.size(); // what is not complete is for the reader to complain of
            break;
        }
    }
    std::string ready = m_bytes.substr(0, m_begin);
    m_bytes.erase(0, m_begin);
    m_at -= m_begin;
    m_begin = 0;
    if (m_bytes.capacity() > 4 * feedBlockBytes && m_bytes.size() <= feedBlockBytes)
        m_bytes.shrink_to_fit(); // it held a large tag
    return ready;
}

bool XmlFeed::readMore()
{
    if (m_atEnd)
        return false;
    if (m_bytes.size() > mostTagBytes) {
        m_error = SourceText::tr("a tag or a declaration is longer than 16 MB").toStdString();
        return true;
    }
    const std::size_t before = m_bytes.size();
    m_bytes.resize(before + feedBlockBytes);
    const std::size_t got = m_input->read(m_bytes.data() + before, feedBlockBytes);
    m_bytes.resize(before + got);
    m_atEnd = got == 0;
    return !m_atEnd;
}

/// What begins at a place that is known; enough bytes stand there to tell, see endText().
XmlFeed::Token XmlFeed::tokenAt(std::size_t position) const
{
    const std::string_view rest = std::string_view(m_bytes).substr(std::min(position, m_bytes.size()));
    if (!rest.starts_with('<'))
        return Token::Text;
    if (rest.starts_with("<!--"))
        return Token::Comment;
    if (rest.starts_with("<![CDATA["))
        return Token::Data;
    if (rest.starts_with("<?"))
        return Token::Instruction;
    return rest.starts_with("<!") ? Token::Declaration : Token::Tag;
}

/// Goes to the end of the token. @returns false if more bytes are needed, or something is wrong
bool XmlFeed::endToken()
{
    constexpr std::size_t longestBegin = 9; // of "<![CDATA["
    if (m_at == m_begin && m_bytes.size() - m_begin < longestBegin && !m_atEnd)
        return false;
    if (m_at == m_begin)
        m_token = tokenAt(m_begin);
    switch (m_token) {
    case Token::Text:
        return endText();
    case Token::Tag:
        return endTag();
    case Token::Comment:
        m_at = std::max(m_at, m_begin + 4);
        return endLongToken("-->", "--><!--");
    case Token::Data:
        m_at = std::max(m_at, m_begin + longestBegin);
        return endLongToken("]]>", "]]><![CDATA[");
    case Token::Instruction:
        m_at = std::max(m_at, m_begin + 2);
        return endLongToken("?>", {});
    case Token::Declaration:
        return endDeclaration();
    }
    return false;
}

bool XmlFeed::endText()
{
    const std::size_t end = m_bytes.find('<', m_at);
    m_at = std::min(end, m_bytes.size());
    if (m_at - m_begin > pieceBytes) {
        // Not within a character, a line end or an entity.
        std::size_t cut = m_begin + pieceBytes;
        const std::size_t entity = m_bytes.rfind('&', cut);
        if (entity != std::string::npos && entity > m_begin && m_bytes.find(';', entity) >= cut)
            cut = entity;
        while (cut > m_begin + 1 && (isContinuation(m_bytes[cut]) || m_bytes[cut - 1] == '\r'))
            --cut;
        if (cut > m_begin + 1) {
            cutAt(cut, "<!---->");
            return true;
        }
    }
    return end != std::string::npos;
}

/// Ends the token there: it goes on behind what is put in.
void XmlFeed::cutAt(std::size_t position, std::string_view cut)
{
    m_bytes.insert(position, cut);
    m_at = position + cut.size();
}

/// @param cut ends the token and begins another that goes on; empty: it can't be cut
bool XmlFeed::endLongToken(std::string_view end, std::string_view cut)
{
    const std::size_t found = m_bytes.find(end, m_at);
    if (!cut.empty() && std::min(found, m_bytes.size()) - m_begin > pieceBytes + 32) {
        const char mark = end.front();
        std::size_t position = m_begin + pieceBytes;
        while (position > m_begin + 16
            && (isContinuation(m_bytes[position]) || m_bytes[position - 1] == mark || m_bytes[position] == mark
                || m_bytes[position] == '>' || m_bytes[position - 1] == '\r'))
            --position;
        if (position > m_begin + 16) {
            cutAt(position, cut);
            m_begin = position + end.size();
            m_at = position + cut.size();
            return false;
        }
    }
    if (found == std::string::npos) {
        m_at = std::max(m_at, m_bytes.size() - std::min(m_bytes.size(), end.size() - 1));
        return false;
    }
    m_at = found + end.size();
    return true;
}

bool XmlFeed::endTag()
{
    for (m_at = std::max(m_at, m_begin + 1); m_at < m_bytes.size(); ++m_at) {
        m_at = std::min(
            m_bytes.size(), m_quote != 0 ? m_bytes.find(m_quote, m_at) : m_bytes.find_first_of("\"'>=", m_at));
        if (m_at == m_bytes.size())
            return false;
        const char byte = m_bytes[m_at];
        if (m_quote != 0) {
            m_quote = 0;
        } else if (byte == '>') {
            ++m_at;
            return true;
        } else if (byte != '=') {
            m_quote = byte;
        } else if (++m_attributes > mostAttributes) {
            m_error = SourceText::tr("an element has more than 2000 attributes").toStdString();
            return false;
        }
    }
    return false;
}

bool XmlFeed::endDeclaration()
{
    for (m_at = std::max(m_at, m_begin + 1); m_at < m_bytes.size(); ++m_at) {
        const char byte = m_bytes[m_at];
        if (m_quote == '-') { // in a comment
            if (byte == '>' && std::string_view(m_bytes).substr(0, m_at).ends_with("--"))
                m_quote = 0;
        } else if (m_quote != 0) {
            m_quote = byte == m_quote ? '\0' : m_quote;
        } else if (byte == '"' || byte == '\'') {
            m_quote = byte;
        } else if (byte == '-' && std::string_view(m_bytes).substr(0, m_at).ends_with("<!-")) {
            m_quote = '-';
        } else if (byte == '[' || byte == ']') {
            m_brackets += byte == '[' ? 1 : -1;
        } else if (byte == '>' && m_brackets <= 0) {
            ++m_at;
            hideOutsideEntities();
            return true;
        }
    }
    return false;
}

/// Blanks out the declarations of entities that stand outside of the file: QXmlStreamReader reads such an entity as no
/// text at all, while one that is not declared is told.
void XmlFeed::hideOutsideEntities()
{
    constexpr std::string_view begin = "<!ENTITY";
    constexpr std::string_view blanks = " \t\r\n";
    const std::string_view bytes = m_bytes;
    for (std::size_t at = bytes.find(begin, m_begin); at < m_at; at = bytes.find(begin, at + begin.size())) {
        const std::size_t name = bytes.find_first_not_of(blanks, at + begin.size());
        const std::size_t where = bytes.find_first_not_of(blanks, bytes.find_first_of(blanks, name));
        if (where >= m_at || bytes[name] == '%')
            continue;
        const std::string_view rest = bytes.substr(where);
        if (!rest.starts_with("SYSTEM") && !rest.starts_with("PUBLIC"))
            continue;
        std::size_t end = where;
        for (char quote = 0; end < m_at && (quote != 0 || bytes[end] != '>'); ++end) {
            if (quote != 0)
                quote = bytes[end] == quote ? '\0' : quote;
            else if (bytes[end] == '"' || bytes[end] == '\'')
                quote = bytes[end];
        }
        for (std::size_t i = at; i <= end && i < m_at; ++i) {
            if (m_bytes[i] != '\n' && m_bytes[i] != '\r')
                m_bytes[i] = ' ';
        }
    }
}

} // namespace tranche

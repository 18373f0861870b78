#include "source/formats/html/HtmlFeed.h"

#include "core/Utf8.h"
#include "source/formats/html/HtmlText.h"

#include <algorithm>
#include <array>

namespace tranche {

static constexpr std::size_t htmlBlockBytes = std::size_t(64) << 10;
static constexpr std::size_t htmlPieceBytes = std::size_t(32) << 10;
static constexpr std::size_t mostHtmlTagBytes = std::size_t(1) << 20; ///< with longer attributes it has none
static constexpr std::size_t mostHtmlNameBytes = 24;

static bool isOneOf(std::string_view name, const std::string_view *begin, const std::string_view *end)
{
    return std::find(begin, end, name) != end;
}

static bool isTableTag(std::string_view name)
{
    static constexpr std::array<std::string_view, 6> tags { "table", "caption", "tr", "td", "th", "br" };
    return isOneOf(name, tags.begin(), tags.end());
}

static bool isBlockTag(std::string_view name)
{
    static constexpr std::array<std::string_view, 22> tags { "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "hr", "h1",
        "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "section", "article", "address", "center", "option" };
    return isOneOf(name, tags.begin(), tags.end());
}

/// Whose text is none of the page.
static bool isRawTag(std::string_view name)
{
    static constexpr std::array<std::string_view, 8> tags { "script", "style", "title", "iframe", "noembed", "noframes",
        "xmp", "template" };
    return isOneOf(name, tags.begin(), tags.end());
}

static bool isHtmlLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

static bool isHtmlBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f';
}

bool HtmlFeed::readMore()
{
    if (m_atEnd)
        return false;
    m_bytes.erase(0, m_at);
    m_at = 0;
    const std::size_t before = m_bytes.size();
    m_bytes.resize(before + htmlBlockBytes);
    const std::size_t got = m_input->read(m_bytes.data() + before, htmlBlockBytes);
    m_bytes.resize(before + got);
    m_atEnd = got == 0;
    return !m_atEnd;
}

/// Whether so many more are there; reads them if need be.
bool HtmlFeed::hasBytes(std::size_t count)
{
    while (m_bytes.size() - m_at < count) {
        if (!readMore())
            return false;
    }
    return true;
}

std::string HtmlFeed::next()
{
    std::string piece;
    while (piece.size() < htmlPieceBytes && hasBytes(1)) {
        switch (m_state) {
        case State::Text:
            m_bytes[m_at] == '<' ? readMark(piece) : readText(piece);
            break;
        case State::Tag:
            readTag(piece);
            break;
        case State::Comment:
            skipTo("-->");
            break;
        case State::Bogus:
            skipTo(">");
            break;
        case State::Raw:
            skipRaw();
            break;
        }
    }
    return piece;
}

/// Text up to the next mark, not beyond the piece, and not to within a character or a reference.
void HtmlFeed::readText(std::string &to)
{
    constexpr std::size_t longest = 48; // of a reference
    hasBytes(2 * longest);
    const std::string_view all = std::string_view(m_bytes).substr(m_at);
    std::size_t end = std::min({ all.find('<'), all.size(), htmlPieceBytes });
    if (end == all.size() && !m_atEnd && end > longest)
        end -= longest;
    if (const std::size_t reference = all.substr(0, end).rfind('&');
        end < all.size() && reference != std::string_view::npos && reference > 0 && end - reference < longest)
        end = reference;
    while (end > 1 && end < all.size() && isContinuation(all[end]))
        --end;
    for (std::size_t at = 0; at < end;) {
        const std::size_t mark = std::min(end, all.find('&', at));
        appendHtmlSafely(to, all.substr(at, mark - at));
        at = mark;
        if (at == end)
            break;
        const std::size_t length = appendHtmlNumber(to, all.substr(at, std::min(end - at, longest)));
        to += length == 0 ? "&" : "";
        at += std::max<std::size_t>(1, length);
    }
    m_at += end;
    m_sinceTag += end;
    if (m_sinceTag >= htmlPieceBytes) { // libxml2 waits for a mark
        to += "<!---->";
        m_sinceTag = 0;
    }
}

/// What begins with "<".
void HtmlFeed::readMark(std::string &to)
{
    hasBytes(mostHtmlNameBytes + 2);
    const std::string_view all = std::string_view(m_bytes).substr(m_at);
    const char second = all.size() > 1 ? all[1] : '\0';
    if (all.starts_with("<!--")) {
        m_state = State::Comment;
        m_at += 2; // the comment <!--> is complete
    } else if (isHtmlLetter(second)) {
        beginTag(to, false);
    } else if (second == '/' && all.size() > 2 && isHtmlLetter(all[2])) {
        beginTag(to, true);
    } else if (second == '!' || second == '?' || second == '/' || all.size() == 1) {
        m_state = State::Bogus;
        m_at += 1;
    } else {
        to += "&lt;";
        m_at += 1;
    }
}

void HtmlFeed::beginTag(std::string &to, bool isEnd)
{
    const std::size_t begin = m_at + (isEnd ? 2 : 1);
    std::size_t end = begin;
    while (end < m_bytes.size() && end - begin < mostHtmlNameBytes && !isHtmlBlank(m_bytes[end]) && m_bytes[end] != '>'
        && m_bytes[end] != '/')
        ++end;
    m_name = m_bytes.substr(begin, end - begin);
    std::transform(m_name.begin(), m_name.end(), m_name.begin(),
        [](char byte) { return byte >= 'A' && byte <= 'Z' ? char(byte + 'a' - 'A') : byte; });
    m_isEnd = isEnd;
    m_isKept = isTableTag(m_name);
    m_tag.clear();
    m_quote = m_last = 0;
    m_at = end;
    m_state = State::Tag;
    if (!m_isKept && isBlockTag(m_name))
        to += "<hr>";
}

void HtmlFeed::readTag(std::string &to)
{
    std::size_t at = m_at;
    bool isComplete = false;
    for (; at < m_bytes.size() && !isComplete; ++at) {
        const char byte = m_bytes[at];
        if (m_quote != 0)
            m_quote = byte == m_quote ? '\0' : m_quote;
        else if (byte == '>')
            isComplete = true;
        else if ((byte == '"' || byte == '\'') && m_last == '=')
            m_quote = byte;
        if (!isHtmlBlank(byte) && !isComplete)
            m_last = byte;
    }
    if (m_isKept && m_tag.size() <= mostHtmlTagBytes)
        m_tag.append(m_bytes, m_at, at - m_at - (isComplete ? 1 : 0));
    m_at = at;
    if (isComplete)
        endTag(to);
}

void HtmlFeed::endTag(std::string &to)
{
    m_state = State::Text;
    if (m_isKept) {
        to += m_isEnd ? "</" : "<";
        to += m_name;
        if (m_tag.size() <= mostHtmlTagBytes && !m_isEnd) {
            to += ' ';
            appendHtmlSafely(to, m_tag);
        }
        to += '>';
        m_sinceTag = 0;
    }
    if (!m_isEnd && m_last != '/' && isRawTag(m_name))
        m_state = State::Raw;
}

void HtmlFeed::skipTo(std::string_view end)
{
    const std::size_t found = m_bytes.find(end, m_at);
    if (found != std::string::npos) {
        m_at = found + end.size();
        m_state = State::Text;
    } else if (m_bytes.size() - m_at >= end.size()) {
        m_at = m_bytes.size() - end.size() + 1;
    } else if (!readMore()) {
        m_at = m_bytes.size();
    }
}

void HtmlFeed::skipRaw()
{
    const std::size_t found = m_bytes.find("</", m_at);
    if (found == std::string::npos) {
        m_at = std::max(m_at, m_bytes.size() - 1);
        if (!readMore())
            m_at = m_bytes.size();
        return;
    }
    m_at = found;
    hasBytes(mostHtmlNameBytes + 2);
    const QByteArray name(m_bytes.data() + m_at + 2, qsizetype(std::min(m_name.size(), m_bytes.size() - m_at - 2)));
    if (name.toLower() == QByteArray::fromStdString(m_name))
        m_state = State::Text; // the tag itself is dropped there
    else
        m_at += 2;
}

} // namespace tranche

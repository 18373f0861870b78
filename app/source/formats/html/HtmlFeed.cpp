#include "source/formats/html/HtmlFeed.h"

#include "core/Utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tranche {

static constexpr std::size_t htmlBlockBytes = std::size_t(64) << 10;
static constexpr std::size_t htmlPieceBytes = std::size_t(32) << 10;
static constexpr std::size_t mostHtmlTagBytes = std::size_t(1) << 20; ///< with longer attributes it has none
static constexpr std::size_t mostHtmlNameBytes = 24;
static constexpr char32_t privateBytes = 0xF700; ///< and the byte

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

static void appendCharacter(std::string &to, char32_t character)
{
    const char32_t one[] = { character };
    to += QString::fromUcs4(one, 1).toUtf8().toStdString();
}

static void appendPrivately(std::string &to, char byte)
{
    appendCharacter(to, privateBytes + static_cast<unsigned char>(byte));
}

std::string HtmlFeed::bytesOfText(std::string_view text)
{
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t plain = std::min(text.find('\xEF', i), text.size());
        bytes += text.substr(i, plain - i);
        if (i = plain; i == text.size())
            break;
        // U+F700 to U+F7FF are EF 9C 80 to EF 9F BF.
        const auto second = i + 2 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        if (text[i] == '\xEF' && second >= 0x9C && second <= 0x9F) {
            bytes += static_cast<char>(((second & 3U) << 6U) | (static_cast<unsigned char>(text[i + 2]) & 0x3FU));
            i += 2;
        } else {
            bytes += text[i];
        }
    }
    return bytes;
}

/// How many bytes go through libxml2 as they are; text is valid UTF-8.
static std::size_t plainBytes(std::string_view text)
{
    const auto isSpecial = [](char byte) {
        const bool isControl = static_cast<unsigned char>(byte) < 0x20;
        return (isControl && byte != '\t' && byte != '\n' && byte != '\r') || byte == '\x7F' || byte == '\xEF';
    };
    return std::size_t(std::find_if(text.begin(), text.end(), isSpecial) - text.begin());
}

/// The bytes, those among them hidden that libxml2 would stumble over.
static void appendSafely(std::string &to, std::string_view text)
{
    while (!text.empty()) {
        const std::size_t valid = firstInvalidUtf8(text);
        for (std::size_t i = 0; i < valid;) {
            const std::size_t plain = plainBytes(text.substr(i, valid - i));
            to += text.substr(i, plain);
            i += plain;
            if (i == valid)
                break;
            const std::string_view three = text.substr(i, 3);
            const bool isNone = three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF"; // U+FFFE, U+FFFF
            const bool isLetter = text[i] == '\xEF' && !isNone;
            if (text[i] == '\f' || isLetter) {
                to += isLetter ? text[i] : ' ';
                ++i;
                continue;
            }
            for (const char byte : three.substr(0, isNone ? 3 : 1))
                appendPrivately(to, byte);
            i += isNone ? 3 : 1;
        }
        if (valid < text.size())
            appendPrivately(to, text[valid]);
        text.remove_prefix(std::min(text.size(), valid + 1));
    }
}

/// What a number stands for, as browsers read it: 128 to 159 are those of Windows-1252.
static char32_t characterOfNumber(std::uint32_t number)
{
    static constexpr std::array<char16_t, 32> windows { 0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178 };
    if (number >= 0x80 && number < 0xA0)
        return windows[number - 0x80];
    if (number == 0 || number > 0x10FFFF || (number >= 0xD800 && number < 0xE000))
        return 0xFFFD;
    return number;
}

/// A character named by its number, such as &#8364; or &#xE9; @returns its length; 0 if there is none that is complete
static std::size_t appendNumber(std::string &to, std::string_view text)
{
    if (!text.starts_with("&#"))
        return 0;
    const bool isHexadecimal = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
    const std::size_t digits = isHexadecimal ? 3 : 2;
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(
        text.data() + std::min(digits, text.size()), text.data() + text.size(), number, isHexadecimal ? 16 : 10);
    if (error == std::errc::invalid_argument)
        return 0;
    std::string bytes;
    const char32_t character = characterOfNumber(error == std::errc() ? number : 0);
    appendCharacter(bytes, character);
    if (character == U'<' || character == U'&')
        to += character == U'<' ? "&lt;" : "&amp;";
    else
        appendSafely(to, bytes);
    const auto length = std::size_t(end - text.data());
    return length + (length < text.size() && text[length] == ';' ? 1 : 0);
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
        appendSafely(to, all.substr(at, mark - at));
        at = mark;
        if (at == end)
            break;
        const std::size_t length = appendNumber(to, all.substr(at, std::min(end - at, longest)));
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
    if (isBlockTag(m_name))
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
            appendSafely(to, m_tag);
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

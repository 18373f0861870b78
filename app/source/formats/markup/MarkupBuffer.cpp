#include "source/formats/markup/MarkupBuffer.h"

#include "core/Texts.h"
#include "core/Utf8.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <utility>

namespace tranche {

static constexpr std::size_t bufferBlockBytes = std::size_t(128) << 10;
static constexpr std::size_t mostReferenceBytes = 16;

void MarkupBuffer::fill()
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    std::string &bytes = *m_bytes;
    m_column = columnOf(m_next);
    std::memmove(bytes.data(), bytes.data() + m_next, m_filled - m_next);
    line();
    m_lineEnds.erase(m_lineEnds.begin(), m_lineEnds.begin() + std::ptrdiff_t(m_nextLineEnd));
    m_nextLineEnd = 0;
    for (quint32 &place : m_lineEnds)
        place -= quint32(m_next);
    m_filled -= m_next;
    m_end -= m_next;
    m_next = 0;
    const std::size_t wanted
        = m_filled + std::clamp(m_filled, bufferBlockBytes, std::size_t(MarkupParser::mostTokenBytes));
    if (bytes.size() < wanted)
        bytes.resize(wanted);
    const std::size_t before = m_filled;
    try {
        for (std::size_t got = 1; got > 0 && m_filled < wanted && !m_atEnd; m_filled += got) {
            got = m_input.read(bytes.data() + m_filled, wanted - m_filled);
            m_atEnd = got == 0;
        }
    } catch (...) {
        m_inputFailure = std::current_exception();
        m_atEnd = true;
    }
    for (const char *at = bytes.data() + before, *end = bytes.data() + m_filled; at < end; ++at) {
        at = static_cast<const char *>(std::memchr(at, '\n', std::size_t(end - at)));
        if (at == nullptr)
            break;
        m_lineEnds.push_back(quint32(at - bytes.data()));
    }
    if (!std::exchange(m_hasBegun, true) && view(0, m_filled).starts_with(mark))
        m_next = mark.size();
    validate();
}

quint64 MarkupBuffer::line()
{
    for (; m_nextLineEnd < m_lineEnds.size() && m_lineEnds[m_nextLineEnd] < m_next; ++m_nextLineEnd)
        ++m_lines;
    return m_lines + 1;
}

/// How many bytes at the end are the begin of a character.
static std::size_t cutCharacterBytes(std::string_view text)
{
    constexpr std::size_t most = 3;
    for (std::size_t bytes = 1; bytes <= std::min(most, text.size()); ++bytes) {
        const auto c = static_cast<unsigned char>(text[text.size() - bytes]);
        if ((c & 0xC0) == 0x80)
            continue;
        const std::size_t length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : c >= 0xC0 ? 2 : 1;
        return length > bytes ? bytes : 0;
    }
    return 0;
}

/// Up to where it is UTF-8; a character that is cut off comes with what is read next.
void MarkupBuffer::validate()
{
    const std::string_view fresh = view(m_end, m_filled);
    const std::size_t cut = m_atEnd ? 0 : cutCharacterBytes(fresh);
    m_end += firstInvalidUtf8(fresh.substr(0, fresh.size() - cut));
}

bool MarkupBuffer::isBroken() const
{
    constexpr std::size_t mostOfCharacter = 4;
    return m_end < m_filled && (m_filled - m_end >= mostOfCharacter || m_atEnd);
}

/// How many characters of its line stand before a place. Of a line with references they are as many as were decoded.
quint64 MarkupBuffer::columnOf(std::size_t place) const
{
    const std::string_view before = view(0, place);
    const std::size_t line = before.find_last_of('\n');
    const std::string_view ofLine = line == std::string_view::npos ? before : before.substr(line + 1);
    return (line == std::string_view::npos ? m_column : 0)
        + quint64(std::count_if(ofLine.begin(), ofLine.end(), [](char c) { return !isContinuation(c); }));
}

MarkupFound MarkupBuffer::wrongAt(std::size_t place, const QString &what)
{
    const auto end = std::lower_bound(m_lineEnds.begin(), m_lineEnds.end(), place);
    const qint64 line = qint64(m_lines) + (end - m_lineEnds.begin()) - qint64(m_nextLineEnd) + 1;
    m_failure = markupFailure(m_input, quint64(line), columnOf(place) + 1, what);
    return MarkupFound::Wrong;
}

MarkupFound MarkupBuffer::invalidAt(std::size_t place)
{
    return wrongAt(place, SourceText::tr("not well-formed (invalid token)"));
}

static void appendCharacter(std::string &bytes, std::size_t &out, quint32 c)
{
    const auto put = [&](quint32 byte) { bytes[out++] = char(byte); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

/// The number of a character such as #10 or #x1F600; 0 if no document can have it.
static quint32 numberedCharacter(std::string_view reference, bool allowsControls)
{
    const bool isHex = reference.starts_with("#x");
    reference.remove_prefix(isHex ? 2 : 1);
    quint32 c = 0;
    const auto [end, error]
        = std::from_chars(reference.data(), reference.data() + reference.size(), c, isHex ? 16 : 10);
    const bool isNumber = error == std::errc() && end == reference.data() + reference.size();
    const bool isCharacter = (allowsControls && c > 0 && c < 0x20) || c == '\t' || c == '\n' || c == '\r'
        || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) || (c >= 0x10000 && c < 0x110000);
    return isNumber && isCharacter ? c : 0;
}

MarkupFound MarkupBuffer::decodeReference(std::size_t &place, std::size_t &out, std::size_t end, bool mayGoOn)
{
    const std::string_view rest = view(place + 1, std::min(end, place + mostReferenceBytes));
    const std::size_t nameEnd = rest.find(';');
    if (nameEnd == std::string_view::npos && rest.size() + 1 < mostReferenceBytes && mayGoOn)
        return MarkupFound::CutOff;
    if (nameEnd == std::string_view::npos || nameEnd == 0)
        return invalidAt(place);
    const std::string_view name = rest.substr(0, nameEnd);
    const quint32 c = name == "lt" ? '<'
        : name == "gt"             ? '>'
        : name == "amp"            ? '&'
        : name == "quot"           ? '"'
        : name == "apos"           ? '\''
        : name[0] == '#'           ? numberedCharacter(name, m_allowsControls)
                                   : 0;
    if (c == 0)
        return wrongAt(place,
            name[0] == '#' ? SourceText::tr("reference to invalid character number")
                           : SourceText::tr("undefined entity"));
    place += nameEnd + 2;
    appendCharacter(*m_bytes, out, c);
    return MarkupFound::Whole;
}

} // namespace tranche

#include "source/reports/json/EmbeddedContent.h"

#include "core/AsciiText.h"

#include <QByteArray>

#include <algorithm>

namespace tranche {

static constexpr std::size_t groupBytes = 4;

static int base64Value(char byte)
{
    if (byte >= 'A' && byte <= 'Z')
        return byte - 'A';
    if (byte >= 'a' && byte <= 'z')
        return byte - 'a' + 26;
    if (isDigit(byte))
        return byte - '0' + 52;
    return byte == '+' ? 62 : byte == '/' ? 63 : -1;
}

/// What was decoded is written as it was again.
void EmbeddedContent::giveUp()
{
    m_isPlain = true;
    m_content = QByteArray::fromRawData(m_content.data(), qsizetype(m_content.size())).toBase64().toStdString();
    m_content += m_waiting;
    m_waiting.clear();
}

void EmbeddedContent::decode(char byte)
{
    if (byte == '\n' || byte == '\r')
        return;
    if (m_isPadded || (byte != '=' && base64Value(byte) < 0)) {
        giveUp();
        m_content += byte;
        return;
    }
    m_waiting += byte;
    if (m_waiting.size() < groupBytes)
        return;
    const std::size_t letters = std::min(m_waiting.find('='), groupBytes);
    if (letters < 2 || m_waiting.find_first_not_of('=', letters) != std::string::npos) {
        giveUp();
        return;
    }
    unsigned bits = 0;
    for (const char letter : m_waiting)
        bits = bits << 6U | (letter == '=' ? 0U : unsigned(base64Value(letter)));
    for (std::size_t i = 0; i + 1 < letters; ++i)
        m_content += char(bits >> (16U - 8U * unsigned(i)) & 0xFFU);
    m_isPadded = letters < groupBytes;
    m_waiting.clear();
}

void EmbeddedContent::take(std::string_view piece)
{
    constexpr std::string_view scheme = "data:";
    constexpr std::string_view mark = ";base64,";
    constexpr std::size_t mostMime = 200;
    if (!m_hasBegun && piece.starts_with(scheme)) {
        const std::size_t found = piece.substr(0, mostMime).find(mark);
        if (found != std::string_view::npos) {
            m_mime = piece.substr(scheme.size(), found - scheme.size());
            piece.remove_prefix(found + mark.size());
        }
    }
    m_hasBegun = true;
    for (const char byte : piece) {
        if (m_isTooLarge)
            return;
        if (m_isPlain)
            m_content += byte;
        else
            decode(byte);
        if (m_content.size() > mostBytes) {
            m_isTooLarge = true;
            m_content = {};
            m_waiting.clear();
        }
    }
}

bool EmbeddedContent::finish()
{
    if (!m_isPlain && !m_waiting.empty())
        giveUp();
    return !m_isPlain;
}

} // namespace tranche

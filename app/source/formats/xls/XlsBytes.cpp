#include "source/formats/xls/XlsBytes.h"

#include "core/Texts.h"

#include <algorithm>

namespace tranche {

bool XlsBytes::goOn()
{
    XlsRecords::Record record;
    while (m_data.empty()) {
        if (!m_records.nextIf(XlsRecords::Continue, record))
            return false;
        m_data = record.data;
    }
    return true;
}

void XlsBytes::skip(quint64 bytes)
{
    while (bytes > 0 && !atEnd()) {
        const auto now = std::size_t(std::min<quint64>(bytes, m_data.size()));
        m_data.remove_prefix(now);
        bytes -= now;
    }
}

quint32 XlsBytes::number(int bytes)
{
    quint32 number = 0;
    for (int i = 0; i < bytes && !atEnd(); ++i) {
        number |= quint32(static_cast<unsigned char>(m_data.front())) << (8 * i);
        m_data.remove_prefix(1);
    }
    return number;
}

std::optional<std::string> XlsBytes::text(int lengthBytes)
{
    const std::size_t length = number(lengthBytes);
    return m_codePage != nullptr ? bytesOfCodePage(length) : unicode(length);
}

std::optional<std::string> XlsBytes::bytesOfCodePage(std::size_t length)
{
    std::string bytes;
    while (bytes.size() < length && !atEnd()) {
        const std::string_view part = m_data.substr(0, length - bytes.size());
        bytes += part;
        m_data.remove_prefix(part.size());
    }
    if (bytes.size() < length) {
        m_fault = SourceText::tr("The text of the cell is cut off.");
        return std::nullopt;
    }
    auto text = m_codePage->decode(bytes);
    if (!text && m_codePage->isKnown())
        m_fault = SourceText::tr("The text of the cell is not valid in the code page %1 of the workbook.")
                      .arg(m_codePage->number());
    else if (!text)
        m_fault = SourceText::tr("The code page %1 of the workbook is not known.").arg(m_codePage->number());
    return text;
}

/// Writes UTF-16 as UTF-8. @returns false if it holds half a character
static bool appendUtf8(std::string &to, std::u16string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        char32_t c = text[i];
        if (c < 0x80) {
            to += char(c);
        } else if (c < 0x800) {
            to += { char(0xC0 | (c >> 6)), char(0x80 | (c & 0x3F)) };
        } else if (c < 0xD800 || c >= 0xE000) {
            to += { char(0xE0 | (c >> 12)), char(0x80 | ((c >> 6) & 0x3F)), char(0x80 | (c & 0x3F)) };
        } else {
            if (c >= 0xDC00 || i + 1 == text.size() || text[i + 1] < 0xDC00 || text[i + 1] >= 0xE000)
                return false;
            c = 0x10000 + ((c - 0xD800) << 10) + (text[++i] - 0xDC00);
            to += { char(0xF0 | (c >> 18)), char(0x80 | ((c >> 12) & 0x3F)), char(0x80 | ((c >> 6) & 0x3F)),
                char(0x80 | (c & 0x3F)) };
        }
    }
    return true;
}

std::optional<std::string> XlsBytes::unicode(std::size_t length)
{
    enum Flag { Wide = 1, HasPronunciation = 4, HasFormatting = 8 };
    constexpr quint64 bytesOfFormat = 4;
    const quint32 flags = number(1);
    const quint32 formats = (flags & HasFormatting) != 0 ? number(2) : 0;
    const quint32 pronunciation = (flags & HasPronunciation) != 0 ? number(4) : 0;
    bool wide = (flags & Wide) != 0;
    bool whole = true;
    std::u16string characters;
    while (characters.size() < length) {
        if (m_data.empty()) { // each record that it goes on in says anew how wide characters are
            whole = whole && goOn();
            if (m_data.empty())
                break;
            wide = (number(1) & Wide) != 0;
            continue;
        }
        const std::size_t width = wide ? 2 : 1;
        const std::size_t count = std::min(length - characters.size(), m_data.size() / width);
        for (std::size_t i = 0; i < count; ++i)
            characters += wide ? char16_t(qFromLittleEndian<quint16>(m_data.data() + 2 * i))
                               : char16_t(static_cast<unsigned char>(m_data[i]));
        m_data.remove_prefix(count * width);
        if (count == 0) { // half a character before the next record
            m_data = {};
            whole = false;
        }
    }
    skip(formats * bytesOfFormat);
    skip(pronunciation);
    std::string text;
    if (whole && characters.size() == length && appendUtf8(text, characters))
        return text;
    m_fault = whole ? SourceText::tr("The text of the cell holds half a character.")
                    : SourceText::tr("The text of the cell is cut off.");
    return std::nullopt;
}

} // namespace tranche

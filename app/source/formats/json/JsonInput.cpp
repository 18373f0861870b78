#include "source/formats/json/JsonInput.h"

#include <algorithm>
#include <cstring>

namespace tranche {

static constexpr std::size_t jsonStepBytes = std::size_t(128) << 10;

/// Finds out how the text is written, and passes over the mark at its begin.
void JsonInput::beginReading()
{
    m_hasBegun = true;
    m_window.resize(jsonStepBytes);
    constexpr std::size_t longestMark = 3;
    while (m_end < longestMark) {
        const std::size_t got = m_stream->read(m_window.data() + m_end, jsonStepBytes - m_end);
        if (got == 0)
            break;
        m_end += got;
    }
    const std::string_view begin = ahead();
    if (begin.starts_with("\xEF\xBB\xBF")) {
        m_at = m_counted = longestMark;
        m_lineBegin = qint64(longestMark);
        return;
    }
    const bool isLittle = begin.starts_with("\xFF\xFE");
    if (!isLittle && !begin.starts_with("\xFE\xFF"))
        return;
    m_utf16 = std::make_unique<Utf16Text>(isLittle ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    const QByteArray text = m_utf16->toUtf8({ begin.data(), qsizetype(begin.size()) });
    m_window.resize(std::max(jsonStepBytes, std::size_t(text.size())));
    std::copy(text.begin(), text.end(), m_window.begin());
    m_end = std::size_t(text.size());
}

/// @returns how many bytes of UTF-8 were put into the window; 0 at the end
std::size_t JsonInput::readUtf16(std::size_t room)
{
    constexpr std::size_t mostGrowth = 3; // a unit of 2 bytes becomes 3 at most; one may be kept from before
    std::vector<char> bytes(room / mostGrowth);
    for (;;) {
        const std::size_t got = m_stream->read(bytes.data(), bytes.size());
        if (got == 0)
            return 0;
        const QByteArray text = m_utf16->toUtf8({ bytes.data(), qsizetype(got) });
        std::copy(text.begin(), text.end(), m_window.begin() + qint64(m_end));
        if (!text.isEmpty())
            return std::size_t(text.size());
    }
}

bool JsonInput::lookFurther()
{
    if (!m_hasBegun) {
        beginReading();
        if (m_at < m_end)
            return true;
    }
    if (m_at > 0) {
        countLines();
        std::memmove(m_window.data(), m_window.data() + m_at, m_end - m_at);
        m_lineBegin -= qint64(m_at);
        m_end -= m_at;
        m_at = m_counted = 0;
    }
    if (m_window.size() - m_end < jsonStepBytes)
        m_window.resize(m_end + jsonStepBytes);
    const std::size_t room = m_window.size() - m_end;
    const std::size_t got = m_utf16 ? readUtf16(room) : m_stream->read(m_window.data() + m_end, room);
    m_end += got;
    return got > 0;
}

bool JsonInput::passBlanks()
{
    for (;;) {
        const char *at = m_window.data() + m_at;
        const char *const end = m_window.data() + m_end;
        for (; at < end; ++at) {
            constexpr std::ptrdiff_t width = 8;
            while (end - at >= width && std::memcmp(at, "        ", width) == 0)
                at += width;
            if (at == end || (*at != ' ' && *at != '\n' && *at != '\r' && *at != '\t'))
                break;
        }
        m_at = std::size_t(at - m_window.data());
        if (at < end)
            return true;
        if (!lookFurther())
            return false;
    }
}

/// Of what was passed over.
void JsonInput::countLines()
{
    const char *const window = m_window.data();
    while (m_counted < m_at) {
        const void *found = std::memchr(window + m_counted, '\n', m_at - m_counted);
        if (found == nullptr)
            break;
        m_counted = std::size_t(static_cast<const char *>(found) - window) + 1;
        ++m_line;
        m_lineBegin = qint64(m_counted);
    }
    m_counted = m_at;
}

qint64 JsonInput::line()
{
    countLines();
    return m_line;
}

qint64 JsonInput::column()
{
    countLines();
    return qint64(m_at) - m_lineBegin + 1;
}

} // namespace tranche

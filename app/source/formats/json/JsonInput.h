#pragma once

#include "source/bytes/ByteStream.h"

#include <QStringDecoder>

#include <memory>
#include <string_view>
#include <vector>

namespace tranche {

/// The bytes of a JSON text as UTF-8, as far as they are looked at: a window that goes along the stream. A mark at the
/// begin is left out; UTF-16, as a console of Windows writes it into a file, is read as well.
class JsonInput
{
public:
    explicit JsonInput(std::unique_ptr<ByteStream> stream)
        : m_stream(std::move(stream))
    {
    }

    /// @returns false at the end
    bool hasByte() { return m_at < m_end || lookFurther(); }
    /// The one that is next. There is one.
    char byte() const { return m_window[m_at]; }
    /// What of the text is in memory, from the next byte on. Valid until lookFurther().
    std::string_view ahead() const { return { m_window.data() + m_at, m_end - m_at }; }
    /// Makes ahead() longer. @returns false at the end of the text
    bool lookFurther();
    void pass(std::size_t bytes) { m_at += bytes; }
    /// Goes to the next byte that is no blank. @returns false at the end
    bool passBlanks();

    /// That of the next byte, from 1.
    qint64 line();
    /// The place of the next byte in its line, in bytes from 1.
    qint64 column();
    const ByteStream &stream() const { return *m_stream; }

private:
    /// UTF-16 as UTF-8. A character may be cut anywhere.
    class Utf16Text
    {
    public:
        explicit Utf16Text(QStringConverter::Encoding order)
            : m_decoder(order)
        {
        }
        QByteArray toUtf8(QByteArrayView bytes) { return m_encoder(m_decoder(bytes)); }

    private:
        QStringDecoder m_decoder;
        QStringEncoder m_encoder { QStringConverter::Utf8 };
    };

    void countLines();
    std::size_t readUtf16(std::size_t room);
    void beginReading();

    std::unique_ptr<ByteStream> m_stream;
    std::vector<char> m_window;
    std::size_t m_at = 0;
    std::size_t m_end = 0; ///< of what was read into the window
    std::size_t m_counted = 0; ///< lines are, up to there
    qint64 m_line = 1;
    qint64 m_lineBegin = 0; ///< from the begin of the window; less than 0: before it
    bool m_hasBegun = false;
    std::unique_ptr<Utf16Text> m_utf16; ///< none: it is UTF-8
};

} // namespace tranche

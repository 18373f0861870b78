#pragma once

#include "source/bytes/ByteStream.h"

#include <string>
#include <string_view>

namespace tranche {

/// The lines of a report that is text, in UTF-8. What is longer than a line can be comes in pieces.
class ReportLines
{
public:
    explicit ReportLines(std::unique_ptr<ByteStream> stream)
        : m_stream(std::move(stream))
    {
    }

    /// @returns false at the end @throws what the stream throws
    bool next();
    /// Without its line end; what is no UTF-8 is U+FFFD. Valid until next().
    std::string_view text() const { return m_text; }
    /// Whether it goes on with a line whose begin was told before.
    bool isContinuation() const { return m_isContinuation; }
    /// Of the line, counted from 1.
    qint64 number() const { return m_number; }
    /// Whether there was a line that was no UTF-8.
    bool hadOtherBytes() const { return m_hadOtherBytes; }

    QString fileName() const { return m_stream->fullName(); }
    qint64 bytesOfFile() const { return m_stream->bytesOfFile(); }

    static constexpr std::size_t mostLineBytes = std::size_t(1) << 20;

private:
    bool fill();
    void take(std::size_t size);

    std::unique_ptr<ByteStream> m_stream;
    std::string m_bytes;
    std::size_t m_at = 0;
    std::string_view m_text;
    std::string m_repaired; ///< a line that was no UTF-8
    qint64 m_number = 0;
    bool m_isContinuation = false;
    bool m_goesOn = false; ///< the line is not told to its end
    bool m_hasBegun = false;
    bool m_hadOtherBytes = false;
};

} // namespace tranche

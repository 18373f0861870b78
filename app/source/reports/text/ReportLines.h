#pragma once

#include "source/bytes/ByteStream.h"

#include <optional>
#include <string>
#include <string_view>

namespace tranche {

/// The lines of a text, one after the other. LF and CRLF end one.
class ReportLines
{
public:
    struct Line
    {
        std::string_view text; ///< without its end; until the next call; behind it as many bytes may be read as
                               ///< simdjson wants
        qint64 number = 0; ///< counted from 1
        bool hasEnd = false; ///< else the text ends with it
    };
    static constexpr std::size_t mostBytes = std::size_t(16) << 20; ///< of a line

    explicit ReportLines(std::unique_ptr<ByteStream> input)
        : m_input(std::move(input))
    {
    }

    /// @returns nullopt behind the last @throws Failure "source.report" if it is too long
    std::optional<Line> next();
    qint64 line() const { return m_line; }
    QString name() const { return m_input->fullName(); }
    qint64 bytesOfFile() const { return m_input->bytesOfFile(); }

private:
    bool readMore();

    std::unique_ptr<ByteStream> m_input;
    std::string m_buffer;
    std::size_t m_at = 0; ///< of the next line
    std::size_t m_end = 0; ///< of what was read
    qint64 m_line = 0; ///< lines that were handed out
};

} // namespace tranche

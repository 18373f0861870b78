#pragma once

#include "source/formats/json/JsonInput.h"

#include <optional>

namespace tranche {

/// The lines of a text in UTF-8 or UTF-16, one after the other. LF and CRLF end one.
class EventLines
{
public:
    struct Line
    {
        std::string_view text; ///< without its end; until the next call
        qint64 number = 0; ///< counted from 1
        bool hasEnd = false; ///< else the text ends with it
    };
    static constexpr std::size_t mostBytes = std::size_t(16) << 20; ///< of a line

    explicit EventLines(std::unique_ptr<ByteStream> input)
        : m_input(std::move(input))
    {
    }

    /// @returns nullopt behind the last @throws Failure "source.report" if it is too long
    std::optional<Line> next();
    qint64 line() const { return m_line; }
    QString name() const { return m_input.stream().fullName(); }
    qint64 bytesOfFile() const { return m_input.stream().bytesOfFile(); }

private:
    JsonInput m_input;
    qint64 m_line = 0; ///< lines that were handed out
};

} // namespace tranche

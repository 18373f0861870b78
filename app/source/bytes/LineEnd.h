#pragma once

#include <cstddef>
#include <string_view>

namespace tranche {

/// The end of the physical line that begins at or holds `position`: behind its line end, or the text's size.
std::size_t endOfLine(std::string_view text, std::size_t position);

inline bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

/// A line, or several, without the line ends behind its last other byte.
inline std::string_view withoutLineEnd(std::string_view line)
{
    return line.substr(0, line.find_last_not_of("\r\n") + 1);
}

} // namespace tranche

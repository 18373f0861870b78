#pragma once

#include <QByteArray>

#include <cstddef>
#include <string_view>

namespace tranche {

inline std::string_view viewOf(const QByteArray &bytes)
{
    return { bytes.constData(), std::size_t(bytes.size()) };
}

/// Whether the byte is one of a character, but not its first.
inline bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// @returns true if the whole text is valid UTF-8.
bool isValidUtf8(std::string_view text);

/// The position of the first byte that no valid UTF-8 character covers; the text's size if there is none.
std::size_t firstInvalidUtf8(std::string_view text);

} // namespace tranche

#pragma once

#include "core/NumberText.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace tranche {

// Letters of ASCII, whatever the locale: in a Turkish one the C library folds an I otherwise.

inline bool isAsciiLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// A letter of ASCII, or a byte of any other character: these are taken for letters.
inline bool isLetterByte(char byte)
{
    return isAsciiLetter(byte) || (static_cast<unsigned char>(byte) & 0x80U) != 0;
}

inline char asciiLower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
}

/// A text without the difference between capital and small letters of ASCII.
inline std::string asciiLower(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char byte) { return asciiLower(byte); });
    return lower;
}

/// What kinds of bytes follow each other in a text: runs of digits are 9 and runs of letters a, so MG-8769 and RI-12
/// are both a-9.
std::string textForm(std::string_view text);

} // namespace tranche

#pragma once

#include <cstddef>
#include <string_view>

namespace tranche {

/// Bytes of the blank that the text begins with: U+0020, and those that don't break (U+00A0, U+202F, U+2007) or are
/// thin (U+2009); 0: it begins with none.
inline std::size_t blankLength(std::string_view text)
{
    if (text.empty())
        return 0;
    if (text[0] == ' ')
        return 1;
    if (text[0] == '\xC2')
        return text.size() > 1 && text[1] == '\xA0' ? 2 : 0;
    if (text[0] != '\xE2' || text.size() < 3 || text[1] != '\x80')
        return 0;
    return text[2] == '\xAF' || text[2] == '\x87' || text[2] == '\x89' ? 3 : 0;
}

/// The text without blanks and tabs around it.
inline std::string_view trimmedBlanks(std::string_view text)
{
    const auto isBlank = [](char byte) { return byte == ' ' || byte == '\t'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace tranche

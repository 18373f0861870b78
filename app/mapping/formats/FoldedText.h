#pragma once

#include "core/Utf8.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace tranche {

/// A short word in lower case, to be compared: letters of ASCII and of the Latin blocks to U+017E, which is what the
/// names of our languages are made of. Never the locale's idea of lower case.
class FoldedText
{
public:
    static constexpr std::size_t most = 32; ///< bytes of a word; a longer one is like nothing

    explicit FoldedText(std::string_view text)
    {
        if (text.size() > most)
            return;
        for (std::size_t at = 0; at < text.size(); ++at) {
            const auto byte = static_cast<unsigned char>(text[at]);
            if (byte >= 0xC3 && byte <= 0xC5 && at + 1 < text.size() && isContinuation(text[at + 1])) {
                const unsigned second = static_cast<unsigned char>(text[++at]) & 0x3FU;
                const unsigned letter = lowerLetter((byte & 0x1FU) << 6 | second);
                m_bytes[m_length++] = char(0xC0 | letter >> 6);
                m_bytes[m_length++] = char(0x80 | (letter & 0x3F));
            } else {
                m_bytes[m_length++] = char(byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte);
            }
        }
    }
    /// The word in lower case, of the same length; empty if it is too long.
    std::string_view view() const { return { m_bytes.data(), m_length }; }

private:
    static constexpr unsigned lowerLetter(unsigned letter)
    {
        if (letter >= 0xC0 && letter <= 0xDE && letter != 0xD7)
            return letter + 0x20;
        const bool oddIsUpper = (letter >= 0x139 && letter <= 0x148) || (letter >= 0x179 && letter <= 0x17E);
        const bool evenIsUpper = (letter >= 0x100 && letter <= 0x12F) || (letter >= 0x132 && letter <= 0x137)
            || (letter >= 0x14A && letter <= 0x177);
        if ((oddIsUpper && letter % 2 == 1) || (evenIsUpper && letter % 2 == 0))
            return letter + 1;
        return letter;
    }

    std::array<char, most> m_bytes {};
    std::size_t m_length = 0;
};

} // namespace tranche

#include "mapping/formats/DateTokens.h"

#include "core/NumberText.h"
#include "mapping/formats/Blanks.h"

namespace tranche {

std::vector<DateToken> dateTokens(std::string_view text)
{
    const auto isLetterAt = [&](std::size_t at) {
        const char byte = text[at];
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
            || (static_cast<unsigned char>(byte) >= 0x80 && blankLength(text.substr(at)) == 0);
    };
    std::vector<DateToken> tokens;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        if (isDigit(text[at])) {
            while (at < text.size() && isDigit(text[at]))
                ++at;
            tokens.push_back({ DateToken::Kind::Digits, text.substr(begin, at - begin) });
        } else if (isLetterAt(at)) {
            while (at < text.size() && isLetterAt(at))
                ++at;
            tokens.push_back({ DateToken::Kind::Letters, text.substr(begin, at - begin) });
        } else if (blankLength(text.substr(at)) > 0) {
            while (const std::size_t length = blankLength(text.substr(at)))
                at += length;
            tokens.push_back({ DateToken::Kind::Sign, " " });
        } else {
            tokens.push_back({ DateToken::Kind::Sign, text.substr(at++, 1) });
        }
    }
    return tokens;
}

} // namespace tranche

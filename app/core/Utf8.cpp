#include "core/Utf8.h"

#include <simdjson.h>

namespace tranche {

bool isValidUtf8(std::string_view text)
{
    return text.empty() || simdjson::validate_utf8(text.data(), text.size());
}

/// The length of the character at `at`, 0 if it is not valid.
static std::size_t characterLength(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = lead < 0x80 ? 1
        : lead < 0xC2                      ? 0
        : lead < 0xE0                      ? 2
        : lead < 0xF0                      ? 3
        : lead < 0xF5                      ? 4
                                           : 0;
    return length != 0 && at + length <= text.size() && isValidUtf8(text.substr(at, length)) ? length : 0;
}

std::size_t firstInvalidUtf8(std::string_view text)
{
    if (isValidUtf8(text))
        return text.size();
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t length = characterLength(text, at);
        if (length == 0)
            return at;
        at += length;
    }
    return text.size();
}

} // namespace tranche

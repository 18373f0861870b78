#include "core/AsciiText.h"

namespace tranche {

std::string textForm(std::string_view text)
{
    std::string form;
    for (const char byte : text) {
        const char kind = isDigit(byte) ? '9' : isLetterByte(byte) ? 'a' : byte;
        if (form.empty() || form.back() != kind)
            form += kind;
    }
    return form;
}

} // namespace tranche

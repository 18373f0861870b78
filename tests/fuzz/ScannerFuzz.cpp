/// The scanner against a loop over bytes: any text, any three structural bytes.
#include "source/text/StructuralCursor.h"

#include <cstdlib>

using namespace tranche;

static std::size_t slowNext(std::string_view text, StructuralBytes bytes, std::size_t position)
{
    while (position < text.size()) {
        const char byte = text[position];
        if (byte == bytes.separator || byte == bytes.quote || byte == bytes.escape || byte == '\n' || byte == '\r')
            break;
        ++position;
    }
    return position;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 4)
        return 0;
    const std::string_view text(reinterpret_cast<const char *>(data) + 4, size - 4);
    const StructuralBytes bytes { char(data[0]), char(data[1]), char(data[2]) };
    StructuralCursor cursor(text, bytes);
    const std::size_t step = 1 + data[3] % 90;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t hit = cursor.next(at);
        if (hit != slowNext(text, bytes, at))
            std::abort();
        at = hit + step; // never before the last answer
    }
    if (cursor.next(text.size() + step) != text.size())
        std::abort();
    cursor.rewind();
    if (!text.empty() && cursor.next(0) != slowNext(text, bytes, 0))
        std::abort();
    return 0;
}

#include "source/reports/ReportHash.h"

#include <xxhash.h>

namespace tranche {

quint64 reportHash(std::string_view text, quint64 seed)
{
    return XXH3_64bits_withSeed(text.data(), text.size(), seed);
}

std::string hexText(quint64 high, quint64 low)
{
    std::string text(32, '0');
    static constexpr char digits[] = "0123456789abcdef";
    for (std::size_t i = 0; i < 16; ++i) {
        text[15 - i] = digits[(high >> (4 * i)) & 15];
        text[31 - i] = digits[(low >> (4 * i)) & 15];
    }
    return text;
}

} // namespace tranche

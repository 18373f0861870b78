#include "source/bytes/LineEnd.h"

namespace tranche {

std::size_t endOfLine(std::string_view text, std::size_t position)
{
    const std::size_t end = text.find_first_of("\r\n", position);
    if (end == std::string_view::npos)
        return text.size();
    return text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n' ? end + 2 : end + 1;
}

} // namespace tranche

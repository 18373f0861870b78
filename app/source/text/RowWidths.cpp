#include "source/text/RowWidths.h"

#include <map>

namespace tranche {

std::uint32_t usualWidth(const RowBuffer &rows)
{
    std::map<std::uint32_t, std::size_t> rowsOfWidth;
    for (const Row &row : rows.rows)
        ++rowsOfWidth[row.fieldCount];
    std::uint32_t usual = 0;
    std::size_t most = 0;
    for (const auto &[width, count] : rowsOfWidth) {
        if (count >= most) {
            usual = width;
            most = count;
        }
    }
    return usual;
}

} // namespace tranche

#include "mapping/types/AllFit.h"

#include <algorithm>

namespace tranche {

bool allFit(std::span<const std::string_view> values, const ColumnTypeInfo &type, const ValueFormat &format)
{
    RowBuffer texts;
    return std::all_of(values.begin(), values.end(), [&](std::string_view value) {
        Cell cell(value, false);
        texts.clear();
        return type.parse(cell, texts, format);
    });
}

} // namespace tranche

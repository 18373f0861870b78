#pragma once

#include "core/Row.h"

#include <algorithm>
#include <string_view>

namespace tranche {

/// The text as the rows keep it, however long it is.
inline std::string_view keptText(RowBuffer &texts, std::string_view text)
{
    constexpr std::size_t longest = 1000; // of the arena's texts: few bytes of a block are left unused
    if (text.size() <= longest)
        return texts.converted.keep(text);
    auto kept = std::make_unique<char[]>(text.size());
    std::copy(text.begin(), text.end(), kept.get());
    const std::string_view view(kept.get(), text.size());
    texts.unescaped.push_back(std::move(kept));
    return view;
}

} // namespace tranche

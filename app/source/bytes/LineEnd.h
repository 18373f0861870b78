#pragma once

#include <cstddef>
#include <string_view>

namespace tranche {

/// The end of the physical line that begins at or holds `position`: behind its line end, or the text's size.
std::size_t endOfLine(std::string_view text, std::size_t position);

} // namespace tranche

#pragma once

#include <cstddef>
#include <string_view>

namespace tranche {

/// @returns true if the whole text is valid UTF-8.
bool isValidUtf8(std::string_view text);

/// The position of the first byte that no valid UTF-8 character covers; the text's size if there is none.
std::size_t firstInvalidUtf8(std::string_view text);

} // namespace tranche

#pragma once

#include <cstddef>
#include <string_view>

namespace tranche {

/// How often a sign that is usual beside any language, such as "°" or "…", stands in a text; 0: it is none of them.
double commonnessOfSign(char32_t character);

/// Whether a sign stands where typography has it: "²" behind a unit, "’" in "it’s", "¿" before a question. What is
/// a letter in the middle of a word in one encoding is a sign there in another, but seldom in such a place.
bool isUsualSign(std::u32string_view text, std::size_t at);

} // namespace tranche

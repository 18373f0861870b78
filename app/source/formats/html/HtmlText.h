#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tranche {

// Text on its way through libxml2, which drops controls and takes bytes that are no UTF-8 for another encoding: these
// go as characters for private use, U+F700 and the byte.

/// The text, with such bytes hidden.
void appendHtmlSafely(std::string &to, std::string_view text);

/// A character named by its number, such as &#8364; or &#xE9; as browsers read it.
/// @returns its length in the text; 0 if there is none that is complete
std::size_t appendHtmlNumber(std::string &to, std::string_view text);

/// What was hidden as it was.
std::string bytesOfHtml(std::string_view text);

} // namespace tranche

#pragma once

#include "source/formats/SheetConverter.h"

#include <optional>
#include <string>
#include <string_view>

namespace tranche {

/// Puts the characters that XML can't hold in the place of their escapes, _xHHHH_ (ECMA-376, part 1, 22.9.2.19). A half
/// of a pair stays as it is.
void decodeXlsxEscapes(std::string &text);

/// The text of an element of rich text (si, is) that has begun, without how it is pronounced and its escapes; to its
/// end.
void takeXlsxText(MarkupReader &xml, SheetRowBytes &bytes, std::string &to);

/// The whole number that a text is, blanks around it aside.
std::optional<std::size_t> xlsxWholeNumber(std::string_view text);

/// Of an attribute that is true or false.
bool isXlsxTrue(std::string_view text);

/// Without the blanks around it.
std::string_view withoutXmlBlanks(std::string_view text);

} // namespace tranche

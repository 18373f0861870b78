#pragma once

#include "core/Row.h"
#include "source/text/FieldRules.h"

#include <cstddef>
#include <string_view>

namespace tranche {

/// The text of a quoted field: an escape before a quote or another escape is taken out, any other is text.
/// @param field between its quotes @param store keeps the result
std::string_view withoutEscapes(const FieldRules &rules, std::string_view field, RowBuffer &store);

/// The text of a field without quotes: escapes that stand before separators are taken out.
/// @param text that holds the field in [begin, end) @param store keeps the result
std::string_view withoutPlainEscapes(
    const FieldRules &rules, std::string_view text, std::size_t begin, std::size_t end, RowBuffer &store);

} // namespace tranche

#pragma once

#include "core/Row.h"

#include <string_view>

namespace tranche {

/// Whether the text is but a line drawn with characters: "---", ":--:", "+----+----+", "=====".
bool isRule(std::string_view text);

/// Whether a row draws a line, as tables of Markdown and of database clients do below their header: nothing but rules
/// in its fields, no gap between them.
bool isRuleLine(const Row &row, const RowBuffer &buffer);

} // namespace tranche

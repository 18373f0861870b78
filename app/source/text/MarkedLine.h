#pragma once

#include "source/text/Dialect.h"

#include <cstdint>
#include <string_view>

namespace tranche {

/// Whether a line that begins with the comment mark is a row all the same: it has as many fields as the table, and its
/// separators are not those of prose. @param line without its line end
bool isMarkedRow(std::string_view line, const Dialect &dialect, std::uint32_t fields);

/// The lines of a text that begin with the comment mark.
std::int64_t countComments(std::string_view text, std::string_view mark);

} // namespace tranche

#pragma once

#include "source/sniffing/DialectChoice.h"

#include <string_view>
#include <vector>

namespace tranche {

/// All that a text may mean: separators, quotes and escapes that occur in it, the likely ones first.
/// @param base what is the same of all of them @param choice what is known
std::vector<Dialect> dialectCandidates(const Dialect &base, const DialectChoice &choice, std::string_view text);

} // namespace tranche

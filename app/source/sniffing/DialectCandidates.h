#pragma once

#include "source/sniffing/DialectChoice.h"
#include "source/sniffing/TextSample.h"

#include <string>
#include <string_view>
#include <vector>

namespace tranche {

/// All that a text may mean: separators, quotes and escapes that occur in it, the likely ones first.
/// @param base what is the same of all of them @param choice what is known
std::vector<Dialect> dialectCandidates(const Dialect &base, const DialectChoice &choice, const TextSample &sample);

/// The dialect that takes each line for one field: its separator is one that the sample does not hold.
Dialect oneColumnDialect(const Dialect &base, const TextSample &sample);

/// Punctuation that stands in each of the first lines, and equally often: what may cut them though it is unusual.
std::string cuttingCharacters(std::string_view text, std::string_view comment);

} // namespace tranche

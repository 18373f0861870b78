#pragma once

#include <optional>

namespace tranche {

/// Where a key leads to among the values of a chart: the one before or behind, the first or the last.
/// @param at the value that is told of; -1: none yet
/// @returns nullopt if the key leads nowhere; -1 if there are no values
std::optional<int> valueByKey(int key, int at, int count);

} // namespace tranche

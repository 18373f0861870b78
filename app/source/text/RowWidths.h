#pragma once

#include "core/Row.h"

#include <cstdint>

namespace tranche {

/// The number of fields that most rows have; of several the largest, since a field is rather lost than invented.
/// 0: there is no row.
std::uint32_t usualWidth(const RowBuffer &rows);

} // namespace tranche

#pragma once

#include "mapping/types/ColumnTypeInfo.h"

namespace tranche {

/// Whether all are values of the type in this format.
bool allFit(std::span<const std::string_view> values, const ColumnTypeInfo &type, const ValueFormat &format);

} // namespace tranche

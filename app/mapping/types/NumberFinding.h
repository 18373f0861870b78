#pragma once

#include "mapping/types/ColumnTypeInfo.h"

namespace tranche {

/// The formats of numbers that all values fit, the usual one among them, unless they are codes or all fit one of the
/// types that hold less.
std::vector<ValueFormat> findNumbers(std::span<const std::string_view> values, const ColumnTypeInfo &type,
    std::span<const ColumnTypeInfo *const> smaller);

} // namespace tranche

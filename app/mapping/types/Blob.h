#pragma once

#include "mapping/types/ColumnTypeInfo.h"

namespace tranche {

/// Bytes, written as hexadecimal digits or in base64.
extern const ColumnTypeInfo blobType;

} // namespace tranche

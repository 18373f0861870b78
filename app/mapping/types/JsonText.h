#pragma once

#include "mapping/types/ColumnTypeInfo.h"

namespace tranche {

/// A JSON document (RFC 8259); stored as the text that stands in the file.
extern const ColumnTypeInfo jsonType;

} // namespace tranche

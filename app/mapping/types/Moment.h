#pragma once

#include "mapping/types/ColumnTypeInfo.h"

namespace tranche {

/// A date or time in whatever notation, handed over as text, but for words that say that there is none. Comes only from
/// tables that exist: DATE, DATETIME, TIMESTAMP, TIME.
extern const ColumnTypeInfo momentType;

} // namespace tranche

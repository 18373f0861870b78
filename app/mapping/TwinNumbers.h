#pragma once

#include "mapping/ColumnEvidence.h"

#include <QString>

namespace tranche {

/// What is said of a column of numbers in whose sample one number is written with more zeros too: 1.1 and 1.10, which
/// versions may be. Empty: none is. 2 beside 2.0 is usual.
QString twinNumbersText(const InferredColumn &column);

} // namespace tranche

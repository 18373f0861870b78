#pragma once

#include "source/sniffing/DialectScore.h"

namespace tranche {

/// A dialect that was tried on a text, and how its rows held together.
struct RankedDialect
{
    Dialect dialect;
    DialectScore score;
    bool isOneColumn = false; ///< its separator is one that does not occur: lines are values
};

} // namespace tranche

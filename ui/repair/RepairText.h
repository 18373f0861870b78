#pragma once

#include "repair/RepairOutline.h"

namespace tranche {

/// What of an import has to be repaired: “214 errors in 212 rows · 18,186 good rows wait with them”.
QString repairHeadline(const RepairOutline &outline, bool checkOnly);

/// What is said of an import of which nothing is to be repaired.
struct RepairMessage
{
    QString headline;
    QString detail;
    bool isGood = false; ///< it is as it should be
};
RepairMessage repairMessage(const ImportSummary &import);

} // namespace tranche

#pragma once

#include "service/options/RequestChoices.h"
#include "service/plan/ImportPlan.h"

namespace tranche {

/// Settles the key of a mode that has one, or adds what is wrong with it; of rows that are deleted nothing else is
/// read. A table that is made takes it for its primary key. Once it is known where the columns go.
void planKey(Plan &plan, const RequestChoices &choices, const TargetInspection &target);

/// What is to be known of a key without an index.
QStringList keyRemarks(const Plan &plan, const RequestChoices &choices);

} // namespace tranche

#pragma once

#include "service/plan/ImportPlan.h"

namespace tranche {

/// What of a plan could surprise, in sentences: columns that go to a field of another name, or by their places; what
/// the table gets, lacks or loses.
QStringList planRemarks(const Plan &plan, const RequestChoices &choices);

} // namespace tranche

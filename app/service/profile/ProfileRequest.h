#pragma once

#include "service/inspect/Inspect.h"
#include "service/options/RequestChoices.h"
#include "service/plan/ImportPlan.h"

namespace tranche {

/// What of a plan says how its file is read: the request for profileFile(). Also of a plan with problems; and the same
/// for two plans that read the file in the same way, wherever its rows go.
ImportRequest requestToProfile(const Plan &plan, const RequestChoices &choices, const SourceInspection &inspection,
    const TargetLocation &location);

} // namespace tranche

#pragma once

#include "service/inspect/Inspect.h"
#include "service/options/RequestChoices.h"

namespace tranche {

/// Takes the first rows of a file through the steps that are chosen: what the columns with steps, and those that are
/// made of others, hold then is noted in the inspection, before and after, and the types of the columns follow from it.
/// Reads a bounded part of the file; nothing at all if no step is chosen.
/// @throws Failure "call.…" for a step that makes no sense
void lookAtSteps(SourceInspection &inspection, const RequestChoices &choices);

} // namespace tranche

#pragma once

#include "store/JobStore.h"

namespace tranche {

/// Plans an import that was queued as it was chosen (ImportRequest::choices): looks at its file and its target as they
/// are now. The room that plans has it, in service/ChosenImport: this one only asks.
/// @throws Failure as buildRequest()
ImportRequest planChosen(JobStore &store, const ImportRequest &queued);

} // namespace tranche

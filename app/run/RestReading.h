#pragma once

#include "run/BatchReader.h"
#include "run/ImportSession.h"

#include <functional>

namespace tranche {

/// Reads what is left of a source, only to look at it. A source that can't be read to its end is no problem here: the
/// import meets it again. @returns false if the session is asked to stop before
bool readRest(ImportSession &session, BatchReader &reader, const std::function<void(const Batch &)> &look);

} // namespace tranche

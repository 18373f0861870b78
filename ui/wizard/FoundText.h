#pragma once

#include "service/inspect/Inspect.h"

namespace tranche {

/// What was found of a file, for the page on which it is chosen: how much of it is shown, what is left out, and what
/// could surprise, a line each.
QString foundText(const SourceInspection &inspection);

} // namespace tranche

#pragma once

#include "cli/Session.h"

namespace tranche {

// Each returns the exit status.

int undoImport(Session &session);
/// Of a row where it comes from, or of a chunk where its rows are.
int tellLineage(Session &session);

} // namespace tranche

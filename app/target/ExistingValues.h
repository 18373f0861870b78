#pragma once

#include "mapping/ColumnMapping.h"
#include "mapping/steps/MappingMemory.h"
#include "target/TargetLocation.h"

namespace tranche {

/// Reads the values that columns with the rule `exists` are looked up among, as they are now: at most a million
/// different ones of each column, about 100 bytes each. Where no column has the rule nothing is opened.
/// @throws Failure "call.rule" if there is no such table or column, or there are more, "target.…"
void loadExistingValues(MappingMemory &memory, const ColumnMapping &mapping, const TargetLocation &location);

/// Whether that can be done. @throws Failure "call.rule"
void checkLookups(const ColumnMapping &mapping, const TargetLocation &location);

} // namespace tranche

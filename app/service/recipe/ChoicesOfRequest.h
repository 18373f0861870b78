#pragma once

#include "service/options/RequestChoices.h"

namespace tranche {

/// What was chosen for an import, without its file: such choices make the same request of the same file. Lines that
/// were found to be no rows are left to be found again, since other files have others.
RequestChoices choicesOfRequest(const ImportRequest &request);

/// The same of the table that lines go to.
QList<ChildChoice> childrenOf(const ColumnMapping &mapping);

} // namespace tranche

#pragma once

#include <QString>

namespace tranche {

/// What stands in the place of the job table when it has no rows, as rich text with the links `import` and `sample`.
/// @param noImports there are none at all; else the filter hides them
QString emptyStateText(bool noImports, bool hasSample);

} // namespace tranche

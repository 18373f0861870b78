#pragma once

#include <QString>

namespace tranche {

/// Why the job table shows nothing.
enum class EmptyBecause { Loading, NoImports, NothingFits };

/// What the main window says in the place of a table without rows. @param hasSample there is a file to try it with
QString emptyStateText(EmptyBecause reason, bool hasSample);

} // namespace tranche

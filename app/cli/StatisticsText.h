#pragma once

#include "service/profile/ColumnProfile.h"

namespace tranche {

/// What the whole file holds, column by column, for a person at a terminal.
QString statisticsText(const FileProfile &profile);

} // namespace tranche

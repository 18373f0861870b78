#pragma once

#include "core/Failure.h"

namespace tranche {

/// A failure as people know a file, who do not know where we keep it. @param path of it
Failure withShownName(const Failure &failure, const QString &path, const QString &shownName);

} // namespace tranche

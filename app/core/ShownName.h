#pragma once

#include "core/Failure.h"

namespace tranche {

/// A failure as people know a file, where we keep it under another name. @param path of it
Failure withShownName(const Failure &failure, const QString &path, const QString &shownName);

} // namespace tranche

#pragma once

#include "target/TargetLocation.h"

#include <functional>

class QObject;

namespace tranche {

/// Shows the folder of a database in the desktop's file manager.
/// @param onProblem told why it can't be shown, unless `context` is gone by then
void openFolderOf(
    const TargetLocation &location, QObject *context, const std::function<void(const QString &text)> &onProblem);

} // namespace tranche

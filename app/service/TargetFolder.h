#pragma once

#include "target/TargetLocation.h"

namespace tranche {

/// The folder that holds a database, symbolic links followed. Looks at the disk.
/// @throws Failure "target.missing" if the database is in no file, or is not there
QString folderOfTarget(const TargetLocation &location);

} // namespace tranche

#pragma once

#include "cli/Session.h"

namespace tranche {

/// The command sniff: how a file would be read. @returns the program's exit status
int sniffFile(Session &session);

} // namespace tranche

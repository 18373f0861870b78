#pragma once

#include "cli/CommandLine.h"
#include "cli/Console.h"

namespace tranche {

/// Runs the command. @returns its exit status. @throws Failure
int runCommand(const CommandLine &call, Console &console);

} // namespace tranche

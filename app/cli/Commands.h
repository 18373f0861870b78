#pragma once

#include "cli/CommandLine.h"
#include "cli/Console.h"

namespace tranche {

/// The exit statuses of the command line; a contract.
enum ExitStatus { AllIn = 0, EndedWithErrors = 1, WrongCall = 2, CouldNotRun = 3, WasCancelled = 4 };

/// Runs the command. @returns its exit status. @throws Failure
int runCommand(const CommandLine &call, Console &console);

/// The exit status of what could not be done.
int exitStatus(const Failure &failure);

} // namespace tranche

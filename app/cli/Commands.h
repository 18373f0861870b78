#pragma once

#include "cli/Console.h"

#include <QStringList>

#include <functional>

namespace tranche {

/// Does what the words of a call ask for, as the program does: runs a command, or shows help or the version; what goes
/// wrong is told. Throws nothing.
/// @param words the call without the program's name
/// @param checkWords run before words are taken for names; throws a Failure if they can't be
/// @returns the program's exit status
int runCall(
    const QStringList &words, Console &console, const std::function<void()> &checkWords = [] {});

} // namespace tranche

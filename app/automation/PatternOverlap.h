#pragma once

#include <QString>

namespace tranche {

/// Whether a name of a file is possible that fits both, as NamePatterns says. Where that would take long to find out,
/// and of sets in brackets, it is.
bool overlap(const QString &patterns, const QString &others);

} // namespace tranche

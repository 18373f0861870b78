#pragma once

#include <QStringList>

namespace tranche {

class JobStore;

/// Names of channels that can be chosen from: those that were set, and those of imports that have not ended.
QStringList knownChannels(JobStore &store);

} // namespace tranche

#pragma once

#include "store/RetentionStore.h"

#include <functional>

namespace tranche {

/// What was cleaned up, or would be.
struct CleanUp
{
    qint64 imports = 0; ///< that lose their details
    qint64 bytes = 0; ///< about what these took
    StoreSpace before;
    StoreSpace after;
    bool isFinished = true; ///< false: it was stopped, or somebody else is at it
    bool canCompact = true; ///< false: free space is used again by later imports, but not given back

    qint64 freed() const { return before.used > after.used ? before.used - after.used : 0; }
};

/// What cleanUp() would do now.
CleanUp foreseeCleanUp(JobStore &store, const RetentionRule &rule);

/// Removes the details of old imports, a thousand imports at a time, and gives the space back, all in short steps
/// between which others write. A small store that can't give space back in steps is written anew.
/// @param keepOn asked between two steps; what is left is done by the next one
CleanUp cleanUp(JobStore &store, const RetentionRule &rule, const std::function<bool()> &keepOn);

/// The same by the rule of the settings, if that was not done for a day.
void cleanUpIfDue(JobStore &store, const std::function<bool()> &keepOn);

} // namespace tranche

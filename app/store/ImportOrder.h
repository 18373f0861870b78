#pragma once

#include "store/ImportSummary.h"

namespace tranche {

class JobStore;

/// That an import waits for another one, or did.
struct ImportLink
{
    qint64 import = 0;
    qint64 after = 0; ///< it is older, so that there are no circles
    bool inAnyCase = false; ///< this one only has to end, well or not

    bool operator==(const ImportLink &) const = default;
};

/// What waits for what.
struct ImportOrder
{
    QList<ImportSummary> imports; ///< by id
    QList<ImportLink> links; ///< between these
    qint64 more = 0; ///< imports that are linked to these as well, and were too many
    bool isMoreCounted = true; ///< else there are more than `more`

    bool operator==(const ImportOrder &) const = default;
};

/// The imports that are linked with one over any number of others, those that are nearest to it first; or, of 0, all
/// that wait for another one, with what they wait for.
/// @param most imports are told @throws Failure "store.…"
ImportOrder importOrder(JobStore &store, qint64 import, int most);

} // namespace tranche

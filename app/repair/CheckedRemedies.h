#pragma once

#include "mapping/ValueRule.h"
#include "store/JobStore.h"

namespace tranche {

/// The remedies that were applied to an import's failed chunks, as rules for values that are read: what mended a check
/// of a file mends its import as well. Remedies that are no such rule, such as rows left out, are not among them.
QList<ValueRule> rulesOfRemedies(JobStore &store, qint64 import);

} // namespace tranche

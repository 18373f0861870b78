#pragma once

#include "store/ImportSummary.h"

namespace tranche {

/// What has become of the import, in a sentence, its numbers written as the windows write all of theirs.
QString progressSentence(const ImportSummary &import);

} // namespace tranche

#pragma once

#include "service/options/RequestChoices.h"

namespace tranche {

/// Reads a `--lookup COLUMN[,COLUMN…]=TABLE.NAME[,NAME…][->KEY][:WORD[,WORD…]]`. A name ends at the sign that follows
/// it; one that holds such a sign stands in double quotes, where a quote is written twice. Words: error, null, skip,
/// create; exact, folded. @throws Failure "call.option"
LookupChoice lookupChoice(const QString &text);

/// Its inverse.
QString lookupText(const LookupChoice &choice);

} // namespace tranche

#pragma once

#include "source/sniffing/TextSample.h"

namespace tranche {

/// How well the rows of a text hold together as a dialect reads them: about 1 for rows that are alike, 0 for none.
double dialectScore(const Dialect &dialect, const TextSample &sample);

} // namespace tranche

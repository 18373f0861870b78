#pragma once

#include "service/options/ImportOption.h"

namespace tranche {

/// How a table is made, or matched with the file: a part of targetOptions().
std::vector<ImportOption> designOptions();

} // namespace tranche

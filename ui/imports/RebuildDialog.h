#pragma once

#include "ui/common/StoreClient.h"

#include <functional>

class QWidget;

namespace tranche {

/// Asks for a database whose ledger tells of imports, and brings them into the history.
/// @param onRebuilt told how many imports were added
void askToRebuildHistory(StoreClient &store, QWidget *window, const std::function<void(qsizetype added)> &onRebuilt);

} // namespace tranche

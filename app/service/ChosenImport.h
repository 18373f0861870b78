#pragma once

#include "run/RequestPlanning.h"
#include "service/Queue.h"
#include "service/options/ImportOptions.h"
#include "service/recipe/Recipe.h"

namespace tranche {

/// What somebody has chosen of an import, as it is written: this can be kept, and read again.
struct ChosenImport
{
    Recipe recipe;
    OptionWords words; ///< go before it
    QString folder; ///< what relative paths start at
    bool validateOnly = false;
};

/// @throws Failure "call.option"
RequestChoices choicesOf(const ChosenImport &chosen);

/// A request that its run has still to plan (planChosen()), so that it is queued in a moment whatever its file is: of
/// that only the begin is looked at.
/// @param own the choices for one file, made of `chosen`
/// @throws Failure "call.…" and "target.…" of what the choices alone tell, "source.…" of a file that is none
ImportRequest unplannedRequest(const ChosenImport &chosen, const RequestChoices &own);

/// As queueImport(). But what passes, and keeps the import from being planned, is tried again as `own` says: then its
/// run plans it.
QueuedImport queueChosen(
    JobStore &store, const ChosenImport &chosen, const RequestChoices &own, const QueueOptions &options);

} // namespace tranche

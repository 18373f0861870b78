#pragma once

#include "store/JobStore.h"
#include "target/TargetUndo.h"

#include <QJsonObject>

#include <functional>

namespace tranche {

/// What is asked of an import that is to be taken back.
struct UndoChoices
{
    bool dryRun = false; ///< only to be told
    bool force = false; ///< also rows that were changed since, and though a later import has changed some
    std::function<bool()> keepOn = [] { return true; }; ///< false interrupts; nothing is done then
};

/// Takes an import back: exactly once, also where a program dies meanwhile. Where others stand in the way nothing is
/// done, and the outcome says who.
/// @throws Failure "call.state", "undo.…", "target.…"
UndoOutcome undoImport(JobStore &store, qint64 import, const UndoChoices &choices);

/// The outcome in sentences.
QStringList undoSentences(JobStore &store, const UndoOutcome &outcome, const UndoChoices &choices);
QJsonObject undoJson(JobStore &store, const UndoOutcome &outcome, const UndoChoices &choices);

/// What stands in the way, as an error. Only of an outcome that is blocked.
class Failure undoFailure(JobStore &store, const UndoOutcome &outcome);

} // namespace tranche

#pragma once

#include "history/AttemptChanges.h"

namespace tranche {

/// What one remedy, fixed file or edit by hand has changed, in all chunks that it was for.
struct ChangeOutcome
{
    QString origin; ///< “quantity: "n/a" set to NULL”, or the name of a fixed file
    QString author;
    QDateTime firstAt; ///< UTC
    bool isRemedy = false;
    qint64 chunks = 0; ///< that it was tried in
    qint64 chunksDone = 0; ///< of these, chunks that are in now
    qint64 rows = 0; ///< whose values were changed, or read in another way
    qint64 rowsLeftOut = 0;
    qint64 rowsAdded = 0;
    QList<CellChange> examples; ///< some of what was changed
    bool isPartlyCounted = false; ///< of fixed files and edits only so many chunks were compared: there may be more

    bool operator==(const ChangeOutcome &) const = default;
};

/// In the order in which they were first done; retries that changed nothing are not among them. Asks Interruption.
/// @param mostExamples of each @throws Failure "call.import"
QList<ChangeOutcome> changeOutcomes(JobStore &store, qint64 import, qsizetype mostExamples = 5);

} // namespace tranche

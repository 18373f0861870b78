#pragma once

#include "repair/BadRows.h"
#include "repair/FixedRows.h"
#include "repair/RemedyApplication.h"

namespace tranche {

// What people decide about the failed chunks of an import that has ended. The target's ledger is asked first: a runner
// that died may have left the job store behind it.

/// Puts failed chunks in the queue again, each with an attempt of its own. @returns those that will run
QList<qint64> requestRetry(JobStore &store, qint64 import, const QMap<qint64, Attempt> &attempts);

/// Puts failed chunks in the queue again as they were tried last.
/// @param chunks none: all that are failed
/// @returns those that will run: chunks that are done already are left out
QList<qint64> requestRetry(JobStore &store, qint64 import, const QList<qint64> &chunks);

/// Puts failed chunks in the queue again with what somebody has changed in them. Rows that are still wrong then are set
/// aside, with their changes, and the others go in. @returns the chunks that will run
QList<qint64> requestRetryWithChanges(JobStore &store, qint64 import, const QMap<qint64, ChunkChanges> &changes);

/// Good rows that waited for bad ones beside them.
struct WaitingRows
{
    qint64 rows = 0;
    QList<qint64> chunks; ///< that hold them
};

/// Has the good rows of failed chunks go in now: the bad ones are set aside and stay, to be repaired.
/// @param chunks none: all that are failed
/// @throws Failure "call.check_only" of an import that only checks
WaitingRows letGoodRowsIn(JobStore &store, qint64 import, const QList<qint64> &chunks = {});

/// Puts all failed chunks that have such errors in the queue, to be tried again with the remedy applied.
/// @param profile its name, if the remedy is for the next files as well; else empty
/// @throws Failure as queueRemedy()
RemedyEffect requestRemedy(JobStore &store, qint64 import, const Remedy &remedy, const QString &profile = {});

/// The same with several remedies at once, such as all that are suggested.
RemedyEffect requestRemedies(JobStore &store, qint64 import, const QList<Remedy> &remedies);

/// Finds what a fixed file belongs to, as matchFixedFile() does.
FixedRows reviewFixedFile(
    JobStore &store, const ImportRecord &record, const QString &path, qint64 chunk, DeletedRows deleted);

/// Leaves a failed chunk out by decision. @throws Failure "call.chunk" if it is not failed
void skipChunk(JobStore &store, qint64 import, qint64 chunk, const QString &note);

} // namespace tranche

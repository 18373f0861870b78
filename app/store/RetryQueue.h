#pragma once

#include "store/ChunkStore.h"

#include <QMap>

namespace tranche {

/// Puts an ended import in the queue again, for its failed chunks alone. Within a transaction.
/// @param detail of the retry, for the log
/// @throws Failure "call.state" if it has not ended
void queueForRetry(JobStore &store, qint64 id, const QString &detail = {});

/// Puts failed chunks in the queue again, each with an attempt of its own. @returns those that will run
QList<qint64> queueRetry(JobStore &store, qint64 import, const QMap<qint64, Attempt> &attempts);

/// Puts failed chunks in the queue again as they were tried last.
/// @param chunks none: all that are failed
/// @returns those that will run: chunks that are done already are left out
QList<qint64> queueRetry(JobStore &store, qint64 import, const QList<qint64> &chunks);

} // namespace tranche

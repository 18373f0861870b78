#pragma once

#include "service/Repair.h"

#include <QJsonObject>

#include <optional>

namespace tranche {

/// What somebody wants to be run again of an import that has ended, and what became of that wish.
struct RetryCall
{
    qint64 chunk = 0; ///< 0: all that are failed, or those that the fixed file belongs to
    QString file; ///< a fixed file; empty: as they were tried last
    DeletedRows deleted = DeletedRows::Ask; ///< rows that are missing from the fixed file
    bool letsGoodRowsIn = false; ///< though others of their chunk are bad

    /// From the words of the options --on-error and --deleted. @throws Failure "call.option"
    void takeWords(const QString &onError, const QString &deletedRows);
};

struct RetryOutcome
{
    QList<qint64> toRun; ///< chunks that wait to be run again now
    QString message; ///< why nothing is run; else what is to be told beside what runs
    bool isLeftAsItWas = false; ///< nothing is run though chunks are failed
    QJsonObject figures; ///< of a fixed file: "rows_changed", "rows_added", "rows_deleted"
    std::optional<qint64> rowsBefore; ///< that were in, where good rows alone are to go in
};

/// Puts chunks in the queue again.
/// @throws Failure "call.chunk" if there is no such chunk, "call.state" if it waits already, "retry.…"
RetryOutcome askForRetry(JobStore &store, qint64 import, const RetryCall &call);

/// Those of the chunks that are not in yet.
QList<qint64> stillFailed(JobStore &store, qint64 import, const QList<qint64> &chunks);

/// What has become of chunks that were run again, in a sentence. @param chunks, left so many, and how many of them are
/// not in
QString retryText(
    const ImportSummary &import, qint64 chunks, qint64 left, const std::optional<qint64> &rowsBefore = {});

/// "1 chunk", "2 chunks"
QString chunksText(qint64 chunks);

} // namespace tranche

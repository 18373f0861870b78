#pragma once

#include "repair/ChunkContent.h"
#include "repair/Treatment.h"

namespace tranche {

/// What a remedy does, or would do.
struct RemedyEffect
{
    qint64 rows = 0; ///< that are changed or left out
    QList<qint64> chunks; ///< that hold them
    qint64 cleanChunks = 0; ///< of these, chunks in which then no error is known any more

    bool operator==(const RemedyEffect &) const = default;
};

/// What the remedy would do; nothing is changed. @throws Failure "call.…"
RemedyEffect previewRemedy(JobStore &store, qint64 import, const Remedy &remedy);

/// Puts all failed chunks that have such errors in the queue, to be tried again with the remedy applied.
/// @param profile its name, if the remedy is for the next files as well; else empty
/// @throws Failure "call.…", "target.…" where a missing reference can't be added
RemedyEffect queueRemedy(JobStore &store, qint64 import, const Remedy &remedy, const QString &profile);

/// The same with several remedies at once, each for its own errors: each chunk is tried once.
/// @throws Failure as for one
RemedyEffect queueRemedies(JobStore &store, qint64 import, const QList<Remedy> &remedies);

/// The chunk's content with the remedies of a treatment applied. @param errors that the chunk has, packed
Attempt withTreatment(const ImportRecord &record, const ChunkSummary &chunk, const Attempt &attempt,
    const Treatment &treatment, const QByteArray &errors);

/// The chunk's content with the remedy applied. @param rows that it is for: their numbers, ascending
Attempt withRemedy(const ImportRecord &record, const ChunkSummary &chunk, const Attempt &attempt, const Remedy &remedy,
    const QList<qint64> &rows);

} // namespace tranche

#pragma once

#include "store/JobStore.h"

#include <QMap>

#include <deque>

namespace tranche {

/// One try to import a chunk.
struct Attempt
{
    qint64 chunk = 0;
    int attempt = 1;
    QDateTime createdAt;
    QString origin; ///< "source", "retry", or the name of the fixed file
    QByteArray content; ///< what was tried; without the header unless `whole`
    bool whole = false; ///< content is a fixed file with its own header
    QString dialect; ///< JSON of a fixed file's own dialect; empty: the request's
    QString rowPlaces; ///< see FailedChunk
    QString author; ///< who had it tried; empty: the import itself
    QString remedy; ///< JSON of what is done to the content of the attempt before, where there is no content yet
};

/// What was tried of the chunks that failed, and what waits to be tried. Shares the store's connection and thread.
class AttemptStore
{
public:
    explicit AttemptStore(JobStore &store);

    /// All of a chunk, the first one first, without what they hold.
    QList<Attempt> ofChunk(qint64 import, qint64 chunk);
    /// The remedies that are to be applied before chunks are tried that wait for it, and for which chunks.
    QMap<QString, QList<qint64>> pendingRemedies(qint64 import);
    /// What a retry reads: the last attempt with content. @param attempt 0: the last
    Attempt content(qint64 import, qint64 chunk, int attempt = 0);
    /// The same of those among these chunks, in the order of their numbers, that wait to be tried; of the first ones if
    /// they have more than `mostBytes`. @param first, last their numbers
    std::deque<Attempt> pendingContents(qint64 import, qint64 first, qint64 last, qsizetype mostBytes);

private:
    JobStore &m_store;
};

} // namespace tranche

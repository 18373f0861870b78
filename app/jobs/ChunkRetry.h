#pragma once

#include "jobs/ImportSession.h"

namespace tranche {

/// Runs the chunks of an import again that wait for it, as they were tried last or from a fixed file.
class ChunkRetry
{
public:
    explicit ChunkRetry(ImportSession &session);

    /// Runs until no chunk waits, or the session is asked to stop. @throws Failure
    void run();

private:
    struct Retried
    {
        ChunkSummary chunk; ///< as it is now
        QList<ImportError> errors;
    };

    void retry(const ChunkSummary &chunk, TargetWriter &writer);
    void count(ChunkSummary &chunk, qint64 rows);
    void commitGroup(TargetWriter &writer);

    ImportSession &m_session;
    QList<Retried> m_retried; ///< since the last commit
};

} // namespace tranche

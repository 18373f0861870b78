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
    void retry(const ChunkSummary &chunk, TargetWriter &writer);
    void note(const ChunkSummary &chunk, qint64 rows, const ChunkOutcome &outcome);

    ImportSession &m_session;
};

} // namespace tranche

#pragma once

#include "run/ImportSession.h"
#include "run/RetryReader.h"
#include "store/ReadAs.h"

namespace tranche {

/// Runs the chunks of an import again that wait for it, as they were tried last or from a fixed file.
class ChunkRetry
{
public:
    explicit ChunkRetry(ImportSession &session);

    /// Runs until no chunk waits, or the session is asked to stop. Chunks that failed since a parent was missing are
    /// tried again after those that are in now. @throws Failure
    void run();
    /// Whether a chunk went in.
    bool mendedSome() const { return m_done > 0; }

private:
    bool runPending();
    void writePending(const QList<ChunkSummary> &pending);
    void write(const RetryReader::Ready &ready, TargetWriter &writer);
    void listWarnings(const ChunkBatch &batch, const ChunkBatch::Part &part, const ChunkOutcome &outcome);
    void commitGroup(TargetWriter &writer);
    void tellOrder();
    void noteGroup();

    ImportSession &m_session;
    QList<RetriedChunk> m_retried; ///< since the last commit
    QList<ImportError> m_newWarnings; ///< as well
    ReadAsCounts m_newReadAs;
    std::vector<SeenPack> m_newSeen;
    qint64 m_done = 0; ///< chunks that went in
    qint64 m_doneSinceCommit = 0;
};

} // namespace tranche

#pragma once

#include "jobs/ChunkStore.h"
#include "jobs/RunControl.h"
#include "target/TargetWriter.h"

#include <QElapsedTimer>
#include <QThreadPool>

#include <memory>

namespace tranche {

/// Runs one import: what is left of its source, then the failed chunks that are to be tried again. Foreground,
/// background, validation and retry all come here. One thread reads, splits and converts; the calling one writes to the
/// target and to the job store.
class ImportRun
{
public:
    /// @param pool runs the reading thread
    /// @param control how the runner is asked to stop; what is asked of the import itself stands in the job store
    ImportRun(JobStore &store, QThreadPool &pool, RunControl &control);

    /// Runs an import that was claimed, until it has ended or is asked to stop. What went wrong stands in the job store
    /// afterwards.
    void run(qint64 import);

private:
    void runClaimed();
    void importSource();
    void begin(FileSource &source);
    qint64 settleChunkSize(FileSource &source);
    std::unique_ptr<TargetWriter> openWriter(bool retry);
    void pipe(FileSource &source, TargetWriter &writer);
    void noteBatch(const SplitBatch &split, const std::vector<ChunkOutcome> &outcomes);
    void noteFailed(const Batch &batch, const ChunkSpan &span, const ChunkSummary &chunk, const ChunkOutcome &outcome);
    bool groupIsDue() const;
    void commitGroup(TargetWriter &writer);
    bool gaveUp() const;

    void retryChunks();
    void retryChunk(const ChunkSummary &chunk, TargetWriter &writer);
    void noteRetried(const ChunkSummary &chunk, qint64 rows, const ChunkOutcome &outcome);

    void pollControl();
    bool mustStop();
    bool waitForTarget(int waitedMs);
    void finish();
    void end(const std::function<void()> &change);
    ImportProgress progressNow();

    JobStore &m_store;
    ChunkStore m_chunks;
    QThreadPool &m_pool;
    RunControl &m_control; ///< of the runner: asks it to end
    RunControl m_asked; ///< of this import alone, or taken over from the runner
    ImportRecord m_record;
    std::unique_ptr<TargetWriter> m_writer;
    ImportProgress m_progress;
    QElapsedTimer m_session;
    QElapsedTimer m_sincePoll;
    QElapsedTimer m_sinceCommit;
    bool m_noticeShown = false;
    QList<ChunkSummary> m_newChunks; ///< since the last commit
    QList<FailedChunk> m_newFailed;
    qint64 m_newFailedBytes = 0;
};

} // namespace tranche

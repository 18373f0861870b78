#pragma once

#include "run/GapWatch.h"
#include "run/ImportSession.h"
#include "run/Splitter.h"
#include "run/TypeWatch.h"
#include "source/bytes/SourceDigest.h"
#include "store/CarriedStore.h"
#include "store/ReadAs.h"

#include <QElapsedTimer>

#include <functional>

namespace tranche {

/// Brings in what is left of an import's source. One thread reads, splits and converts; the calling one writes to the
/// target and, with each group of chunks that it commits there, to the job store.
class SourceImport
{
public:
    /// @param betweenCommits called where nothing is open in the target, some times a second
    SourceImport(ImportSession &session, std::function<void()> betweenCommits);

    /// Runs until the source is read to its end, or the session is asked to stop.
    /// @throws Failure; what was committed until then is noted in the job store
    void run();

private:
    void runFromLastCommit();
    void goBack();
    void forgetNew();
    void begin(ByteSource &source);
    void goOn(ByteSource &source);
    void checkReadBefore(const SourceMark &mark);
    qint64 settleChunkSize(ByteSource &source);
    void pipe(ByteSource &source, TargetWriter &writer);
    void takeBatches(class BatchReader &reader, TargetWriter &writer);
    void noteBatch(const SplitBatch &split, const std::vector<ChunkOutcome> &outcomes);
    bool groupIsDue(const TargetWriter &writer) const;
    void commitGroup(TargetWriter &writer);
    void noteGroup();

    ImportSession &m_session;
    ByteSource *m_source = nullptr; ///< while it runs
    std::function<void()> m_betweenCommits;
    bool m_startIsCounted = false;
    TypeWatch m_types;
    GapWatch m_gaps;
    bool m_runsAgain = false; ///< from the last commit, or from the begin
    SourceDigest m_digest; ///< of what was read before
    qint64 m_commitIntervalMs = 0;
    QElapsedTimer m_sinceCommit; ///< not valid before the first
    QList<ChunkSummary> m_newChunks; ///< since the last commit
    QList<ImportError> m_newWarnings;
    QList<FailedChunk> m_newFailed;
    ReadAsCounts m_newReadAs;
    ValuesAbove m_above; ///< at the place that is read up to
    SeenPack m_newSeen;
    qint64 m_newFailedBytes = 0;
};

} // namespace tranche

#pragma once

#include "run/ImportSession.h"
#include "store/ReadAs.h"

#include <QHash>

namespace tranche {

/// Chunks that the job store calls done, but that the target's ledger lacks: the target was put back as it had been
/// before. They are brought in again, or the import stops.
class LostChunks
{
public:
    /// @param inTarget what the ledger says
    LostChunks(ImportSession &session, LedgerState inTarget);

    /// Reads those of the source again, and lets those wait that went in by a retry. Returns early where the session is
    /// asked to stop; the next run goes on.
    /// @throws Failure "target.ledger" if the source is not what it was
    void bringBack();

private:
    void find();
    void findRetried(const ChunkSummary &chunk);
    void checkParts(const ChunkSummary &chunk, qint64 rowsOnceIn);
    Failure cantComeBack(const QString &why) const;
    void checkSource();
    void readAgain();
    void write(Batch &batch, TargetWriter &writer);
    void note(const Batch &batch, const std::vector<ChunkOutcome> &outcomes);
    void commitGroup(TargetWriter &writer);
    void setRetriedBack();

    ImportSession &m_session;
    LedgerState m_inTarget;
    NumberRanges m_ofSource; ///< to be read again
    QList<quint64> m_hashes; ///< of the chunks that are read again, and of all behind them
    qint64 m_firstHashed = 1; ///< the number of the first of these
    QHash<qint64, qint64> m_rowsOnceIn; ///< of those of them with rows that were set aside, how many others went in
    QList<ChunkSummary> m_retried; ///< `rowsFailed` is what went in by a retry
    QList<FailedChunk> m_newFailed; ///< since the last commit
    ReadAsCounts m_newReadAs; ///< since the last commit
};

} // namespace tranche

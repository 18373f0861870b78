#include "run/ChunkRetry.h"

#include "core/Failure.h"
#include "core/FaultPoint.h"
#include "core/Texts.h"
#include "run/ChunkBooks.h"
#include "run/Dependents.h"
#include "run/ReadAsCounting.h"
#include "store/ReadingStore.h"
#include "store/StoreQuery.h"

#include <QElapsedTimer>

namespace tranche {

ChunkRetry::ChunkRetry(ImportSession &session)
    : m_session(session)
{
}

void ChunkRetry::run()
{
    for (bool more = runPending(); more && !m_session.stop.mustStop(); more = runPending()) {
        StoreTransaction transaction(m_session.store().database());
        if (retryMissingParents(m_session.store(), m_session.id()) == 0)
            return;
        transaction.commit();
    }
}

/// @returns whether a chunk went in
bool ChunkRetry::runPending()
{
    const auto pending = m_session.chunks().failedChunks(m_session.id(), { ChunkState::Pending });
    if (pending.isEmpty())
        return false;
    const qint64 doneBefore = m_done;
    try {
        writePending(pending);
    } catch (const RolledBack &) { // what was written since the last commit is gone, and its chunks wait still
        m_retried.clear();
        m_newWarnings.clear();
        m_newReadAs.clear();
        m_newSeen.clear();
        m_doneSinceCommit = 0;
        m_session.goBack();
        writePending(m_session.chunks().failedChunks(m_session.id(), { ChunkState::Pending }));
    }
    return m_done > doneBefore;
}

void ChunkRetry::writePending(const QList<ChunkSummary> &pending)
{
    TargetWriter &writer = m_session.openWriter(true, false);
    writer.prepare();
    QElapsedTimer sinceCommit;
    sinceCommit.start();
    RetryReader reader(m_session.store().home(), m_session.record, pending);
    for (;;) {
        if (m_session.stop.poll())
            break;
        const auto ready = reader.next();
        if (!ready)
            break;
        write(*ready, writer);
        reader.recycle(ready->batch->takeBatch());
        if (sinceCommit.elapsed() >= testFigure("TRANCHE_COMMIT_MS", ImportSession::commitIntervalMs)) {
            commitGroup(writer);
            sinceCommit.start();
        }
    }
    commitGroup(writer);
}

void ChunkRetry::write(const RetryReader::Ready &ready, TargetWriter &writer)
{
    faultPoint("retry.begun");
    const ChunkBatch &batch = *ready.batch;
    m_newSeen.push_back(ready.seen);
    std::vector<ChunkOutcome> outcomes;
    if (!batch.batch().chunks.empty()) {
        writer.useMapping(batch.mapping());
        outcomes = writer.write(batch.batch());
    }
    for (std::size_t i = 0; i < ready.chunks.size(); ++i) {
        const ChunkBatch::Part &part = batch.parts()[i];
        RetriedChunk retried { part.chunk, {}, {} };
        retried.chunk.state = ChunkState::Done; // also where all its rows were taken out
        qint64 rowsIn = part.rows;
        if (part.span && outcomes[*part.span].failed) {
            retried.chunk.state = ChunkState::Failed;
            retried.errors = batch.inSource(outcomes[*part.span].errors, part);
            rowsIn = outcomes[*part.span].rowsImported;
            if (rowsIn > 0)
                retried.left = rowsSetAside(
                    batch.batch(), batch.batch().chunks[*part.span], outcomes[*part.span], retried.chunk.above);
            if (ready.chunks[i].treatment != nullptr && !ready.chunks[i].treatment->remedies.isEmpty())
                retried.tried = ready.chunks[i].attempt;
        }
        if (part.span)
            listWarnings(batch, part, outcomes[*part.span]);
        if (part.span)
            countReadAs(
                batch.batch(), batch.batch().chunks[*part.span], outcomes[*part.span], batch.mapping(), m_newReadAs);
        countRetried(m_session.progress.counts, retried.chunk,
            { part.rows, part.span ? outcomes[*part.span].rowsLeftOut : 0, rowsIn });
        m_doneSinceCommit += rowsIn > 0 ? 1 : 0;
        m_retried.append(retried);
    }
}

void ChunkRetry::listWarnings(const ChunkBatch &batch, const ChunkBatch::Part &part, const ChunkOutcome &outcome)
{
    QList<ImportError> warnings = warningsOfRowsIn(batch.batch(), batch.batch().chunks[*part.span], outcome);
    countRepairs(warnings, m_newReadAs);
    qint64 &known = m_session.progress.counts.warnings;
    known += warnings.size();
    known += listNotThere(batch.batch(), outcome, m_session.request(), batch.mapping(), known, warnings);
    m_newWarnings += batch.inSource(warnings, part);
}

void ChunkRetry::commitGroup(TargetWriter &writer)
{
    writer.commit();
    m_session.takeRowCounts();
    faultPoint("retry.committed");
    try {
        noteGroup();
    } catch (const Failure &) {
        noteGroup(); // as in SourceImport
    }
    faultPoint("retry.noted");
}

/// Else NewerRows sees to it.
void ChunkRetry::tellOrder()
{
    const ImportRequest &request = m_session.request();
    const bool changesRows = request.mode == TargetMode::Upsert || request.mode == TargetMode::Update;
    if (changesRows && !request.undo && !request.validateOnly && m_doneSinceCommit > 0)
        ReadingStore(m_session.store())
            .addRemarks(m_session.id(),
                { RunText::tr("Chunks that had failed went in after the others. Since nothing is kept for undo, their "
                              "values have taken the place of those of later rows with the same keys.") });
}

void ChunkRetry::noteGroup()
{
    tellOrder();
    StoreTransaction transaction(m_session.store().database());
    m_session.chunks().setRetried(m_session.id(), m_retried);
    m_session.chunks().errors().addWarnings(m_session.id(), m_newWarnings);
    ReadingStore(m_session.store()).add(m_session.id(), m_newReadAs);
    for (const SeenPack &seen : m_newSeen)
        CarriedStore(m_session.store()).addSeen(m_session.id(), seen);
    m_session.store().setProgress(m_session.id(), m_session.progressNow());
    transaction.commit();
    m_retried.clear();
    m_newWarnings.clear();
    m_newReadAs.clear();
    m_newSeen.clear();
    m_done += m_doneSinceCommit;
    m_doneSinceCommit = 0;
}

} // namespace tranche

#include "run/LostChunks.h"

#include "core/Failure.h"
#include "core/FaultPoint.h"
#include "core/Texts.h"
#include "repair/ChunkContent.h"
#include "repair/Treatment.h"
#include "run/BatchReader.h"
#include "run/ChunkBooks.h"
#include "run/ReadAsCounting.h"
#include "run/Reconciliation.h"
#include "store/ReadingStore.h"
#include "store/StoreQuery.h"
#include "target/ExistingValues.h"
#include "target/TargetDrivers.h"

#include <algorithm>
#include <utility>

namespace tranche {

LostChunks::LostChunks(ImportSession &session, LedgerState inTarget)
    : m_session(session)
    , m_inTarget(std::move(inTarget))
{
}

void LostChunks::bringBack()
{
    find();
    if (m_ofSource.isEmpty() && m_retried.isEmpty())
        return;
    m_session.notice(RunText::tr("%1 is older than the history: what it lacks is brought in again.")
                         .arg(targetName(m_session.request().location)));
    if (!m_ofSource.isEmpty())
        readAgain();
    if (!m_session.stop.mustStop())
        setRetriedBack();
}

void LostChunks::find()
{
    NumberRanges done;
    qint64 next = 1;
    const auto failed = m_session.chunks().failedChunks(m_session.id());
    for (const ChunkSummary &chunk : failed) {
        if (chunk.number > next)
            done.add(next, chunk.number - 1);
        next = chunk.number + 1;
        if (!m_inTarget.committed.contains(chunk.number))
            findRetried(chunk);
    }
    if (next < m_session.record.next.chunk)
        done.add(next, m_session.record.next.chunk - 1);
    m_ofSource.add(done.without(m_inTarget.committed));
}

/// @param chunk failed once, and is not whole in the target
void LostChunks::findRetried(const ChunkSummary &chunk)
{
    qint64 rowsOnceIn = 0;
    if (const auto rejected = m_inTarget.rejected.find(chunk.number); rejected != m_inTarget.rejected.end()) {
        rowsOnceIn = chunk.rowsInSource - rejected->second.count();
    } else {
        const auto setAside = rowPlaces(m_session.chunks().attempts().content(m_session.id(), chunk.number, 1)).size();
        if (setAside > 0) {
            rowsOnceIn = chunk.rowsInSource - qint64(setAside);
            m_ofSource.add(chunk.number);
            m_rowsOnceIn.insert(chunk.number, rowsOnceIn);
        }
    }
    checkParts(chunk, rowsOnceIn);
    if (chunk.state != ChunkState::Done || chunk.rows <= rowsOnceIn)
        return;
    m_retried.append(chunk);
    m_retried.back().rowsFailed = chunk.rows - rowsOnceIn;
}

/// A chunk of which the good rows went in first can't come back from its last attempt, which holds the others alone.
void LostChunks::checkParts(const ChunkSummary &chunk, qint64 rowsOnceIn)
{
    const bool isDone = chunk.state == ChunkState::Done;
    const qint64 lost = (isDone ? chunk.rows : chunk.rows - chunk.rowsFailed) - rowsOnceIn;
    if (lost <= 0)
        return;
    const auto attempts = m_session.chunks().attempts().ofChunk(m_session.id(), chunk.number);
    const bool byParts = std::any_of(attempts.begin(), attempts.end(),
        [](const Attempt &attempt) { return treatmentFromJson(attempt.remedy).isOfRowsLeft; });
    ReadAsCounts readAs;
    if (!byParts || (isDone && countLastAttempt(m_session.chunks(), m_session.record, chunk, readAs) >= lost))
        return;
    m_ofSource.add(chunk.number);
    throw cantComeBack(RunText::tr("the good rows of chunk %1 went in before its other ones.").arg(chunk.number));
}

Failure LostChunks::cantComeBack(const QString &why) const
{
    return Failure(QStringLiteral("target.ledger"),
        RunText::tr(
            "%1 is older than the history: %2 chunks that were in are not in it any more, from chunk %3 on. They can't "
            "be brought in again: %4")
            .arg(targetName(m_session.request().location))
            .arg(m_ofSource.count())
            .arg(m_ofSource.first())
            .arg(why),
        RunText::tr(
            "It seems to have been put back from a copy. Put the newer one back, or the source file as it was, and "
            "resume; or import the file again."));
}

void LostChunks::checkSource()
{
    const ImportRecord &record = m_session.record;
    const auto source = openSource(record.request.filePath, record.request.source);
    source->leaveOutLines(record.request.dialect.footerLines);
    SourceDigest digest;
    digest.addFrom(*source, record.next.offset, [this] { return !m_session.stop.poll(); });
    if (!m_session.stop.mustStop() && digest.text() != record.sourceHash)
        throw sourceChanged(source->name());
}

void LostChunks::readAgain()
try {
    checkSource();
    const ImportRecord &record = m_session.record;
    const auto all = m_session.chunks().chunks(m_session.id());
    const bool fromBegin = record.request.mapping.carriesValues();
    const auto first = std::find_if(all.begin(), all.end(),
        [&](const ChunkSummary &chunk) { return fromBegin || chunk.number == m_ofSource.first(); });
    if (m_session.stop.mustStop() || first == all.end())
        return;
    m_hashes.clear();
    m_firstHashed = first->number;
    std::for_each(first, all.end(), [this](const ChunkSummary &chunk) { m_hashes.append(chunk.hash); });
    TargetWriter &writer = m_session.openWriter(false, false);
    writer.prepare();
    const auto source = openSource(record.request.filePath, record.request.source);
    source->leaveOutLines(record.request.dialect.footerLines);
    SourceDigest digest; // what is converted can't be read but from its begin
    digest.addFrom(*source, first->offset);
    MappingMemory memory;
    loadExistingValues(memory, record.request.mapping, record.request.location);
    BatchReader reader(*source, m_session.splitOptions(),
        { first->offset, first->firstLine, first->firstRow, first->number }, std::move(digest), std::move(memory));
    QElapsedTimer sinceCommit;
    sinceCommit.start();
    for (qint64 next = first->number; next <= m_ofSource.last() && !m_session.stop.mustStop();) {
        auto split = reader.next();
        if (!split)
            break;
        next = split->next.chunk;
        write(split->batch, writer);
        reader.recycle(std::move(split->batch));
        if (sinceCommit.elapsed() >= testFigure("TRANCHE_COMMIT_MS", ImportSession::commitIntervalMs)) {
            commitGroup(writer);
            sinceCommit.start();
        }
        m_session.stop.poll();
    }
    commitGroup(writer);
} catch (const Failure &failure) {
    if (failure.domain() != FailureDomain::Source)
        throw;
    throw cantComeBack(failure.message());
}

/// Only what the target lacks: others of the batch may be failed, by now or by decision. The batch is left as it was.
void LostChunks::write(Batch &batch, TargetWriter &writer)
{
    const auto isLost = [this](const ChunkSpan &chunk) { return m_ofSource.contains(chunk.number); };
    for (const ChunkSpan &chunk : batch.chunks) {
        const qint64 place = chunk.number - m_firstHashed;
        if (place < m_hashes.size() && m_hashes[place] != chunk.hash)
            throw cantComeBack(RunText::tr("chunk %1 is cut in another way than it was.").arg(chunk.number));
    }
    std::vector<ChunkSpan> all = std::exchange(batch.chunks, {});
    for (auto first = std::find_if(all.begin(), all.end(), isLost); first != all.end();
         first = std::find_if(first, all.end(), isLost)) {
        const auto last = std::find_if_not(first, all.end(), isLost);
        batch.chunks.assign(first, last);
        note(batch, writer.write(batch));
        first = last;
    }
    batch.chunks = std::move(all);
}

/// Most come back as they were. One that the table refuses now is failed from now on.
void LostChunks::note(const Batch &batch, const std::vector<ChunkOutcome> &outcomes)
{
    ImportCounts &counts = m_session.progress.counts;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const ChunkSpan &span = batch.chunks[i];
        const auto known = m_rowsOnceIn.constFind(span.number);
        if (outcomes[i].rowsImported + outcomes[i].rowsLeftOut
            == (known != m_rowsOnceIn.constEnd() ? *known : qint64(span.rowCount)))
            continue;
        if (known != m_rowsOnceIn.constEnd())
            throw cantComeBack(RunText::tr("of chunk %1 other rows are refused now than before.").arg(span.number));
        ReadAsCounts wasIn;
        ReadAsCounts isIn;
        countReadAs(batch, span, { false, span.rowCount, {}, {} }, m_session.request().mapping, wasIn);
        countReadAs(batch, span, outcomes[i], m_session.request().mapping, isIn);
        wasIn.subtract(isIn);
        m_newReadAs.subtract(wasIn);
        m_newFailed.append(failedChunk(batch, span, outcomes[i]));
        const qint64 rows = m_newFailed.back().chunk.rowsFailed;
        counts.rowsImported -= rows;
        counts.rowsFailed += rows;
        --counts.chunksDone;
        ++counts.chunksFailed;
    }
}

void LostChunks::commitGroup(TargetWriter &writer)
{
    writer.commit();
    m_session.takeRowCounts();
    m_inTarget.counts = m_session.progress.counts.rows;
    StoreTransaction transaction(m_session.store().database());
    m_session.chunks().addFailed(m_session.id(), m_newFailed);
    ReadingStore(m_session.store()).add(m_session.id(), m_newReadAs);
    m_session.store().setProgress(m_session.id(), m_session.progressNow());
    transaction.commit();
    m_newFailed.clear();
    m_newReadAs.clear();
}

/// Those that went in by a retry wait to be tried once more, as they were tried last.
void LostChunks::setRetriedBack()
{
    if (m_retried.isEmpty())
        return;
    const QString why = RunText::tr("tried again, since the database was put back as it had been before");
    StoreTransaction transaction(m_session.store().database());
    ImportCounts &counts = m_session.progress.counts;
    ReadAsCounts wasIn;
    for (const ChunkSummary &chunk : std::as_const(m_retried)) {
        countLastAttempt(m_session.chunks(), m_session.record, chunk, wasIn);
        m_session.chunks().setBack(m_session.id(), chunk.number, chunk.rowsFailed, why);
        counts.rowsImported -= chunk.rowsFailed;
        counts.rowsFailed += chunk.rowsFailed;
        counts.rowsSkipped -= chunk.rowsSkipped;
        counts.rowsRead -= chunk.rowsSkipped;
        --counts.chunksDone;
        ++counts.chunksFailed;
    }
    ReadAsCounts readAs;
    readAs.subtract(wasIn);
    counts.rows = m_inTarget.counts;
    ReadingStore(m_session.store()).add(m_session.id(), readAs);
    m_session.store().setProgress(m_session.id(), m_session.progressNow());
    transaction.commit();
}

} // namespace tranche

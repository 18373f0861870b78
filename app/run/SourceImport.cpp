#include "run/SourceImport.h"

#include "core/Failure.h"
#include "core/FaultPoint.h"
#include "core/Interruption.h"
#include "core/Texts.h"
#include "run/BatchReader.h"
#include "run/ChunkBooks.h"
#include "run/EarlierImport.h"
#include "run/ReadAsCounting.h"
#include "run/Reconciliation.h"
#include "source/bytes/LineCount.h"
#include "source/text/SourceLayout.h"
#include "store/ImportQueue.h"
#include "store/ReadingStore.h"
#include "store/StoreQuery.h"
#include "target/ExistingValues.h"

#include <algorithm>

namespace tranche {

/// Where commits are slow, as with indexes to keep up, they come less often: after so many times their own time …
static constexpr qint64 workPerCommit = 10;
/// … but often enough that little is done again after a crash …
static constexpr qint64 longestPerUsual = 20;
/// … and others wait but a moment, where they have to wait at all.
static constexpr qint64 longestPerUsualWithOthersOut = 7;
static constexpr qint64 failedBytesPerGroup = qint64(8) << 20;
static constexpr qsizetype chunksPerGroup = 50000;
static constexpr qsizetype warningsPerGroup = 50000;
/// Building indexes afterwards pays from here on.
static constexpr qint64 usualBulkBytes = qint64(4) << 20;
/// A file larger than this is not read twice just to know its number of rows.
static constexpr qint64 mostBytesToCount = qint64(1) << 30;

SourceImport::SourceImport(ImportSession &session, std::function<void()> betweenCommits)
    : m_session(session)
    , m_betweenCommits(std::move(betweenCommits))
    , m_types(session)
    , m_gaps(session)
{
}

void SourceImport::run()
{
    do {
        m_runsAgain = false;
        try {
            runFromLastCommit();
        } catch (const RolledBack &) {
            goBack();
            runFromLastCommit();
        }
    } while (m_runsAgain);
}

void SourceImport::forgetNew()
{
    m_newChunks.clear();
    m_newFailed.clear();
    m_newWarnings.clear();
    m_newReadAs.clear();
    m_newSeen = {};
    m_newFailedBytes = 0;
}

/// What was written since the last commit is gone.
void SourceImport::goBack()
{
    forgetNew();
    m_session.goBack();
    if (m_session.request().validateOnly) {
        const SourcePosition &from = m_session.progress.next;
        ImportError remark;
        remark.line = from.line;
        remark.row = from.row;
        remark.code = QStringLiteral("validate.alone");
        remark.message = RunText::tr(
            "A trigger or rule of the table rolls the transaction back. From here on, each chunk was tried "
            "by itself: whether its rows clash with those of other chunks was not checked.");
        m_newWarnings.append(remark);
        ++m_session.progress.counts.warnings;
    }
}

void SourceImport::runFromLastCommit()
{
    const auto opened = openSource(m_session.request().filePath, m_session.request().source);
    m_source = opened.get();
    ByteSource &source = *m_source;
    source.leaveOutLines(m_session.request().dialect.footerLines);
    const bool begun = m_session.record.next.offset > 0;
    m_digest = {};
    m_sinceCommit.invalidate();
    m_types.begin();
    m_gaps.begin();
    try {
        const Interruption interruption([this] { return m_session.stop.poll(); });
        if (begun)
            goOn(source);
        else
            begin(source);
    } catch (const Failure &failure) {
        if (failure.code() != QLatin1String("source.stopped"))
            throw;
    }
    if (!m_startIsCounted) // a rollback makes it begin again, which is no other start
        ImportQueue(m_session.store()).countStart(m_session.id());
    m_startIsCounted = true;
    if (m_session.stop.mustStop() || m_session.progress.sourceDone)
        return;
    TargetWriter &writer
        = m_session.openWriter(false, source.identity().size >= testFigure("TRANCHE_BULK_BYTES", usualBulkBytes));
    const LedgerState inTarget = writer.prepare();
    if (m_session.request().mode == TargetMode::Replace && !m_session.request().validateOnly)
        m_session.store().setWaitsToReplace(m_session.id(), inTarget.waits); // before any row is in it
    if (!m_session.request().validateOnly)
        checkKnown(inTarget, m_session.progress.counts);
    checkReadBefore(inTarget.readUpTo);
    pipe(source, writer);
}

/// Settles where the source's data begins, and the chunk size; notes them.
void SourceImport::begin(ByteSource &source)
{
    ImportRecord &record = m_session.record;
    const ImportRequest &request = record.request;
    const SourceLayout layout = readLayout(source, request.dialect);
    if (request.dialect.headerRows > 0 && layout.header.size() != request.mapping.sourceNames.size())
        throw sourceChanged(source.name());
    const auto earlier = findEarlierImport(request, source, [this] { return !m_session.stop.poll(); });
    if (earlier && !m_session.stop.mustStop()) {
        m_session.store().setEarlierImport(record.summary.id, *earlier, request.skipDuplicate);
        if (request.skipDuplicate) {
            m_session.progress.sourceDone = true;
            return;
        }
    }
    record.header = readBytes(source, 0, layout.markBytes)
        + readBytes(source, layout.headerBegin, layout.dataBegin - layout.headerBegin);
    record.source = source.identity();
    record.chunkSize = settleChunkSize(source);
    record.next = { layout.dataBegin, layout.dataLine, 1, 1 };
    m_digest.addFrom(source, layout.dataBegin);
    m_session.progress.next = record.next;
    m_session.progress.sourceHash = m_digest.text();
    ImportCounts &counts = m_session.progress.counts;
    counts = {};
    counts.bytesRead = source.bytesOfFile(layout.dataBegin);
    counts.linesHeader = layout.headerLines;
    counts.linesBlank = layout.blankLines;
    // A byte order mark with nothing behind it is no line.
    counts.linesRead
        = countLines(source, layout.markBytes, layout.dataBegin, [this] { return !m_session.stop.poll(); });
    counts.linesSkipped
        = std::min(request.dialect.skipLines, counts.linesRead - counts.linesHeader - counts.linesBlank);
    counts.linesSkipped += request.dialect.footerLines;
    counts.linesRead += request.dialect.footerLines;
    if (m_session.stop.mustStop())
        return;
    m_session.store().setSource(record, m_session.progress);
}

/// Makes sure that what was read before still stands in the source, byte for byte: by its hash, since a file's time can
/// be set. A file that was put back as it was is welcome.
void SourceImport::goOn(ByteSource &source)
{
    const ImportRecord &record = m_session.record;
    if (source.identity().size != record.source.size)
        throw sourceChanged(source.name());
    m_session.notice(RunText::tr("Checking that what was read of %1 is still the same.").arg(source.name()));
    m_digest.addFrom(source, record.next.offset, [this] { return !m_session.stop.poll(); });
    if (!m_session.stop.mustStop() && m_digest.text() != record.sourceHash)
        throw sourceChanged(source.name());
    m_session.notice({});
}

/// What was read for rows that are in, though the job store was not told any more, must still be the same as well.
void SourceImport::checkReadBefore(const SourceMark &mark)
{
    if (mark.bytes <= m_session.progress.next.offset || mark.hash.isEmpty())
        return;
    const auto source = openSource(m_session.request().filePath, m_session.request().source);
    source->leaveOutLines(m_session.request().dialect.footerLines);
    SourceDigest digest;
    digest.addFrom(*source, mark.bytes);
    if (digest.text() != mark.hash)
        throw sourceChanged(source->name());
}

qint64 SourceImport::settleChunkSize(ByteSource &source)
{
    const ImportRequest &request = m_session.request();
    if (request.chunkSize > 0)
        return request.chunkSize;
    if (source.size() == ByteSource::unknownSize) {
        constexpr qint64 headBytes = qint64(1) << 20;
        const QByteArray head = readBytes(source, 0, headBytes);
        const qint64 lines = countLines({ head.constData(), std::size_t(head.size()) });
        const qint64 part = std::max<qint64>(1, source.bytesOfFile(head.size()));
        return automaticChunkSize(qint64(1.1 * double(lines) * double(source.identity().size) / double(part)));
    }
    constexpr qint64 fewestBytesOfRow = 2;
    if (source.size() / fewestBytesOfRow <= 1000000)
        return automaticChunkSize(source.size() / fewestBytesOfRow);
    if (source.size() > mostBytesToCount)
        return automaticChunkSize(estimateLines(source));
    const qint64 lines = countLines(source, 0, source.size(), [this] { return !m_session.stop.poll(); });
    return automaticChunkSize(lines - request.dialect.skipLines - request.dialect.headerRows);
}

void SourceImport::pipe(ByteSource &source, TargetWriter &writer)
{
    MappingMemory memory = CarriedStore(m_session.store()).memory(m_session.id());
    m_above = memory.above;
    loadExistingValues(memory, m_session.request().mapping, m_session.request().location);
    BatchReader reader(source, m_session.splitOptions(), m_session.record.next, std::move(m_digest), std::move(memory));
    try {
        takeBatches(reader, writer);
    } catch (const Failure &failure) {
        if (failure.domain() != FailureDomain::Source)
            throw;
        commitGroup(writer); // what was read before is right
        throw Failure(failure.code(),
            failure.message() + QLatin1Char(' ')
                + RunText::tr("It was read up to line %1.").arg(m_session.progress.next.line - 1),
            failure.hint());
    }
    if (m_runsAgain)
        forgetNew();
    else
        commitGroup(writer);
}

void SourceImport::takeBatches(BatchReader &reader, TargetWriter &writer)
{
    bool more = true;
    while (more && !m_session.stop.mustStop() && !m_session.gaveUp()) {
        if (!reader.isReady()) { // a query may take its time
            m_session.stop.poll();
            continue;
        }
        auto split = reader.next();
        more = split.has_value();
        if (split) {
            if (m_gaps.add(split->batch)) {
                m_runsAgain = m_gaps.settle(reader, m_source->name());
                return;
            }
            writer.setReadUpTo({ split->next.offset, split->sourceHash });
            noteBatch(*split, writer.write(split->batch));
            more = !split->last;
            reader.recycle(std::move(split->batch));
            if (m_types.areInDoubt()) {
                m_runsAgain = m_types.settle(reader, m_source->name());
                return;
            }
        }
        if (more && groupIsDue(writer)) {
            commitGroup(writer);
            m_betweenCommits();
        }
        m_session.stop.poll();
    }
    m_session.progress.sourceDone = !more || m_session.gaveUp();
    if (!more) {
        const auto remarks = m_source->remarks();
        m_newWarnings += remarks;
        for (const ImportError &remark : remarks)
            m_newReadAs.add(remark.column, remark.code, {}, 1);
        m_session.progress.counts.warnings += remarks.size();
    }
}

void SourceImport::noteBatch(const SplitBatch &split, const std::vector<ChunkOutcome> &outcomes)
{
    ImportCounts &counts = m_session.progress.counts;
    const Batch &batch = split.batch;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const ChunkSpan &span = batch.chunks[i];
        const ChunkSummary chunk = writtenChunk(batch, span, outcomes[i]);
        m_newChunks.append(chunk);
        counts.rowsImported += outcomes[i].rowsImported;
        counts.rowsSkipped += outcomes[i].rowsLeftOut;
        counts.rowsFailed += chunk.rowsFailed;
        ++counts.chunksTotal;
        ++(outcomes[i].failed ? counts.chunksFailed : counts.chunksDone);
        const QList<ImportError> repairs = warningsOfRowsIn(batch, span, outcomes[i]);
        counts.warnings += repairs.size();
        m_newWarnings += repairs;
        counts.warnings += listNotThere(
            batch, outcomes[i], m_session.request(), m_session.request().mapping, counts.warnings, m_newWarnings);
        countRepairs(repairs, m_newReadAs);
        countReadAs(batch, span, outcomes[i], m_session.request().mapping, m_newReadAs);
        if (outcomes[i].failed) {
            m_newFailed.append(failedChunk(batch, span, outcomes[i]));
            m_newFailedBytes += m_newFailed.back().lines.size() + m_newFailed.back().errors.size();
        }
    }
    m_types.add(batch);
    counts.rowsRead += split.counts.rows;
    counts.bytesRead = m_source->bytesOfFile(split.next.offset);
    counts.linesRead += split.counts.linesRead;
    counts.linesBlank += split.counts.linesBlank;
    m_newReadAs.add({}, QStringLiteral("comment"), QString::fromStdString(m_session.request().dialect.comment),
        split.counts.linesComment);
    counts.linesOfRows += split.counts.linesOfRows;
    m_session.progress.next = split.next;
    m_above = split.above;
    m_newSeen.values.insert(m_newSeen.values.end(), split.seen.begin(), split.seen.end());
    m_session.progress.sourceHash = split.sourceHash;
}

/// The first rows are committed at once, so that they can be seen.
bool SourceImport::groupIsDue(const TargetWriter &writer) const
{
    const qint64 longestWithOthersOut
        = testFigure("TRANCHE_COMMIT_MS", ImportSession::commitIntervalMs) * longestPerUsualWithOthersOut;
    return !m_sinceCommit.isValid() || m_sinceCommit.elapsed() >= m_commitIntervalMs
        || (m_sinceCommit.elapsed() >= longestWithOthersOut && writer.keepsReadersOut())
        || m_newFailedBytes >= failedBytesPerGroup || m_newWarnings.size() >= warningsPerGroup
        || m_newChunks.size() >= chunksPerGroup;
}

void SourceImport::commitGroup(TargetWriter &writer)
{
    QElapsedTimer committing;
    committing.start();
    writer.commit();
    m_session.takeRowCounts();
    const qint64 usual = testFigure("TRANCHE_COMMIT_MS", ImportSession::commitIntervalMs);
    m_commitIntervalMs = std::clamp(committing.elapsed() * workPerCommit, usual, usual * longestPerUsual);
    try {
        noteGroup();
    } catch (const Failure &) {
        noteGroup(); // the rows are in: a disk that was full for a moment gets a second chance
    }
    m_session.notice({});
    m_sinceCommit.start();
}

/// Tells the job store what is in, in one transaction.
void SourceImport::noteGroup()
{
    StoreTransaction transaction(m_session.store().database());
    const qint64 import = m_session.id();
    m_session.chunks().addChunks(import, m_newChunks);
    m_session.chunks().addFailed(import, m_newFailed);
    m_session.chunks().errors().addWarnings(import, m_newWarnings);
    ReadingStore(m_session.store()).add(import, m_newReadAs);
    CarriedStore(m_session.store()).note(import, m_above, m_newSeen);
    m_session.store().setProgress(import, m_session.progressNow());
    faultPoint("store.before_commit");
    transaction.commit();
    faultPoint("store.committed");
    forgetNew();
}

} // namespace tranche

#include "jobs/ImportRun.h"

#include "jobs/BoundedQueue.h"
#include "jobs/FixedFile.h"
#include "jobs/StoreQuery.h"
#include "source/Failure.h"
#include "source/SourceLayout.h"
#include "target/SqliteWriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QScopeGuard>
#include <QtConcurrent>

#include <algorithm>
#include <limits>

namespace tranche {

static constexpr std::size_t batchesInFlight = 4;
static constexpr qint64 commitIntervalMs = 300;
static constexpr qint64 pollIntervalMs = 50;
static constexpr qint64 failedBytesPerGroup = qint64(8) << 20;
static constexpr int longestWaitForTargetMs = 60000;

static QString tr(const char *text)
{
    return QCoreApplication::translate("Jobs", text);
}

ImportRun::ImportRun(JobStore &store, QThreadPool &pool, RunControl &control)
    : m_store(store)
    , m_chunks(store)
    , m_pool(pool)
    , m_control(control)
{
}

void ImportRun::run(qint64 import)
{
    m_session.start();
    m_sincePoll.start();
    m_sinceCommit.start();
    m_record = m_store.record(import);
    m_progress = { m_record.summary.counts, m_record.next, m_record.sourceDone, m_record.summary.durationMs };
    try {
        runClaimed();
        finish();
    } catch (const Failure &failure) {
        m_writer.reset();
        const bool someIn = m_store.summary(import).counts.rowsImported > 0 || m_record.stateAfterRetry.has_value();
        end([&] {
            m_store.setFailure(
                import, someIn ? ImportState::Partial : ImportState::Failed, failure.code(), failure.text());
        });
    }
}

void ImportRun::runClaimed()
{
    if (!m_record.sourceDone && !m_record.stateAfterRetry)
        importSource();
    if (!mustStop())
        retryChunks();
}

void ImportRun::importSource()
{
    FileSource source(m_record.request.filePath);
    const bool begun = m_record.next.offset > 0;
    if (begun && source.identity() != m_record.source)
        throw sourceChanged(source.name());
    if (!begun)
        begin(source);
    if (mustStop())
        return;
    m_writer = openWriter(false);
    const LedgerState inTarget = m_writer->prepare();
    if (begun && !inTarget.begun && m_progress.counts.rowsImported > 0 && !m_record.request.validateOnly)
        throw Failure(QStringLiteral("target.ledger"),
            tr("The target's ledger knows nothing of this import, though %1 rows were imported.")
                .arg(m_progress.counts.rowsImported),
            tr("The database was replaced or its table _tranche_ledger was emptied. Import the file again into the "
               "right database."));
    pipe(source, *m_writer);
}

void ImportRun::begin(FileSource &source)
{
    const ImportRequest &request = m_record.request;
    const SourceLayout layout = readLayout(source, request.dialect);
    if (request.dialect.headerRows > 0 && layout.header.size() != request.mapping.sourceNames.size())
        throw sourceChanged(source.name());
    m_record.header = readBytes(source, 0, layout.markBytes)
        + readBytes(source, layout.headerBegin, layout.dataBegin - layout.headerBegin);
    m_record.source = source.identity();
    m_record.chunkSize = settleChunkSize(source);
    m_record.next = { layout.dataBegin, layout.dataLine, 1, 1 };
    m_progress.next = m_record.next;
    ImportCounts &counts = m_progress.counts;
    counts = {};
    counts.bytesRead = layout.dataBegin;
    counts.linesHeader = layout.headerLines;
    counts.linesBlank = layout.blankLines;
    counts.linesRead = countLines(std::string_view(readBytes(source, 0, layout.dataBegin).toStdString()));
    counts.linesSkipped
        = std::min(request.dialect.skipLines, counts.linesRead - counts.linesHeader - counts.linesBlank);
    m_store.setSource(m_record.summary.id, m_record.source, m_record.header, m_record.chunkSize, m_record.next);
}

qint64 ImportRun::settleChunkSize(FileSource &source)
{
    if (m_record.request.chunkSize > 0)
        return m_record.request.chunkSize;
    const qint64 fewestBytesOfRow = 2;
    if (source.size() / fewestBytesOfRow <= 1000000)
        return automaticChunkSize(source.size() / fewestBytesOfRow);
    const qint64 lines = countLines(source, [this] {
        pollControl();
        return !mustStop();
    });
    return automaticChunkSize(lines - m_record.request.dialect.skipLines - m_record.request.dialect.headerRows);
}

std::unique_ptr<TargetWriter> ImportRun::openWriter(bool retry)
{
    const ImportRequest &request = m_record.request;
    WriterOptions options;
    options.location = request.location;
    options.table = request.table;
    options.mode = request.mode;
    options.mapping = request.mapping;
    options.importKey = m_record.importKey;
    options.file = request.filePath;
    options.rejectRows = request.onError == OnError::RejectRows && !retry;
    options.validateOnly = request.validateOnly;
    options.retry = retry;
    options.onLocked = [this](int waitedMs) { return waitForTarget(waitedMs); };
    return std::make_unique<SqliteWriter>(std::move(options));
}

void ImportRun::pipe(FileSource &source, TargetWriter &writer)
{
    SplitOptions options { m_record.request.dialect, m_record.request.mapping, m_record.request.grouping,
        m_record.chunkSize };
    Splitter splitter(source, options, m_record.next);
    BoundedQueue<SplitBatch> queue(batchesInFlight);
    QFuture<void> reading = QtConcurrent::run(&m_pool, [&] {
        try {
            bool wanted = true;
            while (wanted) {
                auto batch = splitter.next();
                if (!batch)
                    break;
                source.checkUnchanged();
                wanted = queue.push(std::move(*batch));
            }
            queue.close();
        } catch (...) {
            queue.close(std::current_exception());
        }
    });
    const auto stopReading = qScopeGuard([&] {
        queue.abandon();
        reading.waitForFinished();
    });
    try {
        bool more = true;
        while (more && !mustStop() && !gaveUp()) {
            const auto split = queue.pop();
            more = split.has_value();
            if (split) {
                noteBatch(*split, writer.write(split->batch));
                more = !split->last;
            }
            if (more && groupIsDue())
                commitGroup(writer);
            pollControl();
        }
        m_progress.sourceDone = !more || gaveUp();
    } catch (const Failure &failure) {
        if (failure.code().startsWith(QLatin1String("source.")))
            commitGroup(writer); // what was read before is right
        throw;
    }
    commitGroup(writer);
}

bool ImportRun::gaveUp() const
{
    const qint64 limit = m_record.request.maxErrors;
    return limit > 0 && m_progress.counts.rowsFailed >= limit;
}

void ImportRun::noteBatch(const SplitBatch &split, const std::vector<ChunkOutcome> &outcomes)
{
    ImportCounts &counts = m_progress.counts;
    const Batch &batch = split.batch;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const ChunkSpan &span = batch.chunks[i];
        const Row &first = batch.rows.rows[span.firstRow];
        const Row &last = batch.rows.rows[span.firstRow + span.rowCount - 1];
        ChunkSummary chunk;
        chunk.number = span.number;
        chunk.state = outcomes[i].failed ? ChunkState::Failed : ChunkState::Done;
        chunk.firstLine = first.line;
        chunk.lastLine = last.line + last.lineCount - 1;
        chunk.firstRow = batch.firstRowNumber + span.firstRow;
        chunk.rows = span.rowCount;
        chunk.rowsFailed = span.rowCount - outcomes[i].rowsImported;
        chunk.offset = batch.offset + first.begin;
        chunk.length = last.end - first.begin;
        chunk.hash = span.hash;
        m_newChunks.append(chunk);
        counts.rowsImported += outcomes[i].rowsImported;
        counts.rowsFailed += chunk.rowsFailed;
        ++counts.chunksTotal;
        ++(outcomes[i].failed ? counts.chunksFailed : counts.chunksDone);
        if (outcomes[i].failed)
            noteFailed(batch, span, chunk, outcomes[i]);
    }
    counts.rowsRead += split.counts.rows;
    counts.bytesRead += split.counts.bytes;
    counts.linesRead += split.counts.linesRead;
    counts.linesBlank += split.counts.linesBlank;
    counts.linesOfRows += split.counts.linesOfRows;
    m_progress.next = split.next;
}

void ImportRun::noteFailed(
    const Batch &batch, const ChunkSpan &span, const ChunkSummary &chunk, const ChunkOutcome &outcome)
{
    FailedChunk failed { chunk, {}, {}, outcome.errors };
    if (m_record.request.onError == OnError::RejectRows && outcome.rowsImported > 0) {
        std::vector<RowPlace> places;
        for (const std::uint32_t index : outcome.badRows) {
            const Row &row = batch.rows.rows[index];
            const std::string_view bytes = batch.bytesOf(row);
            failed.lines.append(bytes.data(), qsizetype(bytes.size()));
            places.push_back({ row.line, batch.firstRowNumber + index });
        }
        failed.rowPlaces = rowPlacesText(places);
    } else {
        const std::string_view bytes = batch.bytesOf(span);
        failed.lines = QByteArray(bytes.data(), qsizetype(bytes.size()));
    }
    m_newFailedBytes += failed.lines.size();
    m_newFailed.append(std::move(failed));
}

bool ImportRun::groupIsDue() const
{
    return m_sinceCommit.elapsed() >= commitIntervalMs || m_newFailedBytes >= failedBytesPerGroup;
}

void ImportRun::commitGroup(TargetWriter &writer)
{
    writer.commit();
    StoreTransaction transaction(m_store.database());
    const qint64 import = m_record.summary.id;
    m_chunks.addChunks(import, m_newChunks);
    for (const FailedChunk &failed : std::as_const(m_newFailed))
        m_chunks.addFailed(import, failed);
    m_store.setProgress(import, progressNow());
    transaction.commit();
    m_newChunks.clear();
    m_newFailed.clear();
    m_newFailedBytes = 0;
    m_noticeShown = false;
    m_sinceCommit.start();
}

ImportProgress ImportRun::progressNow()
{
    ImportProgress progress = m_progress;
    progress.durationMs += m_session.elapsed();
    return progress;
}

void ImportRun::retryChunks()
{
    const auto pending = m_chunks.failedChunks(m_record.summary.id, { ChunkState::Pending });
    if (pending.isEmpty())
        return;
    m_writer.reset();
    m_writer = openWriter(true);
    m_writer->prepare();
    for (const ChunkSummary &chunk : pending) {
        pollControl();
        if (mustStop())
            return;
        retryChunk(chunk, *m_writer);
    }
}

/// Line and row of the errors of a chunk file whose rows do not follow each other in the source.
static void placeErrors(QList<ImportError> &errors, const std::vector<RowPlace> &places)
{
    for (ImportError &error : errors) {
        if (error.row < 1 || std::size_t(error.row) > places.size())
            continue;
        const RowPlace &place = places[std::size_t(error.row - 1)];
        error.line = place.line;
        error.row = place.row;
    }
}

void ImportRun::retryChunk(const ChunkSummary &chunk, TargetWriter &writer)
{
    const Attempt attempt = m_chunks.content(m_record.summary.id, chunk.number);
    const ChunkContent content = readChunkContent(m_record, attempt);
    MemorySource source(attempt.origin, content.bytes);
    SplitOptions options { content.dialect, content.mapping, m_record.request.grouping,
        std::numeric_limits<qint64>::max() };
    SourcePosition start { content.layout.dataBegin, content.layout.dataLine, 1, chunk.number };
    if (!attempt.whole && attempt.rowPlaces.isEmpty()) {
        start.line = chunk.firstLine;
        start.row = chunk.firstRow;
    }
    Splitter splitter(source, options, start);
    const auto split = splitter.next();
    ChunkOutcome outcome;
    qint64 rows = 0;
    if (split && !split->batch.chunks.empty()) {
        writer.useMapping(content.mapping);
        outcome = writer.write(split->batch).front();
        rows = split->counts.rows;
        writer.commit();
    }
    placeErrors(outcome.errors, rowPlaces(attempt));
    noteRetried(chunk, rows, outcome);
}

void ImportRun::noteRetried(const ChunkSummary &chunk, qint64 rows, const ChunkOutcome &outcome)
{
    ImportCounts &counts = m_progress.counts;
    counts.rowsRead += rows - chunk.rowsFailed;
    counts.rowsFailed -= chunk.rowsFailed;
    const qint64 otherRows = chunk.rows - chunk.rowsFailed; // went in when the bad ones were set aside
    if (outcome.failed) {
        counts.rowsFailed += rows;
    } else {
        counts.rowsImported += rows;
        --counts.chunksFailed;
        ++counts.chunksDone;
    }
    StoreTransaction transaction(m_store.database());
    m_chunks.setRetried(m_record.summary.id, chunk.number, outcome.failed ? ChunkState::Failed : ChunkState::Done,
        otherRows + rows, outcome.failed ? rows : 0, outcome.errors);
    m_store.setProgress(m_record.summary.id, progressNow());
    transaction.commit();
}

bool ImportRun::mustStop()
{
    m_asked.request(m_control.requested());
    return m_asked.mustStop();
}

void ImportRun::pollControl()
{
    if (m_sincePoll.elapsed() < pollIntervalMs)
        return;
    m_sincePoll.start();
    switch (m_store.control(m_record.summary.id)) {
    case Control::Pause:
        m_asked.request(RunControl::Stop::Pause);
        break;
    case Control::Cancel:
        m_asked.request(RunControl::Stop::Cancel);
        break;
    case Control::None:
        break;
    }
}

bool ImportRun::waitForTarget(int waitedMs)
{
    pollControl();
    if (waitedMs > 500 && !m_noticeShown) {
        m_noticeShown = true;
        m_store.setNotice(m_record.summary.id,
            tr("Waiting: another program has locked %1.").arg(QFileInfo(m_record.request.location.path).fileName()));
    }
    return !mustStop() && waitedMs < longestWaitForTargetMs;
}

void ImportRun::end(const std::function<void()> &change)
{
    StoreTransaction transaction(m_store.database());
    StoreQuery(m_store.database(), "UPDATE imports SET duration_ms=? WHERE id=?")
        .bind(progressNow().durationMs)
        .bind(m_record.summary.id)
        .run();
    change();
    transaction.commit();
}

void ImportRun::finish()
{
    const qint64 import = m_record.summary.id;
    const ImportCounts &counts = m_progress.counts;
    const auto set = [&](ImportState state) { end([&] { m_store.setState(import, state); }); };
    switch (m_asked.requested()) {
    case RunControl::Stop::Interrupt:
        return set(ImportState::Queued);
    case RunControl::Stop::Pause:
        return set(ImportState::Paused);
    case RunControl::Stop::Cancel:
        return end([&] {
            StoreQuery(
                m_store.database(), "UPDATE failed_chunks SET state='failed' WHERE import_id=? AND state='pending'")
                .bind(import)
                .run();
            m_store.setState(import, m_record.stateAfterRetry.value_or(ImportState::Cancelled));
        });
    case RunControl::Stop::None:
        break;
    }
    if (m_record.stateAfterRetry)
        set(*m_record.stateAfterRetry);
    else if (!counts.booksBalance())
        throw Failure(QStringLiteral("books.unbalanced"),
            tr("The books of the import do not balance: %1 rows read, %2 imported, %3 failed; %4 lines read, %5 "
               "accounted for.")
                .arg(counts.rowsRead)
                .arg(counts.rowsImported)
                .arg(counts.rowsFailed)
                .arg(counts.linesRead)
                .arg(counts.linesHeader + counts.linesSkipped + counts.linesBlank + counts.linesOfRows),
            tr("This is a fault of Tranche: compare the table with the file, and report it."));
    else if (gaveUp())
        end([&] {
            m_store.setFailure(import, ImportState::Partial, QStringLiteral("errors.limit"),
                tr("Gave up after %1 failed rows, as --max-errors asks.").arg(counts.rowsFailed));
        });
    else
        set(counts.chunksFailed > 0 ? ImportState::Partial : ImportState::Done);
    if (m_writer != nullptr)
        m_writer->fold();
}

} // namespace tranche

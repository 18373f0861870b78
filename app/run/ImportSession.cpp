#include "run/ImportSession.h"

#include "core/Texts.h"
#include "target/TargetDrivers.h"

namespace tranche {

static constexpr int waitBeforeNoticeMs = 500;

static ImportProgress progressOf(const ImportRecord &record)
{
    return { record.summary.counts, record.next, record.sourceDone, record.summary.durationMs, record.sourceHash };
}

ImportSession::ImportSession(JobStore &store, RunControl &control, qint64 import, ImportSession *outer)
    : record(store.record(import))
    , progress(progressOf(record))
    , stop(store, control, import, progress, outer == nullptr ? nullptr : &outer->stop)
    , m_store(store)
    , m_chunks(store)
{
    m_session.start();
    stop.limitTo(record.request.timeLimitS);
}

ImportSession::~ImportSession() = default;

ImportProgress ImportSession::progressNow() const
{
    ImportProgress now = progress;
    now.durationMs += m_session.elapsed();
    return now;
}

/// A few wrong ones at the begin say nothing.
static constexpr qint64 fewestRowsOfPercent = 1000;

SplitOptions ImportSession::splitOptions() const
{
    const ImportRequest &request = record.request;
    SplitOptions options { request.dialect, request.mapping, request.grouping, record.chunkSize,
        request.chunkSize == 0 };
    if (request.maxErrors > 0 || request.maxErrorsPercent > 0)
        options.batchRows = fewestRowsOfPercent + record.chunkSize; // the last one may be cut off
    options.batchFailed = request.maxErrors;
    options.setsRowsAside = request.onError == OnError::RejectRows;
    return options;
}

TargetWriter &ImportSession::openWriter(bool retry, bool bulk)
{
    m_writer.reset();
    const ImportRequest &request = record.request;
    WriterOptions options;
    options.location = request.location;
    options.table = request.table;
    options.mode = request.mode;
    options.key = request.key;
    options.makesKeyIndex = request.makesKeyIndex;
    options.mapping = request.mapping;
    options.design = request.design;
    options.importKey = record.importKey;
    options.file = request.filePath;
    options.rejectRows = request.onError == OnError::RejectRows && !retry;
    options.validateOnly = request.validateOnly;
    options.retry = retry;
    options.deferIndexes = bulk && request.deferIndexes;
    options.undo = request.undo;
    options.eachChunkAlone = m_eachChunkAlone;
    options.onWork = [this] { return stop.mayWorkOn(); };
    options.onLocked = [this](int waitedMs) { return waitForTarget(waitedMs); };
    if (!request.validateOnly)
        m_store.setLedgerOpen(id(), true);
    m_checkedBefore = progress.counts.rows;
    m_writer = makeWriter(std::move(options));
    return *m_writer;
}

void ImportSession::takeRowCounts()
{
    progress.counts.rows = request().validateOnly ? m_checkedBefore + m_writer->counts() : m_writer->counts();
}

TargetWriter &ImportSession::writer()
{
    return m_writer != nullptr ? *m_writer : openWriter(false, false);
}

void ImportSession::reload()
{
    const qint64 durationMs = progressNow().durationMs;
    closeWriter();
    record = m_store.record(id());
    progress = progressOf(record);
    progress.durationMs = durationMs;
    m_session.start();
}

void ImportSession::goBack()
{
    reload();
    m_eachChunkAlone = true;
}

void ImportSession::notice(const QString &text)
{
    if (text == m_notice)
        return;
    if (m_notice.isEmpty()) // what follows it says the same of another moment
        m_store.log().note(id(), "notice", text);
    m_notice = text;
    m_store.setNotice(id(), text);
}

bool ImportSession::gaveUp() const
{
    const qint64 limit = record.request.maxErrors;
    if (limit > 0 && progress.counts.rowsFailed >= limit)
        return true;
    const double percent = record.request.maxErrorsPercent;
    const ImportCounts &counts = progress.counts;
    return percent > 0 && (counts.rowsRead >= fewestRowsOfPercent || progress.sourceDone)
        && double(counts.rowsFailed) * 100 > percent * double(counts.rowsRead);
}

bool ImportSession::waitForTarget(int waitedMs)
{
    const bool mustStop = stop.poll();
    const int limitS = record.request.lockTimeoutS >= 0 ? record.request.lockTimeoutS : m_store.lockTimeoutS();
    if (waitedMs > waitBeforeNoticeMs)
        notice(RunText::tr("Waiting for %1, which another program has locked: %2 s of at most %3 s.")
                   .arg(targetName(record.request.location))
                   .arg(waitedMs / 1000)
                   .arg(limitS));
    return !mustStop && waitedMs < limitS * 1000;
}

} // namespace tranche

#include "run/ImportSession.h"

#include "core/FaultPoint.h"
#include "core/Texts.h"
#include "store/ImportQueue.h"
#include "target/sqlite/SqliteWriter.h"

#include <QFileInfo>

namespace tranche {

static constexpr qint64 pollIntervalMs = 50;
static constexpr int waitBeforeNoticeMs = 500;
/// What the target is at when the import is asked to stop may end within this time; then it is interrupted.
static constexpr qint64 mostWorkAfterStopMs = 300;

static ImportProgress progressOf(const ImportRecord &record)
{
    return { record.summary.counts, record.next, record.sourceDone, record.summary.durationMs, record.sourceHash };
}

ImportSession::ImportSession(JobStore &store, RunControl &control, qint64 import, ImportSession *outer)
    : record(store.record(import))
    , progress(progressOf(record))
    , m_store(store)
    , m_chunks(store)
    , m_control(control)
    , m_outer(outer)
{
    m_session.start();
}

ImportSession::~ImportSession() = default;

ImportProgress ImportSession::progressNow() const
{
    ImportProgress now = progress;
    now.durationMs += m_session.elapsed();
    return now;
}

SplitOptions ImportSession::splitOptions() const
{
    const ImportRequest &request = record.request;
    return { request.dialect, request.mapping, request.grouping, record.chunkSize, request.chunkSize == 0 };
}

TargetWriter &ImportSession::openWriter(bool retry, bool bulk)
{
    m_writer.reset();
    const ImportRequest &request = record.request;
    WriterOptions options;
    options.location = request.location;
    options.table = request.table;
    options.mode = request.mode;
    options.mapping = request.mapping;
    options.importKey = record.importKey;
    options.file = request.filePath;
    options.rejectRows = request.onError == OnError::RejectRows && !retry;
    options.validateOnly = request.validateOnly;
    options.retry = retry;
    options.deferIndexes = bulk && request.deferIndexes;
    options.eachChunkAlone = m_eachChunkAlone;
    options.onWork = [this] { return mayWorkOn(); };
    options.onLocked = [this](int waitedMs) { return waitForTarget(waitedMs); };
    if (!request.validateOnly)
        m_store.setLedgerOpen(id(), true);
    m_writer = std::make_unique<SqliteWriter>(std::move(options));
    return *m_writer;
}

TargetWriter &ImportSession::writer()
{
    return m_writer != nullptr ? *m_writer : openWriter(false, false);
}

void ImportSession::goBack()
{
    closeWriter();
    record = m_store.record(id());
    progress = progressOf(record);
    m_session.start();
    m_eachChunkAlone = true;
}

bool ImportSession::mustStop()
{
    m_asked.request(m_control.requested());
    if (m_outer != nullptr && m_outer->mustStop())
        m_asked.request(RunControl::Stop::Interrupt);
    const bool isBehind = progress.next.chunk <= m_lastInTarget;
    return isBehind && m_asked.requested() == RunControl::Stop::Cancel ? false : m_asked.mustStop();
}

void ImportSession::poll()
{
    if (m_sincePoll.isValid() && m_sincePoll.elapsed() < pollIntervalMs)
        return;
    m_sincePoll.start();
    if (m_outer != nullptr)
        m_outer->poll();
    switch (ImportQueue(m_store).control(id())) {
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

void ImportSession::notice(const QString &text)
{
    if (text == m_notice)
        return;
    m_notice = text;
    m_store.setNotice(id(), text);
}

bool ImportSession::gaveUp() const
{
    const qint64 limit = record.request.maxErrors;
    return limit > 0 && progress.counts.rowsFailed >= limit;
}

/// Called by the target while it works.
bool ImportSession::mayWorkOn()
{
    poll();
    if (!mustStop())
        return true;
    if (!m_sinceAsked.isValid())
        m_sinceAsked.start();
    return m_sinceAsked.elapsed() < testFigure("TRANCHE_STOP_MS", mostWorkAfterStopMs);
}

bool ImportSession::waitForTarget(int waitedMs)
{
    poll();
    const int limitS = record.request.lockTimeoutS >= 0 ? record.request.lockTimeoutS : m_store.lockTimeoutS();
    if (waitedMs > waitBeforeNoticeMs)
        notice(JobsText::tr("Waiting for %1, which another program has locked: %2 s of at most %3 s.")
                   .arg(QFileInfo(record.request.location.path).fileName())
                   .arg(waitedMs / 1000)
                   .arg(limitS));
    return !mustStop() && waitedMs < limitS * 1000;
}

} // namespace tranche

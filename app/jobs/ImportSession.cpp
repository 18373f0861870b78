#include "jobs/ImportSession.h"

#include "target/SqliteWriter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tranche {

static constexpr qint64 pollIntervalMs = 50;
static constexpr int waitBeforeNoticeMs = 500;

ImportSession::ImportSession(JobStore &store, RunControl &control, qint64 import)
    : record(store.record(import))
    , progress { record.summary.counts, record.next, record.sourceDone, record.summary.durationMs, record.sourceHash }
    , m_store(store)
    , m_chunks(store)
    , m_control(control)
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

bool ImportSession::mustStop()
{
    m_asked.request(m_control.requested());
    const bool isBehind = progress.next.chunk <= m_lastInTarget;
    return isBehind && m_asked.requested() == RunControl::Stop::Cancel ? false : m_asked.mustStop();
}

void ImportSession::poll()
{
    if (m_sincePoll.isValid() && m_sincePoll.elapsed() < pollIntervalMs)
        return;
    m_sincePoll.start();
    switch (m_store.control(id())) {
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

bool ImportSession::waitForTarget(int waitedMs)
{
    poll();
    const int limitS = record.request.lockTimeoutS >= 0 ? record.request.lockTimeoutS : m_store.lockTimeoutS();
    if (waitedMs > waitBeforeNoticeMs)
        notice(QCoreApplication::translate(
            "Jobs", "Waiting for %1, which another program has locked: %2 s of at most %3 s.")
                   .arg(QFileInfo(record.request.location.path).fileName())
                   .arg(waitedMs / 1000)
                   .arg(limitS));
    return !mustStop() && waitedMs < limitS * 1000;
}

} // namespace tranche

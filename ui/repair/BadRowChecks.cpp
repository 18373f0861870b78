#include "ui/repair/BadRowChecks.h"

#include "ui/common/Background.h"

namespace tranche {

static constexpr int checkRowsAfterMs = 150;

BadRowChecks::BadRowChecks(StoreClient &store, BadRowModel &model)
    : QObject(&model)
    , m_store(store)
    , m_model(model)
{
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(checkRowsAfterMs);
    connect(&m_checkSoon, &QTimer::timeout, this, &BadRowChecks::next);
    connect(&model.edits(), &BadRowEdits::changed, this, &BadRowChecks::note);
}

void BadRowChecks::setImport(std::shared_ptr<const ImportRecord> record)
{
    ++m_version;
    m_record = std::move(record);
    m_waiting.clear();
    m_checking = 0;
    m_notChecked.clear();
    for (auto chunk = m_model.edits().changes().begin(); chunk != m_model.edits().changes().end(); ++chunk)
        m_waiting.insert(chunk.key());
    if (!m_waiting.isEmpty())
        m_checkSoon.start();
}

void BadRowChecks::note(const QList<BadRowPlace> &places)
{
    for (const BadRowPlace &place : places) {
        m_waiting.insert(place.chunk);
        m_last = place.chunk;
    }
    m_checkSoon.start();
    Q_EMIT changed();
}

namespace {

/// A chunk as it would be tried.
struct ChangedChunk
{
    ChunkSummary chunk;
    Attempt attempt;
};

} // namespace

void BadRowChecks::next()
{
    if (m_checking != 0 || m_waiting.isEmpty() || m_record == nullptr)
        return;
    const qint64 chunk = m_waiting.contains(m_last) ? m_last : *m_waiting.constBegin();
    m_waiting.remove(chunk);
    m_checking = chunk;
    const ChunkChanges changes = m_model.edits().changes().value(chunk);
    const auto version = m_version;
    const auto failed = [this, version](const Failure &failure) { giveUp(version, failure); };
    m_store.run(
        this,
        [record = m_record, chunk](JobStore &store) {
            ChunkStore chunks(store);
            const qint64 import = record->summary.id;
            return ChangedChunk { chunks.failedChunk(import, chunk), chunks.attempts().content(import, chunk) };
        },
        [this, version, changes, failed](const ChangedChunk &loaded) {
            runInBackground(
                this,
                [record = m_record, loaded, changes] {
                    return checkAttempt(
                        *record, loaded.chunk, withChanges(*record, loaded.chunk, loaded.attempt, changes));
                },
                [this, version, chunk = loaded.chunk.number](const DraftCheck &check) { take(chunk, version, check); },
                failed);
        },
        failed);
}

void BadRowChecks::take(qint64 chunk, int version, const DraftCheck &check)
{
    if (version != m_version)
        return;
    m_checking = 0;
    if (!m_waiting.contains(chunk)) { // else it was changed meanwhile
        m_notChecked = check.notChecked;
        m_model.setErrors(chunk, check.errors);
    }
    Q_EMIT changed();
    next();
}

void BadRowChecks::giveUp(int version, const Failure &failure)
{
    if (version != m_version)
        return;
    m_checking = 0;
    m_notChecked = failure.text();
    Q_EMIT changed();
    next();
}

} // namespace tranche

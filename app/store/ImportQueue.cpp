#include "store/ImportQueue.h"

#include "store/StoreQuery.h"

namespace tranche {

bool ImportQueue::hasWork()
{
    return StoreQuery(m_store.database(), "SELECT 1 FROM imports WHERE state IN ('queued','running') LIMIT 1")
        .one()
        .isValid();
}

qint64 ImportQueue::queuedCount()
{
    return StoreQuery(m_store.database(), "SELECT count(*) FROM imports WHERE state='queued'").one().toLongLong();
}

std::optional<qint64> ImportQueue::next()
{
    const QVariant id = StoreQuery(m_store.database(),
        "SELECT id FROM imports WHERE state='queued' ORDER BY control='cancel' DESC, source_done DESC, priority, id "
        "LIMIT 1")
                            .one();
    return id.isValid() ? std::optional(id.toLongLong()) : std::nullopt;
}

std::optional<qint64> ImportQueue::nextRetry(const ImportSummary &beside)
{
    StoreQuery query(m_store.database(),
        "SELECT id FROM imports WHERE state='queued' AND source_done AND NOT (target_path=? AND "
        "lower(table_name)=lower(?)) ORDER BY priority, id LIMIT 1");
    const QVariant id = query.bind(beside.targetPath).bind(beside.table).one();
    return id.isValid() ? std::optional(id.toLongLong()) : std::nullopt;
}

bool ImportQueue::claim(qint64 id)
{
    StoreTransaction transaction(m_store.database());
    StoreQuery query(m_store.database(),
        "UPDATE imports SET state='running', control=CASE control WHEN 'cancel' THEN control ELSE '' END, notice='', "
        " ended_at=NULL, "
        "failure_code=CASE WHEN state_after_retry='' THEN '' ELSE failure_code END, "
        "failure_message=CASE WHEN state_after_retry='' THEN '' ELSE failure_message END, "
        "started_at=coalesce(started_at, ?) WHERE id=? AND state='queued'");
    query.bind(timeForStore()).bind(id).run();
    const bool claimed = query.rowsAffected() == 1;
    if (claimed)
        m_store.log().note(id, "running");
    m_store.touch(id);
    transaction.commit();
    return claimed;
}

void ImportQueue::countStart(qint64 id)
{
    StoreQuery(m_store.database(), "UPDATE imports SET starts=starts+1 WHERE id=?").bind(id).run();
}

void ImportQueue::forgetStarts(qint64 id)
{
    StoreQuery(m_store.database(), "UPDATE imports SET starts=0 WHERE id=?").bind(id).run();
}

bool ImportQueue::hasDeadStarts(qint64 id, int most)
{
    return StoreQuery(m_store.database(), "SELECT starts FROM imports WHERE id=?").bind(id).one().toInt() >= most;
}

QList<qint64> ImportQueue::requeueOrphans()
{
    QList<qint64> hopeless;
    const auto orphans = m_store.list({ ImportState::Running });
    for (const ImportSummary &orphan : orphans) {
        if (hasDeadStarts(orphan.id)) {
            hopeless.append(orphan.id);
            continue;
        }
        StoreTransaction transaction(m_store.database());
        m_store.log().note(orphan.id, "runner_died");
        const Control asked = control(orphan.id);
        const bool begun = StoreQuery(m_store.database(), "SELECT next_offset FROM imports WHERE id=?")
                               .bind(orphan.id)
                               .one()
                               .toLongLong()
            > 0;
        if (asked == Control::Cancel && !begun) {
            m_store.setState(orphan.id, ImportState::Cancelled);
        } else { // to be cancelled by a run: it first sees what of it is in
            StoreQuery(m_store.database(),
                "UPDATE imports SET state=?, control=CASE control WHEN 'cancel' THEN control ELSE '' END, notice='' "
                "WHERE id=?")
                .bind(stateName(asked == Control::Pause ? ImportState::Paused : ImportState::Queued))
                .bind(orphan.id)
                .run();
            m_store.touch(orphan.id);
        }
        transaction.commit();
    }
    return hopeless;
}

Control ImportQueue::control(qint64 id)
{
    const QString word
        = StoreQuery(m_store.database(), "SELECT control FROM imports WHERE id=?").bind(id).one().toString();
    return word == QLatin1String("pause") ? Control::Pause
        : word == QLatin1String("cancel") ? Control::Cancel
                                          : Control::None;
}

void ImportQueue::askToPause(qint64 id)
{
    StoreStep step(m_store.database());
    StoreQuery(m_store.database(), "UPDATE imports SET control='pause' WHERE id=? AND control<>'cancel'")
        .bind(id)
        .run();
    m_store.log().note(id, "pause_asked");
    step.commit();
}

void ImportQueue::askToCancel(qint64 id)
{
    StoreStep step(m_store.database());
    StoreQuery(m_store.database(), "UPDATE imports SET control='cancel' WHERE id=?").bind(id).run();
    m_store.log().note(id, "cancel_asked");
    step.commit();
}

void ImportQueue::withdraw(qint64 id)
{
    StoreStep step(m_store.database());
    StoreQuery word(m_store.database(),
        "UPDATE imports SET control='' WHERE id=? AND control<>'' AND (control='pause' OR state='queued')");
    word.bind(id).run();
    if (word.rowsAffected() > 0)
        m_store.log().note(id, "withdrawn");
    step.commit();
}

void ImportQueue::reopen(qint64 id)
{
    // It may end without another row, but in another state than the ledger was told.
    StoreQuery(m_store.database(),
        "UPDATE imports SET state_after_retry='', ledger_open=CASE WHEN validate_only OR next_offset=0 THEN "
        "ledger_open ELSE 1 END WHERE id=?")
        .bind(id)
        .run();
    m_store.setState(id, ImportState::Queued, "resumed");
}

} // namespace tranche

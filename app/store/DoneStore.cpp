#include "store/DoneStore.h"

namespace tranche {

static QList<qint64> idsOf(StoreQuery &query)
{
    QList<qint64> ids;
    while (query.next())
        ids.append(query.integer(0));
    return ids;
}

bool DoneStore::hasWaiting()
{
    return !waiting(1).isEmpty();
}

QList<qint64> DoneStore::waiting(int count)
{
    StoreQuery &query = m_store.prepared(
        "SELECT d.import_id FROM done_commands d CROSS JOIN imports i ON i.id=d.import_id WHERE (d.ends>d.begun OR "
        "d.running) AND d.ends>d.begun AND NOT d.running AND i.state NOT IN ('queued','running','paused') LIMIT ?");
    query.bind(count);
    const QList<qint64> ids = idsOf(query);
    query.finish();
    return ids;
}

std::optional<DoneTask> DoneStore::begin(qint64 import)
{
    StoreTransaction transaction(m_store.database());
    StoreQuery note(m_store.database(),
        "UPDATE done_commands SET begun=ends, running=1 WHERE import_id=? AND ends>begun AND NOT running");
    note.bind(import).run();
    if (note.rowsAffected() == 0)
        return std::nullopt;
    const ImportRecord record = m_store.record(import);
    if (!hasEnded(record.summary.state))
        return std::nullopt;
    m_store.log().note(import, "command_started", record.request.onDone.command);
    m_store.touch(import);
    transaction.commit();
    return DoneTask { record.summary, record.request.onDone };
}

QList<qint64> DoneStore::running()
{
    StoreQuery query(
        m_store.database(), "SELECT import_id FROM done_commands WHERE (ends>begun OR running) AND running");
    return idsOf(query);
}

void DoneStore::end(qint64 import, const char *what, const QString &detail, const QString &output)
{
    StoreTransaction transaction(m_store.database());
    StoreQuery note(m_store.database(), "UPDATE done_commands SET running=0 WHERE import_id=? AND running");
    note.bind(import).run();
    if (note.rowsAffected() > 0) { // else the import was removed, or somebody else has noted it
        if (!output.isEmpty())
            m_store.log().note(import, "command_output", output, ImportLog::mostOutput);
        m_store.log().note(import, what, detail);
        m_store.touch(import);
    }
    transaction.commit();
}

} // namespace tranche

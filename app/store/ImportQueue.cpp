#include "store/ImportQueue.h"

#include "store/ChannelStore.h"
#include "store/StoreQuery.h"

namespace tranche {

ImportQueue::Added ImportQueue::add(
    const ImportRequest &request, const QueueTerms &terms, const std::function<void(qint64)> &alongside)
{
    StoreTransaction transaction(m_store.database());
    const QVariant twin = StoreQuery(m_store.database(),
        "SELECT id FROM imports WHERE state='queued' AND identity=? AND control='' AND started_at IS NULL LIMIT 1")
                              .bind(identityOf(request, terms))
                              .one();
    const Added added { twin.isValid() ? twin.toLongLong() : insert(request, terms).id, twin.isValid() };
    if (alongside)
        alongside(added.id);
    transaction.commit();
    return added;
}

ImportSummary ImportQueue::insert(const ImportRequest &request, const QueueTerms &terms)
{
    QSqlDatabase &database = m_store.database();
    for (const qint64 other : terms.after)
        m_store.summary(other); // there is one
    ImportSummary added = m_store.insert(request);
    added.turn.own().startAt = terms.startAt;
    StoreQuery(database, "UPDATE imports SET start_at=?, identity=? WHERE id=?")
        .bind(terms.startAt.isValid() ? QVariant(terms.startAt.toUTC().toString(Qt::ISODateWithMs))
                                      : QVariant(QMetaType(QMetaType::QString)))
        .bind(identityOf(request, terms))
        .bind(added.id)
        .run();
    for (const qint64 other : terms.after)
        StoreQuery(database, "INSERT OR IGNORE INTO import_after VALUES (?,?,?)")
            .bind(added.id)
            .bind(other)
            .bind(int(terms.inAnyCase))
            .run();
    return added;
}

qint64 ImportQueue::queuedCount()
{
    return StoreQuery(m_store.database(), "SELECT count(*) FROM imports WHERE state='queued'").one().toLongLong();
}

/// It waits for one that has not ended as it should.
static const char isBehindOthers[] = "EXISTS (SELECT 1 FROM import_after a JOIN imports p ON p.id=a.after_id WHERE "
                                     "a.import_id=imports.id AND p.state<>'done' AND p.set_done='' AND NOT "
                                     "(a.in_any_case AND p.state IN ('partial','failed','cancelled')))";

namespace {

/// A part of a query, and the values of its question marks.
struct SqlCondition
{
    QString sql;
    QVariantList values;
};

} // namespace

/// What holds of imports that may begin now.
static SqlCondition mayBeginNow(JobStore &store)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const ChannelStore::Closed closed = ChannelStore(store).closed(now);
    // One that is to be cancelled has to be looked at by a run, whatever it waits for.
    SqlCondition condition {
        QStringLiteral(
            "state='queued' AND (target_path='' OR target_path NOT IN (SELECT target_path FROM imports WHERE "
            "state='running')) AND (control='cancel' OR ((start_at IS NULL OR start_at<=?) AND NOT %1")
            .arg(QLatin1String(isBehindOthers)),
        { now.toString(Qt::ISODateWithMs) }
    };
    const auto addChannel = [&](const QString &name) {
        condition.sql += QLatin1String(" AND NOT (substr(channel||'.', 1, length(?))=?");
        condition.values << name + QLatin1Char('.') << name + QLatin1Char('.');
    };
    for (const QString &channel : closed.channels) {
        addChannel(channel);
        condition.sql += QLatin1Char(')');
    }
    for (const auto &[channel, first] : closed.inOrder) {
        addChannel(channel);
        condition.sql += QLatin1String(" AND id<>?)");
        condition.values << first;
    }
    condition.sql += QLatin1String("))");
    return condition;
}

/// @param more further conditions, and the order
static std::optional<qint64> firstImport(JobStore &store, const SqlCondition &condition, const QString &more)
{
    StoreQuery query(store.database(),
        QStringLiteral("SELECT id FROM imports WHERE ") + condition.sql + more + QLatin1String(" LIMIT 1"));
    for (const QVariant &value : condition.values)
        query.bind(value);
    const QVariant id = query.one();
    return id.isValid() ? std::optional(id.toLongLong()) : std::nullopt;
}

bool ImportQueue::mayBegin(qint64 id)
{
    return firstImport(m_store, mayBeginNow(m_store), QStringLiteral(" AND id=%1").arg(id)).has_value();
}

std::optional<qint64> ImportQueue::next()
{
    const SqlCondition condition = mayBeginNow(m_store);
    // By an index of these few alone; then in the order of another one, up to the first that may begin.
    const auto urgent = firstImport(m_store, condition,
        QStringLiteral(
            " AND (control='cancel' OR source_done) ORDER BY control='cancel' DESC, source_done DESC, priority, id"));
    return urgent ? urgent : firstImport(m_store, condition, QStringLiteral(" ORDER BY priority, id"));
}

bool ImportQueue::isHeldUp(bool forTime)
{
    if (forTime && nextTime().isValid())
        return true;
    return StoreQuery(m_store.database(),
               "SELECT EXISTS (SELECT 1 FROM imports WHERE state='queued') AND EXISTS (SELECT 1 FROM imports WHERE "
               "state='running')")
               .one()
               .toInt()
        != 0;
}

QDateTime ImportQueue::nextTime()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QDateTime time = QDateTime::fromString(
        StoreQuery(m_store.database(), "SELECT min(start_at) FROM imports WHERE state='queued' AND start_at>?")
            .bind(now.toString(Qt::ISODateWithMs))
            .one()
            .toString(),
        Qt::ISODateWithMs);
    const QDateTime opensAt = ChannelStore(m_store).closed(now).opensAt;
    const bool isThrottled = opensAt.isValid() && queuedCount() > 0;
    return isThrottled && (!time.isValid() || opensAt < time) ? opensAt : time;
}

std::optional<qint64> ImportQueue::nextRetry(const ImportSummary &beside)
{
    StoreQuery query(m_store.database(),
        "SELECT id FROM imports i WHERE state='queued' AND source_done AND NOT (target_path=? AND "
        "lower(table_name)=lower(?)) AND (target_path=? OR NOT EXISTS (SELECT 1 FROM imports r WHERE "
        "r.state='running' AND r.target_path=i.target_path)) ORDER BY priority, id LIMIT 1");
    const QVariant id = query.bind(beside.targetPath).bind(beside.table).bind(beside.targetPath).one();
    return id.isValid() ? std::optional(id.toLongLong()) : std::nullopt;
}

bool ImportQueue::claim(qint64 id)
{
    return take(id, false);
}

bool ImportQueue::claimBeside(qint64 id)
{
    return take(id, true);
}

bool ImportQueue::take(qint64 id, bool beside)
{
    StoreTransaction transaction(m_store.database());
    if (!beside && !mayBegin(id))
        return false;
    StoreQuery query(m_store.database(),
        "UPDATE imports SET state='running', control=CASE control WHEN 'cancel' THEN control ELSE '' END, notice='', "
        " ended_at=NULL, "
        "failure_code=CASE WHEN state_after_retry='' THEN '' ELSE failure_code END, "
        "failure_message=CASE WHEN state_after_retry='' THEN '' ELSE failure_message END, "
        "started_at=coalesce(started_at, ?) WHERE id=? AND state='queued'");
    query.bind(timeForStore()).bind(id).run();
    const bool claimed = query.rowsAffected() == 1;
    ChannelStore(m_store).noteStart(
        StoreQuery(m_store.database(), "SELECT channel FROM imports WHERE id=?").bind(id).one().toString());
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

QList<qint64> ImportQueue::running()
{
    QList<qint64> ids;
    StoreQuery query(m_store.database(), "SELECT id FROM imports WHERE state='running'");
    while (query.next())
        ids.append(query.integer(0));
    return ids;
}

bool ImportQueue::requeueOrphan(qint64 id)
{
    StoreTransaction transaction(m_store.database());
    StoreQuery query(m_store.database(), "SELECT state, next_offset FROM imports WHERE id=?");
    if (!query.bind(id).next() || query.text(0) != stateName(ImportState::Running))
        return true; // it has ended meanwhile, or was removed
    const bool begun = query.integer(1) > 0;
    query.finish();
    if (hasDeadStarts(id))
        return false;
    m_store.log().note(id, "runner_died");
    const Control asked = control(id);
    if (asked == Control::Cancel && !begun) {
        m_store.setState(id, ImportState::Cancelled);
    } else { // to be cancelled by a run: it first sees what of it is in
        StoreQuery(m_store.database(),
            "UPDATE imports SET state=?, control=CASE control WHEN 'cancel' THEN control ELSE '' END, notice='' "
            "WHERE id=?")
            .bind(stateName(asked == Control::Pause ? ImportState::Paused : ImportState::Queued))
            .bind(id)
            .run();
        m_store.touch(id);
    }
    transaction.commit();
    return true;
}

void ImportQueue::tryAgain(qint64 id, const QDateTime &at, int tries, const Failure &why, const QString &notice)
{
    m_store.setFailure(id, ImportState::Queued, why.code(), why.text());
    StoreQuery(m_store.database(), "UPDATE imports SET start_at=?, tries=?, notice=? WHERE id=?")
        .bind(at.toUTC().toString(Qt::ISODateWithMs))
        .bind(tries)
        .bind(notice)
        .bind(id)
        .run();
}

void ImportQueue::beginAsSoonAsPossible(qint64 id)
{
    StoreQuery(m_store.database(), "UPDATE imports SET start_at=NULL, notice='' WHERE id=? AND start_at IS NOT NULL")
        .bind(id)
        .run();
    m_store.touch(id);
}

bool ImportQueue::setPriority(qint64 id, int priority)
{
    StoreQuery query(m_store.database(),
        "UPDATE imports SET priority=?, request=json_set(request, '$.priority', ?) WHERE id=? AND state IN "
        "('queued','paused')");
    query.bind(priority).bind(priority).bind(id).run();
    const bool changed = query.rowsAffected() == 1;
    m_store.touch(id);
    return changed;
}

void ImportQueue::setDone(qint64 id, const QString &note)
{
    StoreQuery(m_store.database(), "UPDATE imports SET set_done=? WHERE id=?").bind(note).bind(id).run();
    m_store.touch(id);
}

QList<qint64> ImportQueue::waitingFor(qint64 id)
{
    QList<qint64> ids;
    StoreQuery query(m_store.database(),
        "SELECT c.id FROM import_after a JOIN imports c ON c.id=a.import_id WHERE a.after_id=? AND c.state IN "
        "('queued','paused') AND c.started_at IS NULL ORDER BY c.id");
    query.bind(id);
    while (query.next())
        ids.append(query.integer(0));
    return ids;
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
        "ledger_open ELSE 1 END, start_at=NULL, tries=0, set_done='' WHERE id=?")
        .bind(id)
        .run();
    m_store.setState(id, ImportState::Queued, "resumed");
}

} // namespace tranche

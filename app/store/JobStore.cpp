#include "store/JobStore.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "store/ImportColumns.h"
#include "store/ImportList.h"
#include "store/QueueTerms.h"
#include "target/TargetDrivers.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace tranche {

QString JobStore::defaultHome()
{
    const QString named = qEnvironmentVariable("TRANCHE_HOME");
    return named.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/tranche")
        : named;
}

JobStore::JobStore(const QString &home, const QString &face)
    : m_home(QDir::cleanPath(QDir::current().absoluteFilePath(home)))
    , m_file(m_home)
    , m_database(m_file.database())
    , m_log(m_database, face)
{
}

bool JobStore::exists(const QString &home)
{
    return QFileInfo::exists(home + QStringLiteral("/jobs.db"));
}

StoreQuery &JobStore::prepared(const char *sql)
{
    const auto found = m_prepared.try_emplace(sql, m_database, sql).first;
    found->second.finish();
    return found->second;
}

void JobStore::touch(qint64 id)
{
    StoreQuery(m_database, "UPDATE imports SET revision=(SELECT max(revision)+1 FROM imports) WHERE id=?")
        .bind(id)
        .run();
}

static QString requestText(const ImportRequest &request)
{
    return QString::fromUtf8(QJsonDocument(toJson(request)).toJson(QJsonDocument::Compact));
}

void JobStore::setRequest(qint64 id, const ImportRequest &request)
{
    StoreQuery(m_database, "UPDATE imports SET request=? WHERE id=?").bind(requestText(request)).bind(id).run();
    touch(id);
}

/// Names of the tables that lines go to, as a list in JSON; empty if there are none.
static QString childTablesText(const ColumnMapping &mapping)
{
    QJsonArray names;
    for (const ChildTable &child : mapping.children)
        names.append(child.table);
    return names.isEmpty() ? QStringLiteral("")
                           : QString::fromUtf8(QJsonDocument(names).toJson(QJsonDocument::Compact));
}

void JobStore::setPlanned(qint64 id, const ImportRequest &request)
{
    StoreTransaction transaction(m_database);
    StoreQuery(m_database, "UPDATE imports SET table_name=?, child_tables=? WHERE id=?")
        .bind(request.table)
        .bind(childTablesText(request.mapping))
        .bind(id)
        .run();
    setRequest(id, request);
    transaction.commit();
}

ImportSummary JobStore::insert(const ImportRequest &request, const QString &importKey)
{
    ImportSummary added;
    added.file = request.file;
    added.filePath = request.filePath;
    added.target = targetLabel(request.target);
    added.targetPath = request.location.address;
    added.table = request.table;
    added.validateOnly = request.validateOnly;
    added.turn.own().priority = request.priority;
    added.turn.own().channel = channelOf(request);
    added.createdAt = QDateTime::currentDateTimeUtc();
    StoreQuery &insertion
        = prepared("INSERT INTO imports (import_key, state, request, file, file_path, target, target_path, table_name, "
                   "validate_only, priority, "
                   "created_at, bytes_total, child_tables, profile, channel, revision) VALUES "
                   "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,(SELECT "
                   "coalesce(max(revision),0)+1 FROM "
                   "imports))");
    insertion.bind(importKey).bind(stateName(ImportState::Queued));
    insertion.bind(requestText(request));
    insertion.bind(added.file).bind(added.filePath).bind(added.target).bind(added.targetPath);
    insertion.bind(added.table).bind(int(added.validateOnly)).bind(request.priority);
    insertion.bind(added.createdAt.toString(Qt::ISODateWithMs));
    insertion.bind(QFileInfo(request.filePath).size());
    insertion.bind(childTablesText(request.mapping));
    insertion.bind(request.profile).bind(added.turn->channel);
    insertion.run();
    added.id = insertion.lastInsertId();
    insertion.finish();
    if (!request.onDone.command.isEmpty())
        StoreQuery(m_database, "INSERT INTO done_commands (import_id) VALUES (?)").bind(added.id).run();
    return added;
}

ImportSummary JobStore::insert(const ImportRequest &request)
{
    ImportSummary added = insert(request, QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_log.note(added.id, "queued");
    return added;
}

qint64 JobStore::add(const ImportRequest &request)
{
    StoreTransaction transaction(m_database);
    const qint64 id = insert(request).id;
    transaction.commit();
    return id;
}

ImportSummary JobStore::summary(qint64 id)
{
    const auto found = ImportList(m_database).one(id);
    if (!found)
        throw Failure(QStringLiteral("call.import"),
            StoreText::tr("There is no import %1 in the job store %2.").arg(id).arg(m_home),
            StoreText::tr("“tranche-cli jobs” lists them."));
    return *found;
}

ImportRecord JobStore::record(qint64 id)
{
    const ImportSummary found = summary(id);
    StoreQuery query(m_database, recordColumns().select("FROM imports WHERE id=?"));
    query.bind(id).next();
    ImportRecord record = recordColumns().read(query);
    record.summary = found;
    const SourcePosition &next = record.next;
    // With a state that is none of an end, a retry would begin again for ever.
    if ((record.stateAfterRetry && !hasEnded(*record.stateAfterRetry)) || record.chunkSize < 0 || next.offset < 0
        || next.line < 1 || next.row < 1 || next.chunk < 1)
        throw Failure(QStringLiteral("store.damaged"),
            StoreText::tr("What the job store %1 says of import %2 can't be.").arg(m_home).arg(id),
            StoreText::tr("Import the file again; what is in stands in the target's own ledger."));
    return record;
}

qint64 JobStore::revision()
{
    return StoreQuery(m_database, "SELECT coalesce(max(revision), 0) FROM imports").one().toLongLong();
}

qint64 JobStore::dataVersion()
{
    return StoreQuery(m_database, "PRAGMA data_version").one().toLongLong();
}

qint64 JobStore::version()
{
    return dataVersion() + StoreQuery(m_database, "SELECT total_changes()").one().toLongLong(); // both only grow
}

void JobStore::setState(qint64 id, ImportState state, const char *what, const QString &detail)
{
    StoreStep step(m_database);
    StoreQuery query(m_database, "UPDATE imports SET state=?, control='', notice='', starts=0, ended_at=? WHERE id=?");
    query.bind(stateName(state))
        .bind(hasEnded(state) ? QVariant(timeForStore()) : QVariant(QMetaType(QMetaType::QString)))
        .bind(id)
        .run();
    if (hasEnded(state)) {
        StoreQuery(m_database, "UPDATE imports SET state_after_retry='' WHERE id=?").bind(id).run();
        prepared("UPDATE done_commands SET ends=ends+1 WHERE import_id=?").bind(id).run();
    }
    m_log.note(id, what == nullptr ? stateName(state).toLatin1().constData() : what, detail);
    touch(id);
    if (state == ImportState::Cancelled)
        cancelWaiting(id);
    step.commit();
}

void JobStore::cancelWaiting(qint64 id)
{
    QList<qint64> children;
    {
        StoreQuery query(m_database,
            "SELECT c.id FROM import_after a JOIN imports c ON c.id=a.import_id WHERE a.after_id=? AND c.state IN "
            "('queued','paused') AND c.started_at IS NULL AND NOT EXISTS (SELECT 1 FROM import_after o JOIN imports p "
            "ON p.id=o.after_id WHERE o.import_id=c.id AND (o.in_any_case OR p.state<>'cancelled' OR p.set_done<>''))");
        query.bind(id);
        while (query.next())
            children.append(query.integer(0));
    }
    for (const qint64 child : std::as_const(children))
        setState(child, ImportState::Cancelled);
}

void JobStore::setDuration(qint64 id, qint64 durationMs)
{
    StoreQuery(m_database, "UPDATE imports SET duration_ms=? WHERE id=?").bind(durationMs).bind(id).run();
}

void JobStore::remove(qint64 id)
{
    StoreQuery(m_database, "DELETE FROM import_after WHERE after_id=?").bind(id).run();
    StoreQuery(m_database, "DELETE FROM imports WHERE id=?").bind(id).run();
}

void JobStore::setFailure(qint64 id, ImportState state, const QString &code, const QString &message)
{
    StoreStep step(m_database);
    setState(id, state, nullptr, code + QLatin1String(": ") + message);
    StoreQuery(m_database, "UPDATE imports SET failure_code=?, failure_message=? WHERE id=?")
        .bind(code)
        .bind(message)
        .bind(id)
        .run();
    step.commit();
}

void JobStore::setNotice(qint64 id, const QString &notice)
{
    StoreStep step(m_database);
    StoreQuery(m_database, "UPDATE imports SET notice=? WHERE id=?").bind(notice).bind(id).run();
    touch(id);
    step.commit();
}

void JobStore::setSource(const ImportRecord &record, const ImportProgress &progress)
{
    writeSource(m_database, record, progress);
    touch(record.summary.id);
}

void JobStore::setWaitsToReplace(qint64 id, bool waits)
{
    StoreQuery(m_database, "UPDATE imports SET waits_to_replace=? WHERE id=?").bind(int(waits)).bind(id).run();
}

void JobStore::setEarlierImport(qint64 id, const QDateTime &importedAt, bool skipped)
{
    StoreQuery query(m_database, "UPDATE imports SET earlier_import_at=?, skipped=? WHERE id=?");
    query.bind(importedAt.toUTC().toString(Qt::ISODateWithMs)).bind(int(skipped)).bind(id).run();
    touch(id);
}

bool JobStore::isLedgerOpen(qint64 id)
{
    return StoreQuery(m_database, "SELECT ledger_open FROM imports WHERE id=?").bind(id).one().toInt() != 0;
}

void JobStore::setLedgerOpen(qint64 id, bool open)
{
    StoreQuery(m_database, "UPDATE imports SET ledger_open=? WHERE id=?").bind(int(open)).bind(id).run();
}

QList<qint64> JobStore::endedWithOpenLedger()
{
    QList<qint64> ids;
    StoreQuery query(
        m_database, "SELECT id FROM imports WHERE ledger_open AND state NOT IN ('queued','running','paused')");
    while (query.next())
        ids.append(query.integer(0));
    return ids;
}

QString JobStore::takeNotice()
{
    QString notice = StoreQuery(m_database, "SELECT value FROM settings WHERE name='notice'").one().toString();
    if (!notice.isEmpty())
        StoreQuery(m_database, "DELETE FROM settings WHERE name='notice'").run();
    return notice;
}

int JobStore::lockTimeoutS()
{
    constexpr int usualS = 60;
    const QVariant value = StoreQuery(m_database, "SELECT value FROM settings WHERE name='lock_timeout'").one();
    return value.isValid() ? value.toInt() : usualS;
}

void JobStore::setLockTimeoutS(int seconds)
{
    StoreQuery(m_database, "INSERT OR REPLACE INTO settings VALUES ('lock_timeout', ?)").bind(seconds).run();
}

std::optional<qint64> JobStore::adopt(const ImportRecord &record)
{
    const ImportSummary &summary = record.summary;
    StoreTransaction transaction(m_database);
    if (StoreQuery(m_database, "SELECT 1 FROM imports WHERE import_key=?").bind(record.importKey).one().isValid())
        return std::nullopt;
    const qint64 id = insert(record.request, record.importKey).id;
    const QString endedAt = summary.endedAt.toUTC().toString(Qt::ISODateWithMs);
    StoreQuery query(m_database,
        "UPDATE imports SET state=?, created_at=?, started_at=?, ended_at=?, source_done=1, failure_code=?, "
        "failure_message=?, bytes_total=? WHERE id=?");
    query.bind(stateName(summary.state)).bind(endedAt).bind(endedAt).bind(endedAt).bind(summary.failureCode);
    query.bind(summary.failureMessage).bind(summary.bytesTotal).bind(id).run();
    setProgress(id, { summary.counts, {}, true, 0, record.sourceHash });
    m_log.note(id, "rebuilt");
    transaction.commit();
    return id;
}

void JobStore::setProgress(qint64 id, const ImportProgress &progress)
{
    writeProgress(m_database, id, progress);
    touch(id);
}

} // namespace tranche

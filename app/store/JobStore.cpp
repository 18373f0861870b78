#include "store/JobStore.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "store/StoreColumns.h"
#include "target/TargetDrivers.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QUuid>

namespace tranche {

QString JobStore::defaultHome()
{
    const QString named = qEnvironmentVariable("TRANCHE_HOME");
    return named.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/tranche")
        : named;
}

JobStore::JobStore(const QString &home)
    : m_home(QDir::cleanPath(QDir::current().absoluteFilePath(home)))
    , m_file(m_home)
    , m_database(m_file.database())
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

qint64 JobStore::insert(const ImportRequest &request, const QString &importKey)
{
    StoreQuery insertion(m_database,
        "INSERT INTO imports (import_key, state, request, file, file_path, target, target_path, table_name, "
        "validate_only, priority, "
        "created_at, bytes_total, child_table, revision) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,(SELECT "
        "coalesce(max(revision),0)+1 FROM "
        "imports))");
    insertion.bind(importKey).bind(stateName(ImportState::Queued));
    insertion.bind(requestText(request));
    insertion.bind(request.file)
        .bind(request.filePath)
        .bind(targetLabel(request.target))
        .bind(request.location.address);
    insertion.bind(request.table).bind(int(request.validateOnly)).bind(request.priority).bind(timeForStore());
    insertion.bind(QFileInfo(request.filePath).size());
    insertion.bind(request.mapping.child ? request.mapping.child->table : QStringLiteral(""));
    insertion.run();
    return insertion.lastInsertId();
}

qint64 JobStore::add(const ImportRequest &request)
{
    StoreTransaction transaction(m_database);
    const qint64 id = insert(request, QUuid::createUuid().toString(QUuid::WithoutBraces));
    transaction.commit();
    return id;
}

/// Of `imports i`.
static const StoreColumns<ImportSummary> &summaryColumns()
{
    using Summary = ImportSummary;
    using Counts = ImportCounts;
    static const StoreColumns<Summary> columns {
        { "id", &Summary::id },
        { "state", &Summary::state },
        { "file", &Summary::file },
        { "file_path", &Summary::filePath },
        { "target", &Summary::target },
        { "target_path", &Summary::targetPath },
        { "table_name", &Summary::table },
        { "validate_only", &Summary::validateOnly },
        { "rows_read", &Summary::counts, &Counts::rowsRead },
        { "rows_imported", &Summary::counts, &Counts::rowsImported },
        { "rows_failed", &Summary::counts, &Counts::rowsFailed },
        { "rows_skipped", &Summary::counts, &Counts::rowsSkipped },
        { "bytes_read", &Summary::counts, &Counts::bytesRead },
        { "chunks_total", &Summary::counts, &Counts::chunksTotal },
        { "chunks_done", &Summary::counts, &Counts::chunksDone },
        { "chunks_failed", &Summary::counts, &Counts::chunksFailed },
        { "lines_read", &Summary::counts, &Counts::linesRead },
        { "lines_header", &Summary::counts, &Counts::linesHeader },
        { "lines_skipped", &Summary::counts, &Counts::linesSkipped },
        { "lines_blank", &Summary::counts, &Counts::linesBlank },
        { "lines_of_rows", &Summary::counts, &Counts::linesOfRows },
        { "warnings", &Summary::counts, &Counts::warnings },
        { "rows_inserted", &Summary::counts, &Counts::rows, &RowCounts::inserted },
        { "rows_updated", &Summary::counts, &Counts::rows, &RowCounts::updated },
        { "rows_unchanged", &Summary::counts, &Counts::rows, &RowCounts::unchanged },
        { "rows_deleted", &Summary::counts, &Counts::rows, &RowCounts::deleted },
        { "rows_passed_over", &Summary::counts, &Counts::rows, &RowCounts::skipped },
        { "rows_of_parents", &Summary::counts, &Counts::rows, &RowCounts::parents },
        { "rows_of_children", &Summary::counts, &Counts::rows, &RowCounts::children },
        { "child_table", &Summary::childTable },
        { "bytes_total", &Summary::bytesTotal },
        { "duration_ms", &Summary::durationMs },
        { "created_at", &Summary::createdAt },
        { "started_at", &Summary::startedAt },
        { "ended_at", &Summary::endedAt },
        { "failure_code", &Summary::failureCode },
        { "failure_message", &Summary::failureMessage },
        { "notice", &Summary::notice },
        { "earlier_import_at", &Summary::earlierImportAt },
        { "skipped", &Summary::skipped },
        { "waits_to_replace", &Summary::waitsToReplace },
        { "undo_asked", &Summary::isBeingUndone },
        { "undone_at", &Summary::undoneAt },
        { "undo_deleted", &Summary::undoneRows },
        { "undo_restored", &Summary::restoredRows },
        { "undo_left", &Summary::rowsNotUndone },
        { "revision", &Summary::revision },
        { "CASE WHEN state='queued' THEN (SELECT count(*) FROM imports o WHERE o.state='queued' AND "
          "(o.priority, o.id) <= (i.priority, i.id)) ELSE 0 END",
            &Summary::placeInQueue },
    };
    return columns;
}

QList<ImportSummary> JobStore::read(const QString &condition, const QVariantList &values)
{
    StoreQuery query(m_database, summaryColumns().select("FROM imports i ") + condition);
    for (const QVariant &value : values)
        query.bind(value);
    QList<ImportSummary> imports;
    while (query.next())
        imports.append(summaryColumns().read(query));
    return imports;
}

ImportSummary JobStore::summary(qint64 id)
{
    const auto found = read(QStringLiteral("WHERE id=?"), { id });
    if (found.isEmpty())
        throw Failure(QStringLiteral("call.import"),
            StoreText::tr("There is no import %1 in the job store %2.").arg(id).arg(m_home),
            StoreText::tr("“tranche-cli jobs” lists them."));
    return found.front();
}

static void take(ImportRequest &to, const QVariant &stored)
{
    to = requestFromJson(QJsonDocument::fromJson(stored.toString().toUtf8()).object());
}

static void take(std::optional<ImportState> &to, const QVariant &stored)
{
    const QString name = stored.toString();
    to = name.isEmpty() ? std::nullopt : std::optional(importStateFromName(name));
}

/// Of imports; all but the summary.
static const StoreColumns<ImportRecord> &recordColumns()
{
    using Record = ImportRecord;
    static const StoreColumns<Record> columns {
        { "request", &Record::request },
        { "import_key", &Record::importKey },
        { "header", &Record::header },
        { "chunk_size", &Record::chunkSize },
        { "next_offset", &Record::next, &SourcePosition::offset },
        { "next_line", &Record::next, &SourcePosition::line },
        { "next_row", &Record::next, &SourcePosition::row },
        { "next_chunk", &Record::next, &SourcePosition::chunk },
        { "source_done", &Record::sourceDone },
        { "source_size", &Record::source, &FileIdentity::size },
        { "source_modified", &Record::source, &FileIdentity::modifiedNs },
        { "source_hash", &Record::sourceHash },
        { "state_after_retry", &Record::stateAfterRetry },
    };
    return columns;
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

QList<ImportSummary> JobStore::list(const QList<ImportState> &states)
{
    QStringList marks;
    QVariantList values;
    for (const ImportState state : states) {
        marks.append(QStringLiteral("?"));
        values.append(stateName(state));
    }
    const QString condition
        = states.isEmpty() ? QString() : QStringLiteral("WHERE state IN (%1) ").arg(marks.join(QLatin1Char(',')));
    return read(condition + QStringLiteral("ORDER BY id DESC"), values);
}

QList<ImportSummary> JobStore::changedSince(qint64 revision)
{
    return read(QStringLiteral("WHERE revision > ? OR state='queued' ORDER BY id"), { revision });
}

QList<ImportSummary> JobStore::older(qint64 before, int count)
{
    return read(QStringLiteral("WHERE id < ? ORDER BY id DESC LIMIT ?"), { before, count });
}

qint64 JobStore::revision()
{
    return StoreQuery(m_database, "SELECT coalesce(max(revision), 0) FROM imports").one().toLongLong();
}

qint64 JobStore::dataVersion()
{
    return StoreQuery(m_database, "PRAGMA data_version").one().toLongLong();
}

QList<qint64> JobStore::ids()
{
    QList<qint64> ids;
    StoreQuery query(m_database, "SELECT id FROM imports ORDER BY id");
    while (query.next())
        ids.append(query.integer(0));
    return ids;
}

QStringList JobStore::recentFiles(int count)
{
    QStringList files;
    StoreQuery query(m_database, "SELECT file_path FROM imports GROUP BY file_path ORDER BY max(id) DESC LIMIT ?");
    query.bind(count);
    while (query.next())
        files.append(query.text(0));
    return files;
}

void JobStore::setState(qint64 id, ImportState state)
{
    StoreQuery query(m_database, "UPDATE imports SET state=?, control='', notice='', starts=0, ended_at=? WHERE id=?");
    query.bind(stateName(state))
        .bind(hasEnded(state) ? QVariant(timeForStore()) : QVariant(QMetaType(QMetaType::QString)))
        .bind(id)
        .run();
    if (hasEnded(state))
        StoreQuery(m_database, "UPDATE imports SET state_after_retry='' WHERE id=?").bind(id).run();
    touch(id);
}

void JobStore::setDuration(qint64 id, qint64 durationMs)
{
    StoreQuery(m_database, "UPDATE imports SET duration_ms=? WHERE id=?").bind(durationMs).bind(id).run();
}

void JobStore::remove(qint64 id)
{
    StoreQuery(m_database, "DELETE FROM imports WHERE id=?").bind(id).run();
}

void JobStore::setFailure(qint64 id, ImportState state, const QString &code, const QString &message)
{
    setState(id, state);
    StoreQuery(m_database, "UPDATE imports SET failure_code=?, failure_message=? WHERE id=?")
        .bind(code)
        .bind(message)
        .bind(id)
        .run();
}

void JobStore::setNotice(qint64 id, const QString &notice)
{
    StoreQuery(m_database, "UPDATE imports SET notice=? WHERE id=?").bind(notice).bind(id).run();
    touch(id);
}

void JobStore::setSource(const ImportRecord &record, const ImportProgress &progress)
{
    const SourcePosition &start = progress.next;
    const ImportCounts &counts = progress.counts;
    StoreQuery query(m_database,
        "UPDATE imports SET source_size=?, source_modified=?, bytes_total=?, header=?, chunk_size=?, next_offset=?, "
        "next_line=?, next_row=?, next_chunk=?, source_hash=?, bytes_read=?, lines_read=?, lines_header=?, "
        "lines_skipped=?, lines_blank=? WHERE id=?");
    query.bind(record.source.size).bind(record.source.modifiedNs).bind(record.source.size).bind(record.header);
    query.bind(record.chunkSize).bind(start.offset).bind(start.line).bind(start.row).bind(start.chunk);
    query.bind(progress.sourceHash).bind(counts.bytesRead).bind(counts.linesRead).bind(counts.linesHeader);
    query.bind(counts.linesSkipped).bind(counts.linesBlank).bind(record.summary.id).run();
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
    const qint64 id = insert(record.request, record.importKey);
    const QString endedAt = summary.endedAt.toUTC().toString(Qt::ISODateWithMs);
    StoreQuery query(m_database,
        "UPDATE imports SET state=?, created_at=?, started_at=?, ended_at=?, source_done=1, failure_code=?, "
        "failure_message=?, bytes_total=? WHERE id=?");
    query.bind(stateName(summary.state)).bind(endedAt).bind(endedAt).bind(endedAt).bind(summary.failureCode);
    query.bind(summary.failureMessage).bind(summary.bytesTotal).bind(id).run();
    setProgress(id, { summary.counts, {}, true, 0, record.sourceHash });
    transaction.commit();
    return id;
}

void JobStore::setProgress(qint64 id, const ImportProgress &progress)
{
    const ImportCounts &counts = progress.counts;
    StoreQuery query(m_database,
        "UPDATE imports SET rows_read=?, rows_imported=?, rows_failed=?, bytes_read=?, chunks_total=?, chunks_done=?, "
        "chunks_failed=?, "
        "lines_read=?, lines_header=?, lines_skipped=?, lines_blank=?, lines_of_rows=?, next_offset=?, next_line=?, "
        "next_row=?, next_chunk=?, source_done=?, duration_ms=?, source_hash=?, rows_skipped=?, warnings=?, notice='', "
        "starts=0, rows_inserted=?, rows_updated=?, rows_unchanged=?, rows_deleted=?, rows_passed_over=?, "
        "rows_of_parents=?, rows_of_children=? "
        "WHERE id=?");
    query.bind(counts.rowsRead).bind(counts.rowsImported).bind(counts.rowsFailed).bind(counts.bytesRead);
    query.bind(counts.chunksTotal).bind(counts.chunksDone).bind(counts.chunksFailed);
    query.bind(counts.linesRead)
        .bind(counts.linesHeader)
        .bind(counts.linesSkipped)
        .bind(counts.linesBlank)
        .bind(counts.linesOfRows);
    query.bind(progress.next.offset).bind(progress.next.line).bind(progress.next.row).bind(progress.next.chunk);
    query.bind(int(progress.sourceDone)).bind(progress.durationMs).bind(progress.sourceHash);
    query.bind(counts.rowsSkipped).bind(counts.warnings);
    query.bind(counts.rows.inserted).bind(counts.rows.updated).bind(counts.rows.unchanged);
    query.bind(counts.rows.deleted).bind(counts.rows.skipped);
    query.bind(counts.rows.parents).bind(counts.rows.children).bind(id).run();
    touch(id);
}

} // namespace tranche

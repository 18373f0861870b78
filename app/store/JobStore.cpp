#include "store/JobStore.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "store/StoreQuery.h"
#include "target/TargetDrivers.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QUuid>

namespace tranche {

static QDateTime timeOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

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
        "created_at, bytes_total, revision) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,(SELECT coalesce(max(revision),0)+1 FROM "
        "imports))");
    insertion.bind(importKey).bind(stateName(ImportState::Queued));
    insertion.bind(requestText(request));
    insertion.bind(request.file)
        .bind(request.filePath)
        .bind(targetLabel(request.target))
        .bind(request.location.address);
    insertion.bind(request.table).bind(int(request.validateOnly)).bind(request.priority).bind(timeForStore());
    insertion.bind(QFileInfo(request.filePath).size());
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

QList<ImportSummary> JobStore::read(const QString &condition, const QVariantList &values)
{
    StoreQuery query(m_database,
        QStringLiteral(
            "SELECT id, state, file, file_path, target, target_path, table_name, validate_only, rows_read, "
            "rows_imported, "
            "rows_failed, bytes_read, chunks_total, chunks_done, chunks_failed, lines_read, lines_header, "
            "lines_skipped, "
            "lines_blank, lines_of_rows, bytes_total, duration_ms, created_at, started_at, ended_at, failure_code, "
            "failure_message, notice, revision, earlier_import_at, skipped, rows_skipped, warnings, "
            "CASE WHEN state='queued' THEN (SELECT count(*) FROM imports o WHERE o.state='queued' AND "
            "(o.priority, o.id) <= (i.priority, i.id)) ELSE 0 END FROM imports i ")
            + condition);
    for (const QVariant &value : values)
        query.bind(value);
    QList<ImportSummary> imports;
    while (query.next()) {
        ImportSummary import;
        import.id = query.integer(0);
        import.state = importStateFromName(query.text(1));
        import.file = query.text(2);
        import.filePath = query.text(3);
        import.target = query.text(4);
        import.targetPath = query.text(5);
        import.table = query.text(6);
        import.validateOnly = query.integer(7) != 0;
        import.counts = { query.integer(8), query.integer(9), query.integer(10), query.integer(11), query.integer(12),
            query.integer(13), query.integer(14), query.integer(15), query.integer(16), query.integer(17),
            query.integer(18), query.integer(19), query.integer(31), query.integer(32) };
        import.bytesTotal = query.integer(20);
        import.durationMs = query.integer(21);
        import.createdAt = timeOf(query.text(22));
        import.startedAt = timeOf(query.text(23));
        import.endedAt = timeOf(query.text(24));
        import.failureCode = query.text(25);
        import.failureMessage = query.text(26);
        import.notice = query.text(27);
        import.revision = query.integer(28);
        import.earlierImportAt = timeOf(query.text(29));
        import.skipped = query.integer(30) != 0;
        import.placeInQueue = query.integer(33);
        imports.append(import);
    }
    return imports;
}

ImportSummary JobStore::summary(qint64 id)
{
    const auto found = read(QStringLiteral("WHERE id=?"), { id });
    if (found.isEmpty())
        throw Failure(QStringLiteral("call.import"),
            JobsText::tr("There is no import %1 in the job store %2.").arg(id).arg(m_home),
            JobsText::tr("“tranche-cli jobs” lists them."));
    return found.front();
}

ImportRecord JobStore::record(qint64 id)
{
    ImportRecord record;
    record.summary = summary(id);
    StoreQuery query(m_database,
        "SELECT request, import_key, header, chunk_size, next_offset, next_line, next_row, next_chunk, source_done, "
        "source_size, "
        "source_modified, state_after_retry, source_hash FROM imports WHERE id=?");
    query.bind(id).next();
    record.request = requestFromJson(QJsonDocument::fromJson(query.text(0).toUtf8()).object());
    record.importKey = query.text(1);
    record.header = query.value(2).toByteArray();
    record.chunkSize = query.integer(3);
    record.next = { query.integer(4), query.integer(5), query.integer(6), query.integer(7) };
    record.sourceDone = query.integer(8) != 0;
    record.source = { query.integer(9), query.integer(10) };
    record.sourceHash = query.text(12);
    if (!query.text(11).isEmpty())
        record.stateAfterRetry = importStateFromName(query.text(11));
    const SourcePosition &next = record.next;
    // With a state that is none of an end, a retry would begin again for ever.
    if ((record.stateAfterRetry && !hasEnded(*record.stateAfterRetry)) || record.chunkSize < 0 || next.offset < 0
        || next.line < 1 || next.row < 1 || next.chunk < 1)
        throw Failure(QStringLiteral("store.damaged"),
            JobsText::tr("What the job store %1 says of import %2 can't be.").arg(m_home).arg(id),
            JobsText::tr("Import the file again; what is in stands in the target's own ledger."));
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
        "starts=0 "
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
    query.bind(counts.rowsSkipped).bind(counts.warnings).bind(id).run();
    touch(id);
}

} // namespace tranche

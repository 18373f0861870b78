#include "jobs/ChunkStore.h"

#include "jobs/ChunkPack.h"
#include "jobs/StoreQuery.h"
#include "source/Failure.h"

#include <QCoreApplication>
#include <QHash>

#include <limits>

namespace tranche {

static QVariant now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

ChunkStore::ChunkStore(JobStore &store)
    : m_store(store)
{
}

void ChunkStore::addChunks(qint64 import, const QList<ChunkSummary> &chunks)
{
    if (chunks.isEmpty())
        return;
    StoreQuery insertion(m_store.database(), "INSERT OR REPLACE INTO chunk_packs VALUES (?,?,?,?)");
    insertion.bind(import).bind(chunks.front().number).bind(chunks.size()).bind(packChunks(chunks)).run();
}

namespace {

/// Adds errors of chunks, many in a row.
class ErrorInsertion
{
public:
    explicit ErrorInsertion(QSqlDatabase &database)
        : m_query(database,
            "INSERT INTO errors (import_id, chunk, attempt, line, row, column_name, value, code, message) VALUES "
            "(?,?,?,?,?,?,?,?,?)")
    {
    }

    void add(qint64 import, qint64 chunk, int attempt, const QList<ImportError> &errors)
    {
        for (const ImportError &error : errors) {
            m_query.bind(import).bind(chunk).bind(attempt).bind(error.line).bind(error.row).bind(error.column);
            m_query.bind(error.value).bind(error.code).bind(error.message).run();
        }
    }

private:
    StoreQuery m_query;
};

} // namespace

void ChunkStore::addFailed(qint64 import, const QList<FailedChunk> &failed)
{
    if (failed.isEmpty())
        return;
    StoreQuery row(m_store.database(),
        "INSERT INTO failed_chunks (import_id, chunk, state, attempt, rows, rows_failed, error_count) VALUES "
        "(?,?,?,1,?,?,?)");
    StoreQuery attempt(m_store.database(),
        "INSERT INTO attempts (import_id, chunk, attempt, created_at, origin, content, row_places) VALUES "
        "(?,?,1,?,'source',?,?)");
    ErrorInsertion errors(m_store.database());
    const QString failedState = stateName(ChunkState::Failed);
    const QVariant triedAt = now();
    for (const FailedChunk &one : failed) {
        const ChunkSummary &chunk = one.chunk;
        row.bind(import).bind(chunk.number).bind(failedState).bind(chunk.rows).bind(chunk.rowsFailed);
        row.bind(one.errors.size()).run();
        attempt.bind(import).bind(chunk.number).bind(triedAt).bind(one.lines).bind(one.rowPlaces).run();
        errors.add(import, chunk.number, 1, one.errors);
    }
}

void ChunkStore::setRetried(qint64 import, const ChunkSummary &chunk, const QList<ImportError> &errors)
{
    // The errors of the attempts before stay readable; error_count is that of the last attempt that failed.
    StoreQuery update(m_store.database(),
        "UPDATE failed_chunks SET state=?, rows=?, rows_failed=?, rows_skipped=?, error_count=CASE WHEN ?>0 THEN ? "
        "ELSE error_count END WHERE import_id=? AND chunk=?");
    update.bind(stateName(chunk.state)).bind(chunk.rows).bind(chunk.rowsFailed).bind(chunk.rowsSkipped);
    update.bind(errors.size()).bind(errors.size()).bind(import).bind(chunk.number).run();
    ErrorInsertion(m_store.database()).add(import, chunk.number, chunk.attempt, errors);
}

void ChunkStore::skip(qint64 import, qint64 chunk, const QString &note)
{
    StoreTransaction transaction(m_store.database());
    const ChunkSummary failed = failedChunk(import, chunk);
    const ImportSummary summary = m_store.summary(import);
    if (failed.state != ChunkState::Failed || !hasEnded(summary.state))
        throw Failure(QStringLiteral("call.chunk"),
            QCoreApplication::translate("Jobs", "Chunk %1 of import %2 is %3: only a failed one can be skipped.")
                .arg(chunk)
                .arg(import)
                .arg(stateName(failed.state)));
    StoreQuery(m_store.database(),
        "UPDATE failed_chunks SET state='cancelled', rows_failed=0, rows_skipped=rows_skipped+?, note=? WHERE "
        "import_id=? AND chunk=?")
        .bind(failed.rowsFailed)
        .bind(note)
        .bind(import)
        .bind(chunk)
        .run();
    StoreQuery(m_store.database(),
        "UPDATE imports SET rows_failed=rows_failed-?, rows_skipped=rows_skipped+?, chunks_failed=chunks_failed-1 "
        "WHERE id=?")
        .bind(failed.rowsFailed)
        .bind(failed.rowsFailed)
        .bind(import)
        .run();
    const bool wasTheLast = summary.counts.chunksFailed == 1;
    if (wasTheLast && summary.state == ImportState::Partial && summary.failureCode.isEmpty())
        m_store.setState(import, ImportState::Done);
    else
        m_store.touch(import);
    transaction.commit();
}

void ChunkStore::giveUpPending(qint64 import)
{
    StoreQuery(m_store.database(), "UPDATE failed_chunks SET state='failed' WHERE import_id=? AND state='pending'")
        .bind(import)
        .run();
}

static QString currentUser()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("LOGNAME") : name;
}

void ChunkStore::addAttempt(qint64 import, qint64 chunk, const Attempt *fixed)
{
    StoreQuery update(m_store.database(),
        "UPDATE failed_chunks SET state='pending', attempt=attempt+1 WHERE import_id=? AND chunk=? AND state='failed'");
    update.bind(import).bind(chunk).run();
    if (update.rowsAffected() == 0)
        return;
    static const Attempt again { 0, 0, {}, QStringLiteral("retry"), {}, false, {}, {}, {} };
    const Attempt &attempt = fixed != nullptr ? *fixed : again;
    StoreQuery insertion(m_store.database(),
        "INSERT INTO attempts (import_id, chunk, attempt, created_at, origin, content, whole, dialect, row_places, "
        "author) SELECT import_id, chunk, attempt, ?, ?, ?, ?, ?, ?, ? FROM failed_chunks WHERE import_id=? AND "
        "chunk=?");
    insertion.bind(now()).bind(attempt.origin);
    // As it was tried last: the content of the attempt before counts.
    insertion.bind(fixed != nullptr ? QVariant(attempt.content.isNull() ? QByteArray("") : attempt.content)
                                    : QVariant(QMetaType(QMetaType::QByteArray)));
    insertion.bind(int(attempt.whole)).bind(attempt.dialect).bind(attempt.rowPlaces).bind(currentUser());
    insertion.bind(import).bind(chunk).run();
}

QList<ChunkSummary> ChunkStore::chunks(qint64 import)
{
    QHash<qint64, ChunkSummary> failed;
    const auto failedList = failedChunks(import);
    for (const ChunkSummary &chunk : failedList)
        failed.insert(chunk.number, chunk);
    QList<ChunkSummary> all;
    StoreQuery packs(m_store.database(), "SELECT packed FROM chunk_packs WHERE import_id=? ORDER BY first_chunk");
    packs.bind(import);
    while (packs.next())
        all += unpackChunks(packs.value(0).toByteArray());
    for (ChunkSummary &chunk : all) {
        if (const auto found = failed.constFind(chunk.number); found != failed.constEnd())
            chunk = *found;
    }
    return all;
}

QList<ChunkSummary> ChunkStore::failedChunks(qint64 import, const QList<ChunkState> &states)
{
    StoreQuery query(m_store.database(),
        "SELECT chunk, state, attempt, rows, rows_failed, error_count, rows_skipped, note FROM failed_chunks WHERE "
        "import_id=? ORDER BY "
        "chunk");
    query.bind(import);
    QList<ChunkSummary> failed;
    while (query.next()) {
        ChunkSummary chunk;
        chunk.number = query.integer(0);
        chunk.state = chunkStateFromName(query.text(1));
        chunk.attempt = int(query.integer(2));
        chunk.rows = query.integer(3);
        chunk.rowsFailed = query.integer(4);
        chunk.errorCount = query.integer(5);
        chunk.rowsSkipped = query.integer(6);
        chunk.note = query.text(7);
        if (states.isEmpty() || states.contains(chunk.state))
            failed.append(chunk);
    }
    locate(import, failed);
    return failed;
}

void ChunkStore::locate(qint64 import, QList<ChunkSummary> &failed)
{
    StoreQuery packs(m_store.database(),
        "SELECT first_chunk, chunk_count, packed FROM chunk_packs WHERE import_id=? ORDER BY first_chunk");
    packs.bind(import);
    auto wanted = failed.begin();
    while (wanted != failed.end() && packs.next()) {
        if (wanted->number >= packs.integer(0) + packs.integer(1))
            continue;
        const auto chunks = unpackChunks(packs.value(2).toByteArray());
        for (const ChunkSummary &chunk : chunks) {
            if (wanted == failed.end() || chunk.number != wanted->number)
                continue;
            wanted->firstLine = chunk.firstLine;
            wanted->lastLine = chunk.lastLine;
            wanted->firstRow = chunk.firstRow;
            wanted->rowsInSource = chunk.rows;
            wanted->offset = chunk.offset;
            wanted->length = chunk.length;
            wanted->hash = chunk.hash;
            ++wanted;
        }
    }
}

ChunkSummary ChunkStore::failedChunk(qint64 import, qint64 chunk)
{
    m_store.summary(import);
    const auto failed = failedChunks(import);
    for (const ChunkSummary &candidate : failed) {
        if (candidate.number == chunk)
            return candidate;
    }
    throw Failure(QStringLiteral("call.chunk"),
        QCoreApplication::translate("Jobs", "Chunk %1 of import %2 has not failed, so there is no file of it.")
            .arg(chunk)
            .arg(import),
        QCoreApplication::translate("Jobs", "“tranche-cli show %1” lists the chunks that failed.").arg(import));
}

static ImportError errorFrom(const StoreQuery &query, int first)
{
    return { query.integer(first), query.integer(first + 1), query.text(first + 2), query.text(first + 3),
        query.text(first + 4), query.text(first + 5) };
}

QList<ImportError> ChunkStore::errors(qint64 import, qint64 chunk, int attempt)
{
    if (attempt == 0) {
        StoreQuery last(m_store.database(), "SELECT max(attempt) FROM errors WHERE import_id=? AND chunk=?");
        attempt = last.bind(import).bind(chunk).one().toInt();
    }
    StoreQuery query(m_store.database(),
        "SELECT line, row, column_name, value, code, message FROM errors WHERE import_id=? AND chunk=? AND attempt=? "
        "ORDER BY id");
    query.bind(import).bind(chunk).bind(attempt);
    QList<ImportError> errors;
    while (query.next())
        errors.append(errorFrom(query, 0));
    return errors;
}

/// Errors of the last attempts that have any, of chunks that are failed now.
static const char *const currentErrors
    = "FROM failed_chunks c JOIN errors e ON e.import_id=c.import_id AND e.chunk=c.chunk AND e.attempt=(SELECT "
      "max(attempt) FROM errors x WHERE x.import_id=c.import_id AND x.chunk=c.chunk) WHERE c.import_id=? AND c.state "
      "IN "
      "('failed','pending','running') ";

QList<StoredError> ChunkStore::errorsOfImport(qint64 import, qint64 limit)
{
    QList<StoredError> errors;
    forEachError(
        import, [&](const StoredError &error) { errors.append(error); }, limit);
    return errors;
}

void ChunkStore::forEachError(qint64 import, const std::function<void(const StoredError &)> &take, qint64 limit)
{
    StoreQuery query(m_store.database(),
        QStringLiteral(
            "SELECT e.chunk, e.attempt, e.line, e.row, e.column_name, e.value, e.code, e.message %1 ORDER BY "
            "e.chunk, e.id LIMIT ?")
            .arg(QLatin1String(currentErrors)));
    query.bind(import).bind(limit > 0 ? limit : -1);
    while (query.next())
        take({ query.integer(0), int(query.integer(1)), errorFrom(query, 2) });
}

QList<ErrorGroup> ChunkStore::errorGroups(qint64 import)
{
    StoreQuery query(m_store.database(),
        QStringLiteral("SELECT e.column_name, e.code, e.value, min(e.message), count(*), count(DISTINCT e.chunk) %1 "
                       "GROUP BY e.column_name, e.code, e.value ORDER BY count(*) DESC, min(e.id)")
            .arg(QLatin1String(currentErrors)));
    query.bind(import);
    QList<ErrorGroup> groups;
    while (query.next())
        groups.append(
            { query.text(0), query.text(1), query.text(2), query.text(3), query.integer(4), query.integer(5) });
    return groups;
}

QList<Attempt> ChunkStore::attempts(qint64 import, qint64 chunk)
{
    StoreQuery query(m_store.database(),
        "SELECT attempt, created_at, origin, whole, author FROM attempts WHERE import_id=? AND chunk=? ORDER BY "
        "attempt");
    query.bind(import).bind(chunk);
    QList<Attempt> attempts;
    while (query.next())
        attempts.append({ chunk, int(query.integer(0)), QDateTime::fromString(query.text(1), Qt::ISODateWithMs),
            query.text(2), {}, query.integer(3) != 0, {}, {}, query.text(4) });
    return attempts;
}

Attempt ChunkStore::content(qint64 import, qint64 chunk, int attempt)
{
    StoreQuery query(m_store.database(),
        "SELECT attempt, created_at, origin, content, whole, dialect, row_places FROM attempts WHERE import_id=? AND "
        "chunk=? "
        "AND content IS NOT NULL AND attempt<=? ORDER BY attempt DESC LIMIT 1");
    query.bind(import).bind(chunk).bind(attempt > 0 ? attempt : std::numeric_limits<int>::max());
    if (!query.next())
        throw Failure(QStringLiteral("call.chunk"),
            QCoreApplication::translate("Jobs", "There is no file of chunk %1 of import %2.").arg(chunk).arg(import));
    return { chunk, int(query.integer(0)), QDateTime::fromString(query.text(1), Qt::ISODateWithMs), query.text(2),
        query.value(3).toByteArray(), query.integer(4) != 0, query.text(5), query.text(6), {} };
}

QByteArray ChunkStore::chunkFile(qint64 import, qint64 chunk)
{
    failedChunk(import, chunk);
    const Attempt last = content(import, chunk);
    return last.whole ? last.content : m_store.record(import).header + last.content;
}

} // namespace tranche

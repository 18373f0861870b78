#include "store/ChunkStore.h"

#include "core/Failure.h"
#include "core/Texts.h"
#include "store/ChunkPack.h"
#include "store/RetentionStore.h"
#include "store/StoreColumns.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tranche {

ChunkStore::ChunkStore(JobStore &store)
    : m_store(store)
    , m_errors(store)
    , m_attempts(store)
{
}

void ChunkStore::addChunks(qint64 import, const QList<ChunkSummary> &chunks)
{
    if (chunks.isEmpty())
        return;
    StoreQuery insertion(m_store.database(), "INSERT OR REPLACE INTO chunk_packs VALUES (?,?,?,?)");
    insertion.bind(import).bind(chunks.front().number).bind(chunks.size()).bind(packChunks(chunks)).run();
}

void ChunkStore::addFailed(qint64 import, const QList<FailedChunk> &failed)
{
    if (failed.isEmpty())
        return;
    StoreQuery row(m_store.database(),
        "INSERT INTO failed_chunks (import_id, chunk, state, attempt, rows, rows_failed, error_count, above, "
        "revision) VALUES (?,?,?,1,?,?,?,?,(SELECT max(revision)+1 FROM imports))");
    StoreQuery attempt(m_store.database(),
        "INSERT INTO attempts (import_id, chunk, attempt, created_at, origin, content, row_places) VALUES "
        "(?,?,1,?,'source',?,?)");
    const QString failedState = stateName(ChunkState::Failed);
    const QVariant triedAt = timeForStore();
    for (const FailedChunk &one : failed) {
        const ChunkSummary &chunk = one.chunk;
        row.bind(import).bind(chunk.number).bind(failedState).bind(chunk.rows).bind(chunk.rowsFailed);
        row.bind(one.errorCount).bind(chunk.above.isNull() ? QStringLiteral("") : chunk.above).run();
        attempt.bind(import).bind(chunk.number).bind(triedAt).bind(one.lines).bind(one.rowPlaces).run();
        m_errors.addPacked(import, chunk.number, 1, one.errors);
    }
}

void ChunkStore::setRetried(qint64 import, const QList<RetriedChunk> &retried)
{
    // The errors of the attempts before stay readable; error_count is that of the last attempt that failed.
    StoreQuery &update = m_store.prepared(
        "UPDATE failed_chunks SET state=?, rows=?, rows_failed=?, rows_skipped=?, above=?, error_count=CASE WHEN ?>0 "
        "THEN ? "
        "ELSE error_count END, revision=(SELECT max(revision)+1 FROM imports) WHERE import_id=? AND chunk=?");
    StoreQuery &keep
        = m_store.prepared("UPDATE attempts SET content=?, row_places=? WHERE import_id=? AND chunk=? AND attempt=?");
    for (const RetriedChunk &one : retried) {
        const ChunkSummary &chunk = one.chunk;
        update.bind(stateName(chunk.state)).bind(chunk.rows).bind(chunk.rowsFailed).bind(chunk.rowsSkipped);
        update.bind(chunk.above.isNull() ? QStringLiteral("") : chunk.above);
        update.bind(one.errors.size()).bind(one.errors.size()).bind(import).bind(chunk.number).run();
        m_errors.add(import, chunk.number, chunk.attempt, one.errors);
        if (one.tried) {
            keep.bind(one.tried->content).bind(one.tried->rowPlaces);
            keep.bind(import).bind(chunk.number).bind(chunk.attempt).run();
        }
        if (one.left)
            addLeft(import, chunk.number, *one.left);
    }
}

void ChunkStore::addLeft(qint64 import, qint64 chunk, const Attempt &left)
{
    m_store.prepared("UPDATE failed_chunks SET attempt=attempt+1 WHERE import_id=? AND chunk=?")
        .bind(import)
        .bind(chunk)
        .run();
    m_store
        .prepared("INSERT INTO attempts (import_id, chunk, attempt, created_at, origin, content, row_places, remedy) "
                  "SELECT import_id, chunk, attempt, ?, ?, ?, ?, ? FROM failed_chunks WHERE import_id=? AND chunk=?")
        .bind(timeForStore())
        .bind(left.origin)
        .bind(left.content)
        .bind(left.rowPlaces)
        .bind(left.remedy)
        .bind(import)
        .bind(chunk)
        .run();
}

void ChunkStore::setBack(qint64 import, qint64 chunk, qint64 rows, const QString &why)
{
    StoreQuery(m_store.database(),
        "UPDATE failed_chunks SET state='pending', attempt=attempt+1, rows_failed=?, rows_skipped=0, "
        "revision=(SELECT max(revision)+1 FROM imports) WHERE import_id=? "
        "AND chunk=?")
        .bind(rows)
        .bind(import)
        .bind(chunk)
        .run();
    // A remedy that did it left no content, and is applied anew.
    StoreQuery(m_store.database(),
        "INSERT INTO attempts (import_id, chunk, attempt, created_at, origin, remedy) SELECT import_id, chunk, "
        "attempt+1, ?, ?, CASE WHEN content IS NULL THEN remedy ELSE '' END FROM attempts WHERE import_id=? AND "
        "chunk=? ORDER BY attempt DESC LIMIT 1")
        .bind(timeForStore())
        .bind(why)
        .bind(import)
        .bind(chunk)
        .run();
}

void ChunkStore::skip(qint64 import, qint64 chunk, const QString &note)
{
    StoreTransaction transaction(m_store.database());
    const ChunkSummary failed = failedChunk(import, chunk);
    const ImportSummary summary = m_store.summary(import);
    if (failed.state != ChunkState::Failed || !hasEnded(summary.state))
        throw Failure(QStringLiteral("call.chunk"),
            StoreText::tr("Chunk %1 of import %2 is %3: only a failed one can be skipped.")
                .arg(chunk)
                .arg(import)
                .arg(stateText(failed.state)));
    StoreQuery(m_store.database(),
        "UPDATE failed_chunks SET state='cancelled', rows_failed=0, rows_skipped=rows_skipped+?, note=?, "
        "revision=(SELECT max(revision)+1 FROM imports) WHERE import_id=? AND chunk=?")
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
    m_store.log().note(import, "skipped", StoreText::tr("Chunk %1: %2").arg(QString::number(chunk), note));
    const bool wasTheLast = summary.counts.chunksFailed == 1;
    if (wasTheLast && summary.state == ImportState::Partial && summary.failureCode.isEmpty())
        m_store.setState(import, ImportState::Done);
    else
        m_store.touch(import);
    transaction.commit();
}

void ChunkStore::giveUpPending(qint64 import)
{
    StoreQuery(m_store.database(),
        "UPDATE failed_chunks SET state='failed', revision=(SELECT max(revision)+1 FROM imports) WHERE import_id=? AND "
        "state='pending'")
        .bind(import)
        .run();
}

void ChunkStore::addAttempt(qint64 import, qint64 chunk, const Attempt *fixed, const QString &why)
{
    StoreQuery &update = m_store.prepared(
        "UPDATE failed_chunks SET state='pending', attempt=attempt+1, revision=(SELECT max(revision)+1 FROM imports) "
        "WHERE import_id=? AND chunk=? AND state='failed'");
    update.bind(import).bind(chunk).run();
    if (update.rowsAffected() == 0)
        return;
    Attempt again;
    again.origin = why;
    const Attempt &attempt = fixed != nullptr ? *fixed : again;
    StoreQuery &insertion = m_store.prepared(
        "INSERT INTO attempts (import_id, chunk, attempt, created_at, origin, content, whole, dialect, row_places, "
        "author, remedy) SELECT import_id, chunk, attempt, ?, ?, ?, ?, ?, ?, ?, ? FROM failed_chunks WHERE import_id=? "
        "AND "
        "chunk=?");
    insertion.bind(timeForStore()).bind(attempt.origin);
    // As it was tried last: the content of the attempt before counts.
    insertion.bind(fixed != nullptr ? QVariant(attempt.content.isNull() ? QByteArray("") : attempt.content)
                                    : QVariant(QMetaType(QMetaType::QByteArray)));
    insertion.bind(int(attempt.whole)).bind(attempt.dialect).bind(attempt.rowPlaces).bind(userOfProcess());
    insertion.bind(attempt.remedy.isNull() ? QStringLiteral("") : attempt.remedy);
    insertion.bind(import).bind(chunk).run();
}

void ChunkStore::addRemedy(qint64 import, const QList<qint64> &chunks, const QString &origin, const QString &remedy)
{
    QJsonArray numbers;
    for (const qint64 chunk : chunks)
        numbers.append(chunk);
    const QString list = QString::fromLatin1(QJsonDocument(numbers).toJson(QJsonDocument::Compact));
    StoreQuery(m_store.database(),
        "UPDATE failed_chunks SET state='pending', attempt=attempt+1, revision=(SELECT max(revision)+1 FROM imports) "
        "WHERE import_id=? AND state='failed' AND chunk IN (SELECT value FROM json_each(?))")
        .bind(import)
        .bind(list)
        .run();
    StoreQuery insertion(m_store.database(),
        "INSERT INTO attempts (import_id, chunk, attempt, created_at, origin, author, remedy) SELECT import_id, chunk, "
        "attempt, ?, ?, ?, ? FROM failed_chunks WHERE import_id=? AND state='pending' AND chunk IN (SELECT value FROM "
        "json_each(?))");
    insertion.bind(timeForStore()).bind(origin).bind(userOfProcess()).bind(remedy).bind(import).bind(list).run();
    m_store.log().note(import, "remedy", origin);
}

QList<ChunkSummary> ChunkStore::chunks(qint64 import)
{
    return changedChunks(import, {}, 0);
}

QList<ChunkSummary> ChunkStore::changedChunks(qint64 import, std::optional<qint64> revision, qint64 lastChunk)
{
    QList<ChunkSummary> changed = changedFailedChunks(import, revision);
    const auto firstNew = std::lower_bound(changed.cbegin(), changed.cend(), lastChunk + 1,
        [](const ChunkSummary &chunk, qint64 number) { return chunk.number < number; });
    const QList<ChunkSummary> newFailed = changed.mid(firstNew - changed.cbegin());
    changed.resize(changed.size() - newFailed.size());
    StoreQuery packs(
        m_store.database(), "SELECT packed FROM chunk_packs WHERE import_id=? AND first_chunk>? ORDER BY first_chunk");
    packs.bind(import).bind(lastChunk);
    auto failed = newFailed.begin();
    while (packs.next()) {
        const auto chunks = unpackChunks(packs.value(0).toByteArray());
        for (const ChunkSummary &chunk : chunks) {
            while (failed != newFailed.end() && failed->number < chunk.number)
                ++failed;
            const bool hasFailed = failed != newFailed.end() && failed->number == chunk.number;
            changed.append(hasFailed ? *failed++ : chunk);
        }
    }
    return changed;
}

/// Of failed_chunks.
static const StoreColumns<ChunkSummary> &failedChunkColumns()
{
    static const StoreColumns<ChunkSummary> columns {
        { "chunk", &ChunkSummary::number },
        { "state", &ChunkSummary::state },
        { "attempt", &ChunkSummary::attempt },
        { "rows", &ChunkSummary::rows },
        { "rows_failed", &ChunkSummary::rowsFailed },
        { "rows_skipped", &ChunkSummary::rowsSkipped },
        { "error_count", &ChunkSummary::errorCount },
        { "note", &ChunkSummary::note },
        { "above", &ChunkSummary::above },
    };
    return columns;
}

QList<ChunkSummary> ChunkStore::failedChunks(qint64 import, const QList<ChunkState> &states)
{
    StoreQuery query(
        m_store.database(), failedChunkColumns().select("FROM failed_chunks WHERE import_id=? ORDER BY chunk"));
    query.bind(import);
    QList<ChunkSummary> failed;
    while (query.next()) {
        const ChunkSummary chunk = failedChunkColumns().read(query);
        if (states.isEmpty() || states.contains(chunk.state))
            failed.append(chunk);
    }
    locate(import, failed);
    return failed;
}

void ChunkStore::forEachFailedChunk(qint64 import, const std::function<void(const ChunkSummary &)> &take)
{
    constexpr qint64 atOnce = 5000;
    QList<ChunkSummary> some;
    qint64 last = 0;
    do {
        some.clear();
        StoreQuery query(m_store.database(),
            failedChunkColumns().select("FROM failed_chunks WHERE import_id=? AND chunk>? ORDER BY chunk LIMIT ?"));
        query.bind(import).bind(last).bind(atOnce);
        while (query.next())
            some.append(failedChunkColumns().read(query));
        locate(import, some);
        for (const ChunkSummary &chunk : std::as_const(some))
            take(chunk);
        last = some.isEmpty() ? last : some.constLast().number;
    } while (some.size() == atOnce);
}

QList<ChunkSummary> ChunkStore::changedFailedChunks(qint64 import, std::optional<qint64> revision)
{
    if (!revision)
        return failedChunks(import);
    StoreQuery query(m_store.database(),
        failedChunkColumns().select("FROM failed_chunks WHERE import_id=? AND revision>? ORDER BY chunk"));
    query.bind(import).bind(*revision);
    QList<ChunkSummary> changed;
    while (query.next())
        changed.append(failedChunkColumns().read(query));
    locate(import, changed);
    return changed;
}

namespace {

/// A row of chunk_packs.
struct PackOfChunks
{
    qint64 firstChunk = 0;
    qint64 chunkCount = 0;
    QByteArray packed;
};

} // namespace

void ChunkStore::locate(qint64 import, QList<ChunkSummary> &failed)
{
    static const StoreColumns<PackOfChunks> columns { { "first_chunk", &PackOfChunks::firstChunk },
        { "chunk_count", &PackOfChunks::chunkCount }, { "packed", &PackOfChunks::packed } };
    StoreQuery packs(m_store.database(),
        columns.select("FROM chunk_packs WHERE import_id=? AND first_chunk>=(SELECT coalesce(max(first_chunk),0) FROM "
                       "chunk_packs WHERE import_id=? AND first_chunk<=?) ORDER BY first_chunk"));
    if (failed.isEmpty())
        return;
    packs.bind(import).bind(import).bind(failed.front().number);
    auto wanted = failed.begin();
    while (wanted != failed.end() && packs.next()) {
        const PackOfChunks pack = columns.read(packs);
        if (wanted->number >= pack.firstChunk + pack.chunkCount)
            continue;
        const auto chunks = unpackChunks(pack.packed);
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
    const ImportSummary summary = m_store.summary(import);
    StoreQuery query(
        m_store.database(), failedChunkColumns().select("FROM failed_chunks WHERE import_id=? AND chunk=?"));
    query.bind(import).bind(chunk);
    if (query.next()) {
        QList<ChunkSummary> found { failedChunkColumns().read(query) };
        locate(import, found);
        return found.front();
    }
    checkHasDetails(summary);
    throw Failure(QStringLiteral("call.chunk"),
        StoreText::tr("Chunk %1 of import %2 has not failed, so there is no file of it.").arg(chunk).arg(import),
        StoreText::tr("“tranche-cli show %1” lists the chunks that failed.").arg(import));
}

QByteArray ChunkStore::chunkFile(qint64 import, qint64 chunk)
{
    failedChunk(import, chunk);
    const Attempt last = m_attempts.content(import, chunk);
    return last.whole ? last.content : m_store.record(import).header + last.content;
}

} // namespace tranche

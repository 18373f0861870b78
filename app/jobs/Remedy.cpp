#include "jobs/Remedy.h"

#include "jobs/ChunkDraft.h"
#include "jobs/ImportControl.h"
#include "jobs/Splitter.h"
#include "jobs/StoreQuery.h"
#include "source/Failure.h"

#include <QCoreApplication>

#include <limits>
#include <set>

namespace tranche {

static QString tr(const char *text)
{
    return QCoreApplication::translate("Jobs", text);
}

QString remedyText(const Remedy &remedy)
{
    const QString what = remedy.value ? QStringLiteral("“%1”").arg(*remedy.value) : tr("every wrong value");
    const QString where = remedy.column.isEmpty() ? tr("wrong rows") : remedy.column;
    switch (remedy.action) {
    case Remedy::Action::Set:
        return tr("%1: %2 replaced by “%3”").arg(where, what, remedy.text);
    case Remedy::Action::Null:
        return tr("%1: %2 set to NULL").arg(where, what);
    case Remedy::Action::SkipRows:
        return remedy.column.isEmpty() ? tr("wrong rows skipped") : tr("%1: rows with %2 skipped").arg(where, what);
    }
    return {};
}

static bool isFor(const Remedy &remedy, const ImportError &error)
{
    return error.column == remedy.column && (remedy.code.isEmpty() || error.code == remedy.code)
        && (!remedy.value || error.value == *remedy.value);
}

/// The numbers of the rows that the remedy is for, in each failed chunk that has some.
static QMap<qint64, std::set<qint64>> rowsFor(JobStore &store, qint64 import, const Remedy &remedy)
{
    QMap<qint64, std::set<qint64>> rows;
    ChunkStore(store).forEachError(import, [&](const StoredError &error) {
        if (isFor(remedy, error.error))
            rows[error.chunk].insert(error.error.row);
    });
    return rows;
}

static int columnOf(const Remedy &remedy, const ImportRequest &request)
{
    const auto column = int(request.mapping.sourceNames.indexOf(remedy.column));
    if (column < 0 && remedy.action != Remedy::Action::SkipRows)
        throw Failure(QStringLiteral("call.remedy"), tr("The file has no column “%1”.").arg(remedy.column),
            tr("Its columns are: %1.").arg(request.mapping.sourceNames.join(QLatin1String(", "))));
    return column;
}

static void change(ChunkDraft &draft, const std::set<qint64> &rows, const Remedy &remedy, int column)
{
    for (std::size_t i = draft.rows().size(); i-- > 0;) {
        if (rows.count(draft.rows()[i].place.row) == 0)
            continue;
        if (remedy.action == Remedy::Action::SkipRows)
            draft.removeRow(i);
        else if (draft.rows()[i].wellFormed)
            draft.setField(
                i, column, remedy.action == Remedy::Action::Set ? std::optional(remedy.text.toUtf8()) : std::nullopt);
    }
}

/// Whether all values of the attempt fit their columns; what the database refuses is not known before it is tried.
static bool isClean(const ImportRecord &record, const Attempt &attempt)
{
    const ChunkContent content = readChunkContent(record, attempt);
    MemorySource source(attempt.origin, content.bytes);
    Splitter splitter(source,
        { content.dialect, content.mapping, record.request.grouping, std::numeric_limits<qint64>::max() },
        { content.layout.dataBegin, content.layout.dataLine, 1, 1 });
    const auto split = splitter.next();
    return !split || split->batch.chunks.empty() || split->batch.chunks.front().badRows.empty();
}

/// Calls `take` with the changed attempt of each chunk that the remedy is for.
static RemedyEffect applyToChunks(JobStore &store, const ImportRecord &record, const Remedy &remedy,
    const std::function<void(qint64 chunk, const Attempt &)> &take)
{
    const int column = columnOf(remedy, record.request);
    const qint64 import = record.summary.id;
    const auto rows = rowsFor(store, import, remedy);
    ChunkStore chunks(store);
    RemedyEffect effect;
    const auto failed = chunks.failedChunks(import, { ChunkState::Failed });
    for (const ChunkSummary &chunk : failed) {
        const auto wanted = rows.constFind(chunk.number);
        if (wanted == rows.constEnd())
            continue;
        ChunkDraft draft(record, chunk, chunks.content(import, chunk.number));
        change(draft, *wanted, remedy, column);
        effect.rows += qint64(wanted->size());
        effect.chunks.append(chunk.number);
        take(chunk.number, draft.attempt(remedyText(remedy)));
    }
    return effect;
}

RemedyEffect previewRemedy(JobStore &store, qint64 import, const Remedy &remedy)
{
    const ImportRecord record = store.record(import);
    qint64 clean = 0;
    RemedyEffect effect = applyToChunks(
        store, record, remedy, [&](qint64, const Attempt &attempt) { clean += isClean(record, attempt) ? 1 : 0; });
    effect.cleanChunks = clean;
    return effect;
}

RemedyEffect requestRemedy(JobStore &store, qint64 import, const Remedy &remedy)
{
    const ImportRecord record = store.record(import);
    StoreTransaction transaction(store.database());
    ChunkStore chunks(store);
    RemedyEffect effect = applyToChunks(store, record, remedy,
        [&](qint64 chunk, const Attempt &attempt) { chunks.addAttempt(import, chunk, &attempt); });
    if (!effect.chunks.isEmpty()) {
        queueForRetry(store, import);
        transaction.commit();
    }
    return effect;
}

} // namespace tranche

#include "jobs/Remedy.h"

#include "jobs/ChunkBatch.h"
#include "jobs/ChunkDraft.h"
#include "jobs/ErrorStore.h"
#include "jobs/ImportControl.h"
#include "jobs/StoreQuery.h"
#include "source/Failure.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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

std::function<bool(const PackedKind &)> errorsFor(const Remedy &remedy)
{
    return [column = remedy.column.toStdString(), code = remedy.code.toStdString(), anyValue = !remedy.value,
               value = remedy.value.value_or(QString()).toStdString()](const PackedKind &kind) {
        return kind.column == column && (code.empty() || kind.code == code) && (anyValue || kind.value == value);
    };
}

/// @throws Failure "call.remedy" if it can't be applied to such a file
static int columnOf(const Remedy &remedy, const ImportRequest &request)
{
    if (remedy.action == Remedy::Action::Null)
        ChunkDraft::nullField(request);
    const auto column = int(request.mapping.sourceNames.indexOf(remedy.column));
    if (column < 0 && remedy.action != Remedy::Action::SkipRows)
        throw Failure(QStringLiteral("call.remedy"), tr("The file has no column “%1”.").arg(remedy.column),
            tr("Its columns are: %1.").arg(request.mapping.sourceNames.join(QLatin1String(", "))));
    return column;
}

static QString actionName(Remedy::Action action)
{
    switch (action) {
    case Remedy::Action::Set:
        return QStringLiteral("set");
    case Remedy::Action::Null:
        return QStringLiteral("null");
    case Remedy::Action::SkipRows:
        return QStringLiteral("skip");
    }
    return {};
}

static QString toJson(const Remedy &remedy)
{
    QJsonObject object { { QStringLiteral("column"), remedy.column }, { QStringLiteral("code"), remedy.code },
        { QStringLiteral("action"), actionName(remedy.action) }, { QStringLiteral("text"), remedy.text } };
    if (remedy.value)
        object[QStringLiteral("value")] = *remedy.value;
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Remedy> remedyFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    if (object.isEmpty())
        return std::nullopt;
    Remedy remedy;
    remedy.column = object[QStringLiteral("column")].toString();
    remedy.code = object[QStringLiteral("code")].toString();
    if (object.contains(QStringLiteral("value")))
        remedy.value = object[QStringLiteral("value")].toString();
    for (const auto action : { Remedy::Action::Set, Remedy::Action::Null, Remedy::Action::SkipRows }) {
        if (actionName(action) == object[QStringLiteral("action")].toString())
            remedy.action = action;
    }
    remedy.text = object[QStringLiteral("text")].toString();
    return remedy;
}

/// @param rows their numbers, ascending
static void change(ChunkDraft &draft, const QList<qint64> &rows, const Remedy &remedy, int column)
{
    const auto isFor
        = [&rows](const ChunkDraft::Row &row) { return std::binary_search(rows.begin(), rows.end(), row.place.row); };
    if (remedy.action == Remedy::Action::SkipRows) {
        draft.removeRows(isFor);
        return;
    }
    const std::optional<QByteArray> value
        = remedy.action == Remedy::Action::Set ? std::optional(remedy.text.toUtf8()) : std::nullopt;
    for (std::size_t i = 0; i < draft.rows().size(); ++i) {
        if (draft.rows()[i].wellFormed && isFor(draft.rows()[i]))
            draft.setField(i, column, value);
    }
}

Attempt withRemedy(const ImportRecord &record, const ChunkSummary &chunk, const Attempt &attempt, const Remedy &remedy,
    const QList<qint64> &rows)
{
    ChunkDraft draft(record, chunk, attempt);
    change(draft, rows, remedy, columnOf(remedy, record.request));
    return draft.attempt(remedyText(remedy));
}

/// Whether all values of the attempt fit their columns; what the database refuses is not known before it is tried.
static bool isClean(const ImportRecord &record, const ChunkSummary &chunk, const Attempt &attempt)
{
    ChunkBatch batch(record);
    batch.add(chunk, attempt);
    batch.read();
    return batch.batch().chunks.empty() || batch.batch().chunks.front().badRows.empty();
}

/// The failed chunks that have errors which the remedy is for, and the numbers of those rows.
static QList<std::pair<ChunkSummary, QList<qint64>>> chunksFor(JobStore &store, qint64 import, const Remedy &remedy)
{
    const auto rows = ErrorStore(store).rows(import, errorsFor(remedy));
    QList<std::pair<ChunkSummary, QList<qint64>>> chunks;
    const auto failed = ChunkStore(store).failedChunks(import, { ChunkState::Failed });
    for (const ChunkSummary &chunk : failed) {
        if (const auto found = rows.constFind(chunk.number); found != rows.constEnd())
            chunks.append({ chunk, *found });
    }
    return chunks;
}

RemedyEffect previewRemedy(JobStore &store, qint64 import, const Remedy &remedy)
{
    const ImportRecord record = store.record(import);
    columnOf(remedy, record.request);
    ChunkStore chunkStore(store);
    RemedyEffect effect;
    const auto chunks = chunksFor(store, import, remedy);
    for (const auto &[chunk, rows] : chunks) {
        const Attempt before = chunkStore.content(import, chunk.number);
        effect.rows += rows.size();
        effect.chunks.append(chunk.number);
        effect.cleanChunks += isClean(record, chunk, withRemedy(record, chunk, before, remedy, rows)) ? 1 : 0;
    }
    return effect;
}

RemedyEffect requestRemedy(JobStore &store, qint64 import, const Remedy &remedy)
{
    columnOf(remedy, store.record(import).request);
    StoreTransaction transaction(store.database());
    ChunkStore chunkStore(store);
    Attempt attempt;
    attempt.origin = remedyText(remedy);
    attempt.remedy = toJson(remedy);
    RemedyEffect effect;
    const auto chunks = chunksFor(store, import, remedy);
    for (const auto &[chunk, rows] : chunks) {
        effect.rows += rows.size();
        effect.chunks.append(chunk.number);
        chunkStore.addAttempt(import, chunk.number, &attempt);
    }
    if (!chunks.isEmpty()) {
        queueForRetry(store, import);
        transaction.commit();
    }
    return effect;
}

} // namespace tranche

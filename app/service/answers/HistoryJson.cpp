#include "service/answers/HistoryJson.h"

#include "history/ChunkHistory.h"
#include "service/answers/Json.h"
#include "service/answers/ReportJson.h"
#include "service/inspect/Reading.h"
#include "store/ChunkStore.h"

#include <QJsonArray>

namespace tranche {

static void addError(JsonWriter &json, const ImportRequest &request, const ImportError &error)
{
    json.add("line", error.line);
    json.add("row", error.row);
    json.add("column", error.column);
    json.add("columns", error.columns());
    json.add("value", error.value);
    json.add("code", error.code);
    json.add("message", error.message);
    if (const QString cell = cellOfError(request, error); !cell.isEmpty())
        json.add("cell", cell);
}

static void addErrors(JsonWriter &json, const ImportRequest &request, const QList<ImportError> &errors)
{
    json.beginList("errors");
    for (const ImportError &error : errors) {
        json.beginElement();
        addError(json, request, error);
        json.endElement();
    }
    json.endList();
}

static QJsonObject changesJson(const AttemptChanges &changes)
{
    QJsonArray cells;
    for (const CellChange &cell : changes.cells)
        cells.append(QJsonObject { { QStringLiteral("line"), cell.line }, { QStringLiteral("column"), cell.column },
            { QStringLiteral("before"), cell.before }, { QStringLiteral("after"), cell.after } });
    QJsonArray removed;
    for (const qint64 line : changes.removedLines)
        removed.append(line);
    return { { QStringLiteral("cells"), cells }, { QStringLiteral("removed_lines"), removed },
        { QStringLiteral("added_rows"), QJsonArray::fromStringList(changes.addedRows) } };
}

static void addAttempts(JsonWriter &json, JobStore &store, ChunkStore &chunks, const ImportRecord &record, qint64 chunk)
{
    json.beginList("attempts");
    const auto history = chunkHistory(store, record.summary.id, chunk);
    for (const AttemptStory &story : history) {
        const Attempt &attempt = story.attempt;
        json.beginElement();
        json.add("attempt", qint64(attempt.attempt));
        json.add("created_at", attempt.createdAt.toString(Qt::ISODateWithMs));
        json.add("origin", attempt.origin);
        json.add("author", attempt.author);
        addErrors(json, record.request, chunks.errors().ofChunk(record.summary.id, chunk, attempt.attempt));
        json.add("changes", QJsonValue(changesJson(story.changes)));
        json.endElement();
    }
    json.endList();
}

/// The list "chunks". @param add what is told of each beside its own figures
static void addChunks(JsonWriter &json, const ImportSummary &import, const QList<ChunkSummary> &chunks,
    const std::function<void(const ChunkSummary &)> &add)
{
    json.beginList("chunks");
    for (const ChunkSummary &chunk : chunks) {
        json.beginElement();
        json.add(chunkJson(chunk, import));
        add(chunk);
        json.endElement();
    }
    json.endList();
}

QJsonObject importAnswer(JobStore &store, qint64 import, const QString &message)
{
    QJsonObject answer
        = joinedObjects(importJson(store.summary(import), message), readingJson(readingOf(store, import)));
    if (const auto report = importedReport(store, import))
        answer[QStringLiteral("report")] = reportJson(*report);
    return answer;
}

void writeOutcome(JsonWriter &json, JobStore &store, qint64 import)
{
    json.add(importAnswer(store, import, {}));
    writeWarnings(json, store, import, warningsShown);
}

void writeImport(JsonWriter &json, JobStore &store, qint64 import)
{
    const ImportRecord record = store.record(import);
    ChunkStore chunks(store);
    json.add(importJson(record.summary, {}));
    json.add(readingJson(readingOf(store, import)));
    if (const auto report = importedReport(store, import))
        json.add("report", QJsonValue(reportJson(*report)));
    json.add("request", QJsonValue(toJson(record.request)));
    QList<ChunkSummary> failed = chunks.failedChunks(import);
    failed.removeIf([](const ChunkSummary &chunk) {
        return chunk.state == ChunkState::Done || chunk.state == ChunkState::Cancelled;
    });
    addChunks(json, record.summary, failed, [&](const ChunkSummary &chunk) {
        addErrors(json, record.request, chunks.errors().ofChunk(import, chunk.number));
    });
    writeWarnings(json, store, import, warningsShown);
}

void writeChunks(JsonWriter &json, JobStore &store, qint64 import, const QStringList &states)
{
    const ImportRecord record = store.record(import);
    ChunkStore chunks(store);
    json.add(importJson(record.summary, {}));
    json.add(readingJson(readingOf(store, import)));
    QList<ChunkSummary> chosen = chunks.chunks(import);
    chosen.removeIf(
        [&](const ChunkSummary &chunk) { return !states.isEmpty() && !states.contains(stateName(chunk.state)); });
    addChunks(json, record.summary, chosen, [&](const ChunkSummary &chunk) {
        if (chunk.errorCount == 0)
            return;
        addErrors(json, record.request, chunks.errors().ofChunk(import, chunk.number));
        addAttempts(json, store, chunks, record, chunk.number);
    });
}

void writeReport(JsonWriter &json, JobStore &store, qint64 import)
{
    const ImportRecord record = store.record(import);
    ChunkStore chunks(store);
    json.add(importJson(record.summary, {}));
    json.add(readingJson(readingOf(store, import)));
    addChunks(json, record.summary, chunks.failedChunks(import),
        [&](const ChunkSummary &chunk) { addAttempts(json, store, chunks, record, chunk.number); });
}

void writeErrors(JsonWriter &json, JobStore &store, qint64 import)
{
    const ImportRequest request = store.record(import).request;
    json.beginList("errors");
    ErrorStore(store).forEach(import, [&](const StoredError &stored) {
        json.beginElement();
        json.add("chunk", stored.chunk);
        addError(json, request, stored.error);
        json.endElement();
    });
    json.endList();
}

/// The errors by column, code and value, with counts.
static void writeErrorGroups(JsonWriter &json, JobStore &store, qint64 import)
{
    json.beginList("groups");
    ErrorStore(store).forEachGroup(import, 0, [&json](const ErrorGrouping::Group &group) {
        json.beginElement();
        json.add("column", group.kind.column);
        json.add("code", group.kind.code);
        json.add("value", group.kind.value);
        json.add("count", group.count);
        json.add("chunks", group.chunks);
        json.add("message", group.kind.message);
        json.endElement();
    });
    json.endList();
}

void writeErrorList(JsonWriter &json, JobStore &store, qint64 import, bool areWarnings, bool areGroups)
{
    store.summary(import);
    json.add("import_id", import);
    if (areWarnings)
        writeWarnings(json, store, import);
    else if (areGroups)
        writeErrorGroups(json, store, import);
    else
        writeErrors(json, store, import);
}

void writeWarnings(JsonWriter &json, JobStore &store, qint64 import, qsizetype most)
{
    const ImportRequest request = store.record(import).request;
    qsizetype count = 0;
    json.beginList("warnings");
    ErrorStore(store).forEachWarning(import, [&](const ImportError &warning) {
        json.beginElement();
        addError(json, request, warning);
        json.endElement();
        return ++count != most;
    });
    json.endList();
}

} // namespace tranche

#include "api/HistoryCalls.h"

#include "repair/ChunkFile.h"
#include "service/answers/HistoryJson.h"
#include "service/answers/Json.h"
#include "service/options/StateOption.h"
#include "store/ImportList.h"

#include <QJsonArray>
#include <QUrl>

#include <limits>

namespace tranche {

static HttpAnswer listOfImports(ApiContext &context, ApiCall &call)
{
    constexpr qint64 usual = 50;
    constexpr qint64 most = 500;
    const ImportSearch search { importStatesFromWord(call.value("state").value_or(QString())),
        call.value("q").value_or(QString()) };
    const qint64 after = call.whole("after", 0, 0, std::numeric_limits<qint64>::max());
    const qint64 limit = call.whole("limit", usual, 1, most);
    QList<ImportSummary> found;
    context.quick.run(
        [&](JobStore &store) { found = ImportList(store.database()).find(search, after, int(limit) + 1); });
    const bool isMore = found.size() > limit;
    if (isMore)
        found.removeLast();
    QJsonArray imports;
    for (const ImportSummary &import : std::as_const(found))
        imports.append(joinedObjects(importJson(import, {}), addressesOf(context, import.id, false)));
    return jsonAnswer(200,
        { { QStringLiteral("imports"), imports },
            { QStringLiteral("next_after"), isMore ? QJsonValue(found.constLast().id) : QJsonValue() } });
}

static HttpAnswer oneImport(ApiContext &context, ApiCall &call)
{
    const qint64 id = call.number("id");
    return writtenAnswer(context, context.slow, [&](JsonWriter &json, JobStore &store) {
        writeImport(json, store, id);
        json.add(addressesOf(context, id, false));
    });
}

QJsonObject statusJson(const ImportSummary &import)
{
    return { { QStringLiteral("import_id"), import.id }, { QStringLiteral("import_status"), stateName(import.state) },
        { QStringLiteral("import_progress"), progressText(import) },
        { QStringLiteral("submitted_at"), timeJson(import.createdAt) },
        { QStringLiteral("started_at"), timeJson(import.startedAt) },
        { QStringLiteral("executed_at"), timeJson(import.endedAt) },
        { QStringLiteral("execution_time_ms"), import.durationMs },
        { QStringLiteral("place_in_queue"), import.placeInQueue },
        { QStringLiteral("error_message"),
            import.failureMessage.isEmpty() ? QJsonValue() : QJsonValue(import.failureMessage) },
        { QStringLiteral("warning_count"), import.counts.warnings } };
}

QString statusWord(const ImportSummary &import)
{
    return import.state == ImportState::Done ? QStringLiteral("success") : stateName(import.state);
}

static HttpAnswer statusOfImport(ApiContext &context, ApiCall &call)
{
    const qint64 id = call.number("id");
    const QStringList fields = call.value("fields").value_or(QString()).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &field : fields) {
        if (field != QLatin1String("warnings") && field != QLatin1String("errors"))
            throw wrongCall(QStringLiteral("“fields” takes warnings and errors, with a comma between them."));
    }
    StoreThreads &threads = fields.isEmpty() ? context.quick : context.slow;
    return writtenAnswer(context, threads, [&](JsonWriter &json, JobStore &store) {
        json.add(statusJson(store.summary(id)));
        if (fields.contains(QLatin1String("warnings")))
            writeWarnings(json, store, id);
        if (fields.contains(QLatin1String("errors")))
            writeErrors(json, store, id);
    });
}

static HttpAnswer chunksOfImport(ApiContext &context, ApiCall &call)
{
    const qint64 id = call.number("id");
    const QStringList states = chunkStatesFromWord(call.value("state").value_or(QString()));
    return writtenAnswer(
        context, context.slow, [&](JsonWriter &json, JobStore &store) { writeChunks(json, store, id, states); });
}

static HttpAnswer errorsOfImport(ApiContext &context, ApiCall &call)
{
    const qint64 id = call.number("id");
    const bool isGrouped = call.isTrue("group", false);
    const bool areWarnings = call.isTrue("warnings", false);
    return writtenAnswer(context, context.slow,
        [&](JsonWriter &json, JobStore &store) { writeErrorList(json, store, id, areWarnings, isGrouped); });
}

static HttpAnswer fileOfChunk(ApiContext &context, ApiCall &call)
{
    const qint64 id = call.number("id");
    const qint64 chunk = call.number("n");
    const ChunkFileOptions options { call.isTrue("with_errors", false), call.isTrue("only_bad_rows", false) };
    HttpAnswer answer;
    context.slow.run([&](JobStore &store) {
        const ImportSummary import = store.summary(id);
        answer.body = AnswerBody(chunkFile(store, id, chunk, options));
        const QString name = chunkFileName(import.file, chunk, import.counts.chunksTotal);
        answer.headers += HttpHead::Values { { "Content-Disposition",
            "attachment; filename*=UTF-8''" + QUrl::toPercentEncoding(name) } };
    });
    answer.contentType = "application/octet-stream";
    return answer;
}

std::vector<ApiRoute> historyRoutes()
{
    const ApiBodyKind none = ApiBodyKind::None;
    return {
        { "GET", "/api/v1/imports", "The imports, newest first, page by page", none,
            { { "state", "string", "only those in these states, with commas between" },
                { "q", "string", "a part of the file's name, the target or the table" },
                { "after", "integer", "next_after of the page before" },
                { "limit", "integer", "so many on a page (default: 50, at most 500)" } },
            false, { 200 }, &listOfImports },
        { "GET", "/api/v1/imports/{id}", "An import with its request, its failed chunks and their errors", none, {},
            false, { 200 }, &oneImport },
        { "GET", "/api/v1/imports/{id}/status", "How an import stands, in short", none,
            { { "fields", "string", "warnings, errors or both: all of them, with a comma between" } }, false, { 200 },
            &statusOfImport },
        { "GET", "/api/v1/imports/{id}/chunks", "The chunks of an import, with errors and attempts", none,
            { { "state", "string", "only those in these states, with commas between" } }, false, { 200 },
            &chunksOfImport },
        { "GET", "/api/v1/imports/{id}/errors", "All errors of failed chunks", none,
            { { "group", "boolean", "by column, code and value, with counts" },
                { "warnings", "boolean", "what was repaired while the file was read, instead of errors" } },
            false, { 200 }, &errorsOfImport },
        { "GET", "/api/v1/imports/{id}/chunks/{n}/file", "The file of a failed chunk", none,
            { { "with_errors", "boolean", "two columns in front: _line and _error" },
                { "only_bad_rows", "boolean", "only the rows that have errors" } },
            false, { 200 }, &fileOfChunk },
    };
}

} // namespace tranche

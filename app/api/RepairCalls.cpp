#include "api/RepairCalls.h"

#include "api/HttpStatus.h"
#include "core/Failure.h"
#include "core/ShownName.h"
#include "service/Control.h"
#include "service/Retry.h"
#include "service/Undo.h"
#include "service/answers/HistoryJson.h"
#include "service/answers/Json.h"
#include "service/options/RemedyOption.h"

namespace tranche {

/// An answer about an import as it is now. @param more what it has beside its head
static QJsonObject answerAbout(
    ApiContext &context, JobStore &store, qint64 import, const QString &message, const QJsonObject &more = {})
{
    const QJsonObject head = joinedObjects(importAnswer(store, import, message), addressesOf(context, import, false));
    return joinedObjects(head, more);
}

/// Leaves chunks to the runner, or waits until they have run, if the call asks for that.
/// @param more what the answer has beside its head
static HttpAnswer runChunks(
    ApiContext &context, const ApiCall &call, qint64 import, const RetryOutcome &asked, QJsonObject more)
{
    context.wakeRunner();
    more[QStringLiteral("chunks_run")] = asked.toRun.size();
    int status = 202;
    if (isInline(call) && hasEnded(waitForEnd(context, import).state))
        status = 200;
    QJsonObject answer;
    context.slow.run([&](JobStore &store) {
        QString message = QStringLiteral("%1 will be run again in the background.").arg(chunksText(asked.toRun.size()));
        if (status == 200) {
            const qsizetype left = stillFailed(store, import, asked.toRun).size();
            more[QStringLiteral("chunks_still_failed")] = left;
            message = retryText(store.summary(import), asked.toRun.size(), left, asked.rowsBefore);
        }
        if (!asked.message.isEmpty())
            message += QLatin1Char(' ') + asked.message;
        answer = answerAbout(context, store, import, message, more);
    });
    return jsonAnswer(status, answer);
}

static std::vector<ApiParameter> withInline(std::vector<ApiParameter> parameters)
{
    const std::vector<ApiParameter> ofAnswer = inlineParameters();
    parameters.insert(parameters.end(), ofAnswer.begin(), ofAnswer.end());
    return parameters;
}

static std::vector<ApiParameter> retryParameters()
{
    return withInline({ { "on_error", "string", "reject-rows: the good rows go in now, the bad ones are set aside" },
        { "deleted", "string", "skip or keep: what becomes of bad rows that are missing from the fixed file" },
        { "file_name", "string", "name of a fixed file that is the whole body" } });
}

static HttpAnswer retryChunks(ApiContext &context, ApiCall &call)
{
    const qint64 id = call.number("id");
    if (call.files.size() > 1)
        throw Failure(QStringLiteral("api.body"), QStringLiteral("More than one fixed file was sent."));
    RetryCall retry;
    retry.chunk = call.places.count("n") > 0 ? call.number("n") : 0;
    retry.file = call.files.empty() ? QString() : call.files.front().path();
    retry.takeWords(call.value("on_error").value_or(QString()), call.value("deleted").value_or(QString()));
    RetryOutcome outcome;
    QJsonObject nothing;
    context.slow.run([&](JobStore &store) {
        try {
            outcome = askForRetry(store, id, retry);
        } catch (const Failure &failure) {
            throw call.files.empty() ? failure : withShownName(failure, retry.file, call.files.front().shownName());
        }
        if (outcome.toRun.isEmpty())
            nothing = answerAbout(context, store, id, outcome.message, { { QStringLiteral("chunks_run"), 0 } });
    });
    if (outcome.toRun.isEmpty())
        return jsonAnswer(200, nothing);
    return runChunks(context, call, id, outcome, outcome.figures);
}

static std::vector<ApiParameter> remedyParameters()
{
    std::vector<ApiParameter> parameters { { "column", "string", "for errors in this column" },
        { "code", "string", "for errors of this code only" }, { "value", "string", "for this wrong value only" },
        { "profile", "string", "also for the next files: added to this profile" },
        { "dry_run", "boolean", "only says what would change" }, { "set", "string", "put this in its place" },
        { "null", "boolean", "put NULL in its place" },
        { "default", "boolean", "put the default of the table's column in its place" },
        { "date", "string", "it is a date, written so, such as dd.MM.yyyy" },
        { "decimal", "string", "it is a number with this decimal sign" },
        { "as", "string", "read the column as this type from now on" },
        { "add_reference", "boolean", "add the value to the table that the column refers to" },
        { "skip", "boolean", "leave the rows out" } };
    return withInline(parameters);
}

/// What is written for the options of a remedy.
static Remedy remedyOf(const ApiCall &call)
{
    QMap<QString, QStringList> words;
    const auto take = [&](const char *name, bool takesText) {
        const QByteArray key = QByteArray(name).replace('-', '_');
        const std::optional<QString> word = call.value(key.constData());
        if (word && (takesText || call.isTrue(key.constData(), false)))
            words.insert(QString::fromLatin1(name), { takesText ? *word : QString() });
    };
    for (const char *name : { "column", "code", "value" })
        take(name, true);
    for (const RemedyOption &option : remedyOptions())
        take(option.name, option.takesText);
    return remedyFromWords(words);
}

static HttpAnswer remedyErrors(ApiContext &context, ApiCall &call)
{
    const qint64 id = call.number("id");
    QStringList known;
    for (const ApiParameter &parameter : remedyParameters())
        known.append(QString::fromLatin1(parameter.name));
    call.checkNames(known);
    const Remedy remedy = remedyOf(call);
    const bool dryRun = call.isTrue("dry_run", false);
    QJsonObject answer;
    RetryOutcome toRun;
    context.slow.run([&](JobStore &store) {
        store.summary(id);
        const RemedyEffect effect = dryRun
            ? previewRemedy(store, id, remedy)
            : requestRemedy(store, id, remedy, call.value("profile").value_or(QString()));
        answer = { { QStringLiteral("remedy"), remedyText(remedy) }, { QStringLiteral("rows_changed"), effect.rows },
            { QStringLiteral("chunks_changed"), effect.chunks.size() } };
        if (effect.chunks.isEmpty()) {
            answer = answerAbout(context, store, id,
                QStringLiteral("No error of a failed chunk is like that; nothing was changed."), answer);
        } else if (dryRun) {
            answer[QStringLiteral("import_id")] = id;
            answer[QStringLiteral("dry_run")] = true;
            answer[QStringLiteral("chunks_clean")] = effect.cleanChunks;
        } else {
            toRun.toRun = effect.chunks;
        }
    });
    return toRun.toRun.isEmpty() ? jsonAnswer(200, answer) : runChunks(context, call, id, toRun, answer);
}

/// @param control one of the functions of Control.h
template <QString (*control)(JobStore &, qint64)> static HttpAnswer controlImport(ApiContext &context, ApiCall &call)
{
    const qint64 id = call.number("id");
    QJsonObject answer;
    context.slow.run([&](JobStore &store) {
        const QString message = control(store, id);
        answer = answerAbout(context, store, id, message);
    });
    context.wakeRunner();
    return jsonAnswer(200, answer);
}

static HttpAnswer undoOfImport(ApiContext &context, ApiCall &call)
{
    const qint64 id = call.number("id");
    const UndoChoices choices { call.isTrue("dry_run", false), call.isTrue("force", false),
        [&context] { return !context.isEnding; } };
    QJsonObject answer;
    int status = 200;
    context.slow.run([&](JobStore &store) {
        store.summary(id);
        const UndoOutcome outcome = undoImport(store, id, choices);
        const QStringList sentences = undoSentences(store, outcome, choices);
        answer = answerAbout(context, store, id, sentences.join(QLatin1Char(' ')), undoJson(store, outcome, choices));
        if (!outcome.isBlocked(choices.force) || choices.dryRun)
            return;
        const Failure failure = undoFailure(store, outcome);
        status = 409;
        answer[QStringLiteral("error")] = errorJson(failure)[QStringLiteral("error")];
    });
    return jsonAnswer(status, answer);
}

std::vector<ApiRoute> repairRoutes()
{
    const ApiBodyKind fields = ApiBodyKind::Fields;
    return {
        { "POST", "/api/v1/imports/{id}/retry", "Runs failed chunks again, as stored or from a fixed file",
            ApiBodyKind::File, retryParameters(), false, { 202, 200 }, &retryChunks },
        { "POST", "/api/v1/imports/{id}/chunks/{n}/retry", "Runs a failed chunk again, as stored or from a fixed file",
            ApiBodyKind::File, retryParameters(), false, { 202, 200 }, &retryChunks },
        { "POST", "/api/v1/imports/{id}/remedy", "Changes wrong values in all failed chunks and runs these again",
            fields, remedyParameters(), false, { 202, 200 }, &remedyErrors },
        { "POST", "/api/v1/imports/{id}/pause", "Pauses an import", fields, {}, false, { 200 },
            &controlImport<&pauseImport> },
        { "POST", "/api/v1/imports/{id}/resume", "Goes on with a paused or interrupted import", fields, {}, false,
            { 200 }, &controlImport<&resumeImport> },
        { "POST", "/api/v1/imports/{id}/cancel", "Cancels an import; the chunks that are in stay in", fields, {}, false,
            { 200 }, &controlImport<&cancelImport> },
        { "POST", "/api/v1/imports/{id}/undo", "Takes an import back", fields,
            { { "dry_run", "boolean", "only says what would be deleted and restored" },
                { "force", "boolean", "also rows that were changed since" } },
            false, { 200 }, &undoOfImport },
    };
}

} // namespace tranche

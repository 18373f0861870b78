#include "api/ImportCalls.h"

#include "api/HistoryCalls.h"
#include "api/HttpStatus.h"
#include "core/Interruption.h"
#include "core/ShownName.h"
#include "service/ChosenImport.h"
#include "service/Queue.h"
#include "service/answers/HistoryJson.h"
#include "service/answers/Json.h"
#include "service/inspect/ReportInspection.h"
#include "service/recipe/Profile.h"
#include "service/schema/TableSchemaFile.h"
#include "source/formats/SourceFormat.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace tranche {

namespace {

/// What is asked of all files of a call.
struct AskedImport
{
    OptionWords words;
    QString recipe; ///< text or path
    QString schema;
    bool validateOnly = false;
};

/// What became of a file, or a part of it.
struct TakenFile
{
    qint64 id = 0; ///< 0: it could not be queued
    bool isReport = false;
    QJsonObject receipt; ///< or what is wrong
    int status = 202;
};

} // namespace

static std::vector<ApiParameter> ownParameters()
{
    std::vector<ApiParameter> parameters {
        { "file_name", "string", "name of a file that is the whole body" },
        { "request", "string", "all options as one JSON object" },
        { "profile_id", "string", "as report_profile" },
        { "validate_only", "boolean", "only checks the file; nothing goes in" },
    };
    const std::vector<ApiParameter> ofAnswer = inlineParameters();
    parameters.insert(parameters.end(), ofAnswer.begin(), ofAnswer.end());
    return parameters;
}

/// A text that may be an object in JSON itself.
static QString textOrObject(const ApiCall &call, const char *name)
{
    const QJsonValue json = call.request[QLatin1String(name)];
    if (json.isObject())
        return QString::fromUtf8(QJsonDocument(json.toObject()).toJson());
    return call.value(name).value_or(QString());
}

static AskedImport askedImport(const ApiCall &call)
{
    static const QStringList others { QStringLiteral("recipe"), QStringLiteral("schema") };
    static const QStringList own = [] {
        QStringList names = others;
        for (const ApiParameter &parameter : ownParameters())
            names.append(QString::fromLatin1(parameter.name));
        return names;
    }();
    AskedImport asked;
    asked.recipe = textOrObject(call, "recipe");
    asked.schema = textOrObject(call, "schema");
    asked.validateOnly = call.isTrue("validate_only", false);
    QJsonObject request = call.request;
    for (const QString &name : own)
        request.remove(name);
    asked.words = wordsFromJson(request);
    for (const auto &[name, value] : call.fields) {
        if (!own.contains(name))
            takeField(asked.words, name, value);
    }
    if (const auto profile = call.value("profile_id"))
        asked.words[QStringLiteral("report-profile")] = { *profile };
    if (const QString formatter = call.place("formatter"); !formatter.isEmpty())
        asked.words[QStringLiteral("format")] = { formatter };
    return asked;
}

/// What a field says by its text, or in a file that it names.
static Recipe recipeOfField(const QString &text, const char *name,
    Recipe (*fromText)(const QByteArray &, const QString &), Recipe (*fromFile)(const QString &))
{
    if (text.isEmpty())
        return {};
    if (text.trimmed().startsWith(QLatin1Char('{')))
        return fromText(text.toUtf8(), QString::fromLatin1(name));
    if (text == QLatin1String("-"))
        throw wrongCall(
            QStringLiteral("“%1” takes an object in JSON, or the path of a file.").arg(QLatin1String(name)));
    return fromFile(text);
}

static ChosenImport chosenImport(ApiContext &context, const AskedImport &asked)
{
    ChosenImport chosen;
    if (const QStringList profile = asked.words.value(QStringLiteral("profile")); !profile.isEmpty())
        context.quick.run([&](JobStore &store) { chosen.recipe = profileRecipe(store, profile.constLast()); });
    const auto fromText = [](const QByteArray &text, const QString &name) { return recipeFromText(text, name); };
    const auto take = [&](const Recipe &recipe) { chosen.recipe = joinedRecipes(chosen.recipe, recipe); };
    take(recipeOfField(asked.recipe, "recipe", fromText, &readRecipeFile));
    take(recipeOfField(asked.schema, "schema", &tableSchemaFromText, &readSchemaFile));
    chosen.words = asked.words;
    chosen.folder = QDir::currentPath();
    chosen.validateOnly = asked.validateOnly;
    return chosen;
}

static RequestChoices checkedChoices(const ChosenImport &chosen)
{
    RequestChoices choices = choicesOf(chosen);
    if (choices.target.isEmpty() && !choices.validateOnly)
        throw wrongCall(QStringLiteral("“into” is missing: the database that the rows go to."));
    return choices;
}

/// @param queued as it was put in the queue; a runner may have it already
static QJsonObject receiptOf(
    const ApiContext &context, const ImportSummary &queued, const QStringList &remarks, bool isReport)
{
    const QString message
        = (queued.validateOnly ? QStringLiteral("%1 will be checked for %2 of %3 in the background; nothing goes in.")
                               : QStringLiteral("%1 will be imported into %2 of %3 in the background."))
              .arg(queued.file, queued.table, queued.target);
    QJsonObject receipt = joinedObjects(importJson(queued, message), addressesOf(context, queued.id, isReport));
    receipt[QStringLiteral("import_progress")] = QStringLiteral("Import has been put in the queue.");
    if (!remarks.isEmpty())
        receipt[QStringLiteral("remarks")] = QJsonArray::fromStringList(remarks);
    return receipt;
}

/// Looks at file and target before it is answered. On a thread of its own, so that other calls have their turn between.
static TakenFile queuePlanned(
    ApiContext &context, const ChosenImport &chosen, const RequestChoices &own, UploadedFile &file)
{
    TakenFile taken;
    context.receipts.run([&](JobStore &store) {
        const Interruption interruption([&context] { return context.isEnding.load(); });
        QueueOptions options;
        options.lookForEarlierImport = false; // it would read all of the file: the run does
        const QueuedImport queued = queueChosen(store, chosen, own, options);
        QStringList remarks = queued.request.remarks;
        if (!queued.unplanned.isEmpty())
            remarks.append(queued.unplanned);
        file.keep();
        ImportSummary import = store.summary(queued.id);
        import.state = ImportState::Queued;
        taken.id = queued.id;
        taken.isReport = isTestReport(queued.request.source);
        taken.receipt = receiptOf(context, import, remarks, taken.isReport);
    });
    return taken;
}

/// Where many hand files over at once, the run looks.
static TakenFile queueUnplanned(
    ApiContext &context, const ChosenImport &chosen, const RequestChoices &own, UploadedFile &file)
{
    const ImportRequest request = unplannedRequest(chosen, own);
    const ImportSummary import = context.intake.add(request, own.terms);
    file.keep();
    const bool isReport = isTestReport(request.source);
    return { import.id, isReport, receiptOf(context, import, {}, isReport) };
}

/// A file, or a part of it, to the queue.
/// @param choices made of `chosen` @param waits the call, for the import's end
static TakenFile takePart(ApiContext &context, const ImportFile &part, UploadedFile &file, const ChosenImport &chosen,
    const RequestChoices &choices, bool waits)
{
    TakenFile taken;
    try {
        RequestChoices own = choicesFor(part, choices, context.home);
        own.file = file.shownName();
        own.storedAs = file.path();
        const bool isPlanned = waits || !part.sheet.isEmpty() || !context.intake.isBusy();
        taken = isPlanned ? queuePlanned(context, chosen, own, file) : queueUnplanned(context, chosen, own, file);
    } catch (...) {
        const Failure failure = withShownName(failureOfCurrentException(), file.path(), file.shownName());
        taken.status = httpStatus(failure);
        taken.receipt = errorJson(failure);
        taken.receipt[QStringLiteral("file")] = file.shownName();
    }
    if (!part.sheet.isEmpty())
        taken.receipt[QStringLiteral("sheet")] = part.sheet;
    return taken;
}

/// What is wrong with one file is told of this alone: others may be queued already.
static QList<ImportFile> partsOf(const UploadedFile &file, const RequestChoices &choices)
{
    try {
        return filesToImport({ file.path() }, choices);
    } catch (const Failure &failure) {
        return { { file.path(), {}, failure } };
    }
}

static QList<TakenFile> takeFiles(ApiContext &context, ApiCall &call, const AskedImport &asked)
{
    const ImportIntake::Turn turn(context.intake);
    const ChosenImport chosen = chosenImport(context, asked);
    RequestChoices choices = checkedChoices(chosen);
    const bool waits = isInline(call);
    if (waits && !asked.words.contains(QStringLiteral("priority")))
        choices.priority = 0; // somebody waits for it
    QList<TakenFile> all;
    for (UploadedFile &file : call.files) {
        const Interruption interruption([&context] { return context.isEnding.load(); });
        const QList<ImportFile> parts = partsOf(file, choices);
        for (const ImportFile &part : parts)
            all.append(takePart(context, part, file, chosen, choices, waits));
        context.wakeRunner();
    }
    return all;
}

/// How an import that was waited for has ended, whole.
static QJsonObject outcomeOf(ApiContext &context, const TakenFile &taken, int &status)
{
    const ImportSummary import = waitForEnd(context, taken.id);
    if (!hasEnded(import.state)) // the server ends, or somebody has paused it
        return taken.receipt;
    QJsonObject outcome;
    context.slow.run([&](JobStore &store) {
        QByteArray text;
        {
            JsonWriter json([&text](const QByteArray &bytes) { text += bytes; });
            writeOutcome(json, store, taken.id);
        }
        outcome = QJsonDocument::fromJson(text).object();
    });
    outcome = joinedObjects(outcome, addressesOf(context, taken.id, taken.isReport));
    outcome[QStringLiteral("status")] = statusWord(import);
    status = 200;
    if (import.state != ImportState::Failed)
        return outcome;
    const Failure failure(import.failureCode, import.failureMessage);
    status = httpStatus(failure);
    outcome[QStringLiteral("error")] = errorJson(failure)[QStringLiteral("error")];
    return outcome;
}

static HttpAnswer takeImports(ApiContext &context, ApiCall &call)
{
    if (call.files.empty() && call.value("file_name"))
        call.files.push_back(context.uploads.receive(*call.value("file_name")));
    if (call.files.empty())
        throw Failure(QStringLiteral("api.body"), QStringLiteral("No file was sent."),
            QStringLiteral(
                "Send multipart/form-data with the field “file”, or the file as the body with ?file_name=."));
    const QString formatter = call.place("formatter");
    const bool isKnown = formatter.isEmpty() || sourceFormatNames().contains(formatter)
        || formatter == QLatin1String("tsv") || findSourceFormat(formatter) != nullptr;
    if (!isKnown)
        throw Failure(QStringLiteral("api.media"), QStringLiteral("“%1” is no format.").arg(formatter),
            QStringLiteral("There are: %1.").arg(sourceFormatNames().join(QLatin1String(", "))));
    const AskedImport asked = askedImport(call);
    QList<TakenFile> all = takeFiles(context, call, asked);
    if (isInline(call)) {
        for (TakenFile &taken : all) {
            if (taken.id != 0)
                taken.receipt = outcomeOf(context, taken, taken.status);
        }
    }
    if (all.size() == 1)
        return jsonAnswer(all.front().status, all.front().receipt);
    QJsonArray imports;
    int status = 0; // of the first that went well, else of the first
    for (const TakenFile &taken : std::as_const(all)) {
        imports.append(taken.receipt);
        if (status == 0 || (status >= 400 && taken.status < 400))
            status = taken.status;
    }
    return jsonAnswer(status == 0 ? 422 : status, { { QStringLiteral("imports"), imports } });
}

std::vector<ApiRoute> importRoutes()
{
    return {
        { "POST", "/api/v1/import", "Takes files, each of which becomes an import; their formats are found by content",
            ApiBodyKind::File, ownParameters(), true, { 202, 200 }, &takeImports, true, true },
        { "POST", "/api/v1/import/{formatter}", "The same with the format told", ApiBodyKind::File, ownParameters(),
            true, { 202, 200 }, &takeImports, true, true },
    };
}

} // namespace tranche

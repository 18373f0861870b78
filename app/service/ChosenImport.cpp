#include "service/ChosenImport.h"

#include "core/Texts.h"
#include "service/inspect/ReportInspection.h"
#include "service/plan/Plan.h"
#include "service/plan/PlanProblems.h"
#include "service/plan/ReportPlan.h"
#include "source/reports/ReportLayout.h"
#include "store/ImportQueue.h"
#include "target/TargetDrivers.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace tranche {

RequestChoices choicesOf(const ChosenImport &chosen)
{
    RequestChoices choices;
    choices.folder = chosen.folder;
    choices.validateOnly = chosen.validateOnly;
    takeRecipe(choices, chosen.recipe, chosen.words);
    return choices;
}

static QJsonObject wordsJson(const OptionWords &words)
{
    QJsonObject json;
    for (auto word = words.constBegin(); word != words.constEnd(); ++word)
        json[word.key()] = QJsonArray::fromStringList(word.value());
    return json;
}

static QStringList textsOf(const QJsonValue &json)
{
    return json.toVariant().toStringList();
}

static OptionWords wordsOfJson(const QJsonObject &json)
{
    OptionWords words;
    for (auto word = json.constBegin(); word != json.constEnd(); ++word)
        words.insert(word.key(), textsOf(word.value()));
    return words;
}

static QJsonObject keptChoices(const ChosenImport &chosen, const RequestChoices &own)
{
    QJsonObject kept {
        { QStringLiteral("words"), wordsJson(chosen.words) },
        { QStringLiteral("folder"), chosen.folder },
        { QStringLiteral("member"), own.source.member },
        { QStringLiteral("sheet"), own.source.sheet },
        { QStringLiteral("table_if_none"), own.tableIfNone },
    };
    const Recipe &recipe = chosen.recipe;
    if (recipe == Recipe())
        return kept;
    kept[QStringLiteral("recipe")] = QJsonDocument::fromJson(recipeText(recipe)).object();
    kept[QStringLiteral("by")] = recipe.by;
    kept[QStringLiteral("domain")] = recipe.domain;
    kept[QStringLiteral("profile")] = recipe.profile;
    kept[QStringLiteral("remarks")] = QJsonArray::fromStringList(recipe.remarks);
    return kept;
}

static ChosenImport chosenOf(const QJsonObject &kept)
{
    ChosenImport chosen;
    chosen.words = wordsOfJson(kept[QLatin1String("words")].toObject());
    chosen.folder = kept[QLatin1String("folder")].toString();
    if (!kept.contains(QLatin1String("recipe")))
        return chosen;
    const QByteArray text = QJsonDocument(kept[QLatin1String("recipe")].toObject()).toJson();
    chosen.recipe
        = recipeFromText(text, kept[QLatin1String("by")].toString(), kept[QLatin1String("domain")].toString());
    chosen.recipe.profile = kept[QLatin1String("profile")].toString();
    chosen.recipe.remarks = textsOf(kept[QLatin1String("remarks")]);
    return chosen;
}

ImportRequest unplannedRequest(const ChosenImport &chosen, const RequestChoices &own)
{
    ImportRequest request;
    takeChoices(request, own);
    if (!own.target.isEmpty())
        request.location = parseTarget(own.target, own.folder);
    if (QFileInfo(request.filePath).size() == 0)
        throw emptyFile(own.file, 0).failure();
    SourceOptions source = own.source;
    if (source.encoding.isEmpty())
        source.encoding = "UTF-8"; // the plan finds it
    request.source = settleSource(request.filePath, source);
    request.table = isTestReport(request.source) ? reportTableOf(own) : tableOf(own);
    const QStringList children = own.childTables();
    for (const QString &child : children) {
        request.mapping.children.append(ChildTable());
        request.mapping.children.back().table = child;
    }
    request.choices = keptChoices(chosen, own);
    return request;
}

QueuedImport queueChosen(
    JobStore &store, const ChosenImport &chosen, const RequestChoices &own, const QueueOptions &options)
{
    try {
        return queueImport(store, own, options);
    } catch (const Failure &failure) {
        if (own.retryPattern.isEmpty() || !mayPass(failure.code()) || options.checkedBy != 0)
            throw;
        QueuedImport queued;
        queued.request = unplannedRequest(chosen, own);
        const ImportQueue::Added added = ImportQueue(store).add(queued.request, own.terms, options.alongside);
        queued.id = added.id;
        queued.waited = added.waited;
        queued.unplanned
            = failure.text() + QLatin1Char(' ') + ServiceText::tr("It is tried again when it is imported.");
        return queued;
    }
}

ImportRequest planChosen(JobStore &store, const ImportRequest &queued)
{
    ChosenImport chosen = chosenOf(queued.choices);
    chosen.validateOnly = queued.validateOnly;
    RequestChoices choices = choicesOf(chosen);
    choices.file = queued.file;
    choices.storedAs = queued.filePath;
    choices.source.member = queued.choices[QLatin1String("member")].toString();
    choices.source.sheet = queued.choices[QLatin1String("sheet")].toString();
    choices.source.report = queued.source.report; // its time may be that of the call
    choices.tableIfNone = queued.choices[QLatin1String("table_if_none")].toString();
    choices.priority = queued.priority;
    choices.onDone = queued.onDone;
    return planRequest(store, choices);
}

} // namespace tranche
